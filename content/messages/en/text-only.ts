import type { textOnly as source } from '../id/text-only.ts';
import type { Said } from '../said.ts';

const numbered = (lines: readonly string[]): string =>
  lines.map((line, place) => `${place + 1}. ${line}`).join('\n');

/** Sentences for whoever wants text alone. */
export const textOnly: Said<typeof source> = {
  'text-only.on': () => 'All right, text only, no buttons. To go back, write "use buttons".',
  'text-only.off': () => 'All right, buttons again. For text alone, write "text only".',
  'text-only.choose': ({ lines }) => `Write the number:\n${numbered(lines)}`,
  'text-only.write': ({ labels, also }) => `${also ? 'Or write' : 'You can write'}: ${labels.join(' / ')}`,
  'text-only.menu': () => 'Write "menu" for other choices.',
  'text-only.pin': () => 'A location can be sent with the paper clip.',
};
