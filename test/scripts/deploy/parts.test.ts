import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsOfOrThrow } from '#infra/settings.ts';
import { STAFF } from '#local/people.ts';
import { toSigned } from '#scripts/deploy/aws.ts';
import { MONTHS, renderBill, toUsage } from '#scripts/deploy/bill.ts';
import { COMMANDS } from '#scripts/deploy/bot-commands.ts';
import { listConsoleFiles } from '#scripts/deploy/console-files.ts';
import {
  checkClock,
  checkRegion,
  checkRuns,
  checkServices,
  checkWebhook,
} from '#scripts/deploy/diagnosis.ts';
import { PRICES } from '#scripts/deploy/prices.ts';
import { listReadiness } from '#scripts/deploy/readiness.ts';
import { WILDCARDS } from '#scripts/deploy/rules-report.ts';
import { checkTokenOrThrow, makeWebhookSecret } from '#scripts/deploy/secrets.ts';
import { ensureSecretsOrThrow } from '#scripts/deploy/secrets-of-stage.ts';
import { SERVICES } from '#scripts/deploy/services.ts';

const NOW = Date.parse('2026-11-25T10:00:00Z');

describe('a signed call', () => {
  it('has the signature of the published example', () => {
    const { authorization } = toSigned(
      { service: 'service', region: 'us-east-1', host: 'example.amazonaws.com', method: 'GET' },
      { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' },
      new Date('2015-08-30T12:36:00Z'),
    );
    expect(authorization).toContain(
      'Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    );
  });
});

describe('the doctor', () => {
  it('refuses a region outside Indonesia unless a decision is recorded', () => {
    const abroad = { ...settingsOfOrThrow('drill'), region: 'ap-southeast-1' };
    expect(checkRegion(abroad, false)).toMatchObject({ state: 'wrong' });
    expect(checkRegion(abroad, true)).toMatchObject({ state: 'right' });
    expect(checkRegion(settingsOfOrThrow('drill'), false)).toMatchObject({ state: 'right' });
  });

  it('says unknown where no source says that a service is there, and believes AWS before the table', () => {
    const table = checkServices(undefined);
    expect(table.filter(({ state }) => state === 'unknown').length).toBe(
      SERVICES.filter(({ state }) => state === 'unknown').length,
    );
    const asked = checkServices(new Set(['dynamodb']));
    expect(asked.filter(({ state }) => state === 'right').map(({ what }) => what)).toEqual([
      'dynamodb in ap-southeast-3 (tables and streams)',
    ]);
    expect(asked.filter(({ state }) => state === 'wrong')).toHaveLength(SERVICES.length - 1);
  });

  it('names the source of everything that the table calls there', () => {
    for (const { state, source } of SERVICES) expect(state === 'there').toBe(source !== undefined);
  });

  it('sees a webhook that leads elsewhere, messages that wait, and the last error', () => {
    const seen = { url: 'https://goats.test/telegram', pending: 900, lastError: 'Connection timed out' };
    expect(checkWebhook(seen, 'https://door.test').map(({ state }) => state)).toEqual([
      'wrong',
      'wrong',
      'wrong',
    ]);
    const well = { url: 'https://door.test/telegram', pending: 0, lastError: undefined };
    expect(checkWebhook(well, 'https://door.test').map(({ state }) => state)).toEqual([
      'right',
      'right',
      'right',
    ]);
  });

  it('knows a small account and a wrong clock', () => {
    expect(checkRuns(10)).toMatchObject({ state: 'wrong' });
    expect(checkRuns(1000)).toMatchObject({ state: 'right' });
    expect(checkClock(NOW, NOW + 120_000)).toMatchObject({ state: 'wrong' });
    expect(checkClock(NOW, NOW + 2000)).toMatchObject({ state: 'right' });
    expect(checkClock(NOW, undefined)).toMatchObject({ state: 'unknown' });
  });
});

describe('the secrets of a stage', () => {
  const names = { stacks: [], botToken: '/b', webhookSecret: '/w' };

  it('without a token are asked for in a sentence', async () => {
    const store = { find: async () => undefined, put: async () => {} };
    await expect(ensureSecretsOrThrow(store, names, undefined)).rejects.toThrow('make a bot with @BotFather');
  });

  it('refuse what is no token without repeating it', () => {
    expect(() => checkTokenOrThrow('my goats are hungry')).toThrow(
      /^(?!.*goats).*does not look like a token/,
    );
  });

  it('make a webhook secret that Telegram accepts', () => {
    expect(makeWebhookSecret()).toMatch(/^[\w-]{43}$/);
    expect(makeWebhookSecret()).not.toBe(makeWebhookSecret());
  });
});

describe('the bill', () => {
  const standing = { alarms: 13, keys: 4, dashboards: 1, metrics: 2, queues: 1 };

  it('counts every unit of a month, and the disaster costs more than the quiet', () => {
    const [quiet, disaster] = [MONTHS['quiet']!, MONTHS['disaster']!];
    expect(renderBill(disaster, standing).usd).toBeGreaterThan(2 * renderBill(quiet, standing).usd);
    for (const [name, used] of Object.entries(toUsage(quiet, standing))) {
      expect(used, name).toBeGreaterThan(0);
      expect(PRICES).toHaveProperty(name);
    }
  });

  it('names region, day and source of its prices, and calls each one uncertain that is', () => {
    const { text } = renderBill(MONTHS['quiet']!, standing);
    expect(text).toMatch(/list of us-east-1, 2026-11-25/);
    expect(text.match(/\(uncertain\)/g)).toHaveLength(
      Object.values(PRICES).filter(({ certain }) => !certain).length,
    );
  });
});

describe('the console that is published', () => {
  it('is told where the door is, comes with its page last, and lets hashed files be kept', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jaring-console-'));
    expect(listConsoleFiles(folder, '')).toEqual([]);
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<html><head></head></html>');
    writeFileSync(join(folder, 'assets', 'main-Ab3dE_9f.js'), 'goats();');
    const files = listConsoleFiles(folder, 'https://door.test');
    expect(files.map(({ name, cache }) => [name, cache])).toEqual([
      ['assets/main-Ab3dE_9f.js', 'public, max-age=31536000, immutable'],
      ['index.html', 'no-cache'],
    ]);
    expect(files.at(-1)?.body).toContain('<meta name="jaring-door" content="https://door.test">');
  });
});

describe('the commands of the bot', () => {
  it('are those that help names, in both languages', () => {
    const [id, en] = COMMANDS;
    expect(id?.commands.map(({ command }) => command)).toContain('lapor');
    expect(en?.commands.map(({ command }) => command)).toEqual(id?.commands.map(({ command }) => command));
    for (const { command, description } of id?.commands ?? []) {
      expect(command).toMatch(/^[a-z_]{1,32}$/);
      expect(description.length).toBeLessThanOrEqual(256);
    }
  });
});

describe('going live', () => {
  const live = {
    agency: 'Dinas Sosial Negeri Kambing',
    dataProtectionOfficer: { name: 'Ibu Contoh', email: 'pdp@example.go.id' },
    hotlines: { checkedOn: '2026-11-20', by: 'Pak Contoh' },
  };
  const member = (role: string, more = {}) => ({
    ...STAFF[0]!,
    id: '01HZZZZZZZZZZZZZZZZZZZZZZZ' as never,
    role: role as never,
    area: 'ID' as never,
    state: 'active' as const,
    account: 'sub',
    shifts: [{ from: NOW - 3600_000, until: NOW + 30 * 3600_000, on: true }],
    ...more,
  });
  const team = ['administrator', 'coordinator', 'responder', 'protection-officer'].map((role) =>
    member(role),
  );
  const wrongOf = (facts: object) =>
    listReadiness({ live, staff: team as never, mfa: 'ON', now: NOW, ...facts })
      .filter(({ state }) => state === 'wrong')
      .map(({ what }) => what);

  it('passes when everything that people rely on is there', () => {
    expect(wrongOf({})).toEqual([]);
  });

  it.each([
    [
      'no agency',
      { live: undefined },
      ['agency', 'data-protection officer', 'hotlines, called by the agency'],
    ],
    [
      'numbers called too long ago',
      { live: { ...live, hotlines: { checkedOn: '2026-09-01', by: 'X' } } },
      ['hotlines, called by the agency'],
    ],
    [
      'a seeded account',
      { staff: [...team, { ...member('volunteer'), account: 'practice-2001' }] },
      ['seeded accounts'],
    ],
    [
      'an administrator who never signed in',
      { staff: team.map((one) => ({ ...one, account: undefined })) },
      ['first administrator'],
    ],
    ['nobody for protection', { staff: team.slice(0, 3) }, ['roles']],
    [
      'hours that nobody spoke for',
      { staff: team.map((one) => ({ ...one, shifts: [] })) },
      ['duty of the next 24 hours'],
    ],
    ['no second factor', { mfa: 'OPTIONAL' }, ['second factor of sign-in']],
    [
      'old numbers',
      { now: NOW + 400 * 24 * 3600_000, staff: undefined },
      ['hotlines, called by the agency', 'hotlines, their dates'],
    ],
  ])('does not pass with %s', (_, facts, what) => {
    expect(wrongOf(facts)).toEqual(what);
  });
});

describe('the list of wildcards', () => {
  it('gives each a reason, and lets no other through', () => {
    for (const { reason } of WILDCARDS) expect(reason.length).toBeGreaterThan(30);
    expect(WILDCARDS.some(({ resource }) => resource.test('x: dynamodb:* on "*"'))).toBe(false);
  });
});
