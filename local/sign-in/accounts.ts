import { createHash } from 'node:crypto';
import type { SeededStaff } from '../people.ts';

/** An account that may be chosen on the practice page. */
export interface Account {
  /** The subject of its tokens. */
  readonly subject: string;
  readonly name: string;
  readonly role: string;
}

/** The account of a seeded member of staff. */
export const toAccount = ({ account, name, role }: SeededStaff): Account => ({
  subject: account,
  name,
  role,
});

/** Somebody new, who has an invitation: the same name is the same account again, in the shape of a Cognito subject. */
export function toNewAccount(name: string): Account {
  const hex = createHash('sha256').update(`jaring practice ${name.trim().toLowerCase()}`).digest('hex');
  const [a, b, c, d, e] = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(13, 16),
    hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return { subject: `${a}-${b}-4${c}-8${d}-${e}`, name: name.trim(), role: 'Akun baru' };
}
