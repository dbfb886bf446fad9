import { bare } from '#core/language/answers.ts';
import type { Application, PaperState } from '#core/programme/application.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import { readReference } from '#core/shared/ids.ts';
import { inLanguage } from '#core/shared/text.ts';
import type { Part } from '#core/talk/session.ts';
import { change, type Feature, type Outcome, type Turn } from '../context.ts';
import { actAsOwner, loadOwnApplication } from '../own-application.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { NUMBERS } from '../reveal.ts';
import { findProgramme } from '../show-application.ts';
import { leavesOpen, saysYes, tellsOfLoss } from '../typed-words.ts';
import { type AskedNext, applyNumbers, askNumbers } from './apply-numbers.ts';
import { withoutTalk } from './escape.ts';

const HAVE = /^\s*(punya|i have it|lengkap|gadhah|duwe|nduwe|jangkep|gaduh|boga|lengkep)\W*$/i;

/** Words about papers and how they were lost, and nothing else: "kk hanyut" answers a question, "anak hanyut" is a cry. */
const OF_PAPERS =
  /^(?=.*\b(ktp|kk|nik|kartu|kertu|surat|serat|akta|akte|ijazah|buku|foto|dokumen|berkas)\b)(?:(?:ktp|kk|nik|nomor|kartu|keluarga|surat|akta|akte|kelahiran|ijazah|buku|foto|dokumen|berkas|nya|saya|sy|kami|semua|sudah|udah|udh|dah|hilang|hanyut|terbakar|kebakar|rusak|ikut|kena|banjir|basah|ada|punya|belum|tidak|tdk|gak|ga|serat|kertu|ilang|ical|keli|kobong(?:an)?|risak|teles|wis|sampun|kula|kulo|aku|kabeh|sedaya|kenging|kena|ora|mboten|dereng|gadhah|duwe|nduwe|wonten|leungit|palid|kahuruan|ruksak|baseuh|kabawa|caah|tos|geus|parantos|abdi|kuring|sadayana|teu|gaduh|boga|acan)[\s.,!]*)+$/i;

/** Danger stands before every question, but a lost paper is no danger: what speaks of papers alone is read before it. */
export const lostPapers: Feature = (turn) => {
  if (!OF_PAPERS.test(turn.incoming.text ?? '')) return undefined;
  if (turn.session.awaiting?.kind === NUMBERS) return applyNumbers(turn);
  return turn.session.awaiting?.kind === 'paper' ? applyPapers(turn) : undefined;
};

/** Papers of a file, one by one: a photo, "ada", "hilang" with what to do about it, or later. None of them stops it. */
export const applyPapers: Feature = async (turn) => {
  const { incoming, session } = turn;
  const { awaiting } = session;
  const pressed = incoming.kind === 'button' ? (incoming.action ?? '').split(':') : [];
  if (pressed[0] !== 'paper' && awaiting?.kind !== 'paper') return undefined;
  if (awaiting?.kind !== 'paper')
    return { session: withoutTalk(session), reply: answer([part('menu.old-button')], menuKeyboard()) };
  const state = pressed[0] === 'paper' ? stateOf(pressed[1]) : readState(turn);
  if (state === undefined) return undefined;
  return answered(turn, String(awaiting.params['application']), String(awaiting.params['paper']), state);
};

const stateOf = (word: string | undefined): PaperState['state'] =>
  word === 'have' ? 'at-hand' : word === 'lost' ? 'lost' : 'unknown';

/** A photo or a document counts as a paper sent. */
const fileOf = ({ photo, document }: Turn['incoming']): string | undefined => photo ?? document;

function readState({ incoming }: Turn): PaperState['state'] | undefined {
  if (fileOf(incoming) !== undefined) return 'photo';
  if (incoming.text === undefined) return undefined;
  const text = bare(incoming.text);
  if (leavesOpen(text)) return 'unknown';
  if (tellsOfLoss(text)) return 'lost';
  return saysYes(text) || HAVE.test(text) ? 'at-hand' : undefined;
}

async function answered(
  turn: Turn,
  reference: string,
  paper: string,
  state: PaperState['state'],
): Promise<Outcome> {
  const read = readReference(reference);
  const file = read ? await loadOwnApplication(turn, read) : undefined;
  const programme = file ? await findProgramme(file.programme) : undefined;
  if (!file || !programme)
    return { session: withoutTalk(turn.session), reply: answer([part('status.not-here')], menuKeyboard()) };
  const listed = programme.papers.find(({ id }) => id === paper);
  const sent = fileOf(turn.incoming);
  const said: Part[] = [];
  if (state === 'photo') said.push(part('apply.paper-kept'));
  if (state === 'lost' && listed)
    said.push(
      part('apply.paper-lost', {
        paper: inLanguage(listed.name, turn.language),
        instead: inLanguage(listed.ifLost, turn.language),
      }),
    );
  const added = actAsOwner(turn, file, {
    kind: 'add',
    paper: { id: paper, state, ...(state === 'photo' && sent !== undefined ? { file: sent } : {}) },
  });
  const next = askPaper(
    { ...turn, session: added?.session ?? turn.session },
    added?.save.state ?? file,
    programme,
    paper,
  );
  return {
    session: next.session,
    saves: added ? [added.save] : [],
    reply: call([...said, ...next.parts], next.keyboard),
  };
}

/** The next paper after `after` that nobody has spoken of; then the numbers. */
export function askPaper(
  turn: Turn,
  file: Application,
  programme: ListedProgramme,
  after?: string,
): AskedNext {
  const papers = programme.papers.filter(({ optional }) => optional !== true);
  const place = after === undefined ? 0 : papers.findIndex(({ id }) => id === after) + 1;
  const next = papers[place];
  if (!next || (after !== undefined && place === 0)) return askNumbers(turn, file, programme);
  return {
    session: change(turn, {
      awaiting: { kind: 'paper', params: { application: file.reference, paper: next.id } },
    }),
    parts: [
      part('apply.paper', { paper: inLanguage(next.name, turn.language), n: place + 1, of: papers.length }),
    ],
    keyboard: inline([
      button(part('button.paper.have'), 'paper:have'),
      button(part('button.paper.lost'), 'paper:lost'),
      button(part('button.skip'), 'paper:later'),
    ]),
  };
}
