import { wireOrThrow } from '#functions/lib/wire.ts';
import { REGION } from '#local/aws-json.ts';
import type { House } from '#local/house.ts';
import { toNewAccount } from '#local/sign-in/accounts.ts';
import type { CellApi } from '#test/functions/api/api-house.ts';
import { Caller } from './api-caller.ts';

/** The API of a running house over HTTP, and its own store beside it, so that a test can put there what no route makes. */
export function openHttpApi(house: House): CellApi {
  Object.assign(process.env, house.environment, {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  const names = new Map<string, string>();
  const callers = new Map<string, Promise<Caller>>();
  const callerOf = (account: string): Promise<Caller> => {
    const caller = callers.get(account) ?? Caller.signIn(house, { name: names.get(account) ?? account });
    callers.set(account, caller);
    return caller;
  };
  return {
    house: wireOrThrow(),
    accountOf: (name) => {
      const { subject } = toNewAccount(name);
      names.set(subject, name);
      return subject;
    },
    send: async (account = 'nobody', method, url, { body, headers = {} } = {}) => {
      const caller = await callerOf(account);
      const answered = await caller.send(method, url, body, headers);
      return { ...answered, headers: Object.fromEntries(answered.headers) };
    },
  };
}
