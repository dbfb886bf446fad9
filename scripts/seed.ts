/** Writes the practice accounts into the running house; harmless when repeated. */
import { wireOrThrow } from '#functions/lib/wire.ts';
import { chatOf, STAFF } from '#local/people.ts';

const { staff } = wireOrThrow();

for (const member of STAFF) {
  const known = await staff.find(member.id);
  if (known) continue;
  const { id, name, duty: role, area } = member;
  await staff.save({ id, name, role, area, active: true, chat: chatOf(member), onDuty: undefined });
}
