import type { Call } from './call.ts';
import { listOf, numberOf, textOf } from './read-parameters.ts';
import { badRequest } from './refusal.ts';

const CONNECTIONS = 40;

export function setWebhook({ parts, delivery, values }: Call): true {
  const url = textOf(values, 'url') ?? '';
  const secret = textOf(values, 'secret_token');
  const connections = numberOf(values, 'max_connections') ?? CONNECTIONS;
  // Telegram itself takes HTTPS only; the practice house has no certificate.
  if (url !== '' && !URL.canParse(url)) throw badRequest('bad webhook: invalid webhook URL specified');
  if (url !== '' && !/^https?:/.test(url)) {
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  }
  if (secret !== undefined && !/^[\w-]{1,256}$/.test(secret)) {
    throw badRequest('secret token contains unallowed characters');
  }
  if (connections < 1 || connections > 100) throw badRequest('max_connections must be between 1 and 100');
  if (values['allowed_updates'])
    parts.settings.saveAllowedUpdates(listOf(values, 'allowed_updates').map(String));
  if (values['drop_pending_updates'] === true) parts.updates.dropPending();
  parts.settings.saveWebhook(
    url === ''
      ? undefined
      : { url, max_connections: connections, ...(secret === undefined ? {} : { secret_token: secret }) },
  );
  delivery.webhookChanged();
  return true;
}

export function deleteWebhook({ parts, delivery, values }: Call): true {
  if (values['drop_pending_updates'] === true) parts.updates.dropPending();
  parts.settings.saveWebhook(undefined);
  delivery.webhookChanged();
  return true;
}

export function getWebhookInfo({ parts }: Call): Record<string, unknown> {
  const webhook = parts.settings.webhook();
  const error = parts.updates.lastError();
  const allowed = parts.settings.allowedUpdates();
  return {
    url: webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: parts.updates.countPending(),
    ...(webhook ? { max_connections: webhook.max_connections, ip_address: '127.0.0.1' } : {}),
    ...(allowed.length > 0 ? { allowed_updates: allowed } : {}),
    ...(webhook && error
      ? { last_error_date: Math.floor(error.at / 1000), last_error_message: error.message }
      : {}),
  };
}
