/** Writes the practice accounts into the running house; harmless when repeated. */
import { wireOrThrow } from '#functions/lib/wire.ts';
import { chatOf, STAFF } from '#local/people.ts';

const { staff, system } = wireOrThrow();

for (const member of STAFF) {
  const known = await staff.find(member.id);
  if (known) continue;
  const { id, name, duty: role, area, account } = member;
  const chat = chatOf(member);
  await staff.save({ id, name, role, area, account, chat, state: 'active', shifts: [], since: system.now() });
}
