import { describe, expect, it } from 'vitest';
import { readSettingsOrThrow } from '#adapters/config.ts';

const ENVIRONMENT = {
  JARING_STAGE: 'local',
  JARING_TABLE_CLAIMS: 'jaring-local-claims',
  JARING_TELEGRAM_BOT: '4242:JaringBot',
  JARING_TELEGRAM_API: 'http://127.0.0.1:3000/local/telegram',
  JARING_TELEGRAM_SECRET_SHA256: 'not a digest',
};

describe('settings', () => {
  it('are read as far as they are asked for', () => {
    expect(readSettingsOrThrow(['stage', 'claims', 'bot', 'telegramApi'], ENVIRONMENT)).toEqual({
      stage: 'local',
      claims: 'jaring-local-claims',
      bot: { id: 4242, username: 'JaringBot' },
      telegramApi: 'http://127.0.0.1:3000/local/telegram',
    });
  });

  it('name every variable that is missing or unreadable, and no value', () => {
    const read = () => readSettingsOrThrow(['stage', 'people', 'webhookSecretSha256'], ENVIRONMENT);
    expect(read).toThrow(/JARING_TABLE_PEOPLE, JARING_TELEGRAM_SECRET_SHA256$/);
    expect(read).not.toThrow(/digest/);
  });
});
