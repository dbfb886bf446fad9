import { answers } from '#content/answers.ts';
import { bare } from '#core/language/answers.ts';
import type { Application, PaperState } from '#core/programme/application.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import { readReference } from '#core/shared/ids.ts';
import { inLanguage } from '#core/shared/text.ts';
import { chooseAnswer } from '#core/talk/known-answer.ts';
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
  const [reference, paper] = [String(awaiting.params['application']), String(awaiting.params['paper'])];
  const state = pressed[0] === 'paper' ? stateOf(pressed[1]) : readState(turn, paper);
  return state === undefined ? askAgain(turn) : answered(turn, reference, paper, state);
};

/** What answers no question of papers and tells of nothing that happens: a known answer, and the question stays. */
async function askAgain(turn: Turn): Promise<Outcome | undefined> {
  const { session, incoming } = turn;
  const text = incoming.text ?? '';
  const read = text === '' || text.startsWith('/') ? undefined : await turn.read();
  const isOurs = read && !read.isReport && !read.danger && read.hazard === 'none' && read.items.length === 0;
  if (!isOurs || !OTHERS.includes(read.intent)) return undefined;
  const known = chooseAnswer(answers, text);
  const said = known ? part('answer.known', { answer: known.id }) : part('screen.unclear');
  const last = session.last?.reply;
  const question = last?.parts.findLast(({ key }) => key === 'apply.paper');
  return question && { session, reply: answer([said, question], last?.keyboard) };
}
const OTHERS: readonly string[] = ['chat', 'status', 'programme-question'];

const stateOf = (word: string | undefined): PaperState['state'] =>
  word === 'have' ? 'at-hand' : word === 'lost' ? 'lost' : 'unknown';

/** A photo or a document counts as a paper sent. */
const fileOf = ({ photo, document }: Turn['incoming']): string | undefined => photo ?? document;

function readState({ incoming }: Turn, paper: string): PaperState['state'] | undefined {
  if (fileOf(incoming) !== undefined) return 'photo';
  if (incoming.text === undefined) return undefined;
  const text = saidOf(paper, bare(incoming.text));
  if (leavesOpen(text)) return 'unknown';
  if (tellsOfLoss(text)) return 'lost';
  return saysYes(text) || HAVE.test(text) ? 'at-hand' : undefined;
}

/** "KTP ada, KK hilang": what is said of the paper that is asked for, where several are named. */
function saidOf(paper: string, text: string): string {
  const said = text.split(/\b(?=(?:ktp|kk|kartu keluarga|akta|akte|ijazah|buku)\b)/i);
  const own = NAMES[paper];
  const hers = own && said.find((one) => own.test(one));
  return own && hers !== undefined && said.filter((one) => one !== '').length > 1
    ? hers.replace(own, '').trim()
    : text;
}
const NAMES: Readonly<Record<string, RegExp>> = { ktp: /^ktp\b/i, kk: /^(?:kk|kartu keluarga)\b/i };

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
