import { VITAL_SENTENCES } from '#content/audio/vital.ts';
import { change, type Outcome, type Turn } from '../context.ts';
import { answer, menuKeyboard, part } from '../reply.ts';

/** "pakai suara" and "tanpa suara": whether vital sentences are heard too, and honestly how many there are to hear. */
export async function aloud(turn: Turn, wanted: 'aloud' | 'silent'): Promise<Outcome> {
  const { aloud: _, ...session } = change(turn, {});
  const said = (sentence: ReturnType<typeof part>) => answer([sentence], menuKeyboard());
  if (wanted === 'silent') return { session, reply: said(part('aloud.off')) };
  const list = (await turn.house.recordings?.())?.list ?? [];
  const recorded = list.filter(({ language }) => language === turn.language).length;
  if (recorded === 0) return { session, reply: said(part('aloud.none')) };
  return {
    session: { ...session, aloud: true },
    reply: said(part('aloud.on', { recorded, total: VITAL_SENTENCES.length })),
  };
}
