import { answers } from '#content/answers.ts';
import { bare, readYesNo } from '#core/language/answers.ts';
import { readEscape } from '#core/language/escape.ts';
import { type Circumstances, readCircumstances, tellsSomething } from '#core/language/read-circumstances.ts';
import { chooseAnswer } from '#core/talk/known-answer.ts';
import type { Part } from '#core/talk/session.ts';
import { noteCircumstances } from '#core/use-cases/note-circumstances.ts';
import { takeAnswer } from '#core/use-cases/read-fact-answer.ts';
import {
  type Asked,
  goBack,
  type Interview,
  interviewFrom,
  newInterview,
  toAsked,
  withFact,
} from '#core/use-cases/screen-household.ts';
import type { Outcome, Turn } from '../context.ts';
import { part } from '../reply.ts';
import { saysApply } from '../typed-words.ts';
import { browse, showGeneral } from './programme-browse.ts';
import { EXACT, searchProgrammes } from './programme-search.ts';
import { findProgramme } from './programme-shown.ts';
import { whyPart } from './screen-ask.ts';
import { ask, askField, dayOf, goOn, RESULT, runningInterview, showCard, showResult } from './screen-flow.ts';
import { labelsOf } from './screen-members.ts';
import { lentForFact } from './screen-place.ts';
import { keepOrNot, takePress } from './screen-press.ts';
import { tellOrNot } from './screen-tell.ts';
import type { Wish } from './screen-wish.ts';

/** Answers a wish; undefined when it turns out to be nothing of ours. */
export async function takeWish(turn: Turn, wish: Wish): Promise<Outcome | undefined> {
  switch (wish.kind) {
    case 'check':
      return begin(turn);
    case 'programmes':
      return browse(turn, wish.words);
    case 'press':
      return takePress(turn, wish.action);
    case 'answer':
      return takeText(turn, wish.text);
    case 'ask':
      return askAbout(turn, wish.text, wish.programmes);
    case 'words':
      return takeWords(turn, wish);
  }
}

/** The interview that runs, else one that begins from what was kept, else an empty one. */
async function interviewOf(turn: Turn): Promise<Interview> {
  const running = runningInterview(turn);
  if (running) return running.interview;
  const kept = await turn.house.households.find(turn.incoming.chat);
  return kept ? interviewFrom(kept) : newInterview();
}

async function begin(turn: Turn): Promise<Outcome> {
  const running = runningInterview(turn);
  if (!running) {
    const interview = await interviewOf(turn);
    return interview.kept > 0
      ? showResult(turn, interview, [part('screen.again')])
      : goOn(turn, interview, [part('screen.start')]);
  }
  const { interview, field } = running;
  const said = [part('screen.resume')];
  return field === RESULT ? showResult(turn, interview) : askField(turn, interview, field, said);
}

const RESULTS =
  /^\W*(lihat )?hasil( sekarang| dulu| nya)?\W*$|^\W*(priksa |mirsani |tingali )?(asil|hasil)( sakniki| ayeuna| heula| riyin)?\W*$|^\W*(show )?results?( now)?\W*$/i;

/** A message while a question stands: the way back, the result, an answer, or something else about the household. */
async function takeText(turn: Turn, text: string): Promise<Outcome | undefined> {
  const running = runningInterview(turn);
  if (!running) return undefined;
  const { interview, field } = running;
  if (RESULTS.test(text)) return showResult(turn, interview);
  if (readEscape(text) === 'back') return back(turn, interview, field);
  const asked = toAsked(field, interview);
  if (!asked || (asked.stage === 'who' && asked.members.length === 0)) return goOn(turn, interview);
  if (saysApply(text)) return showResult(turn, interview, [part('screen.choose-first')]);
  if (ASKS_WHY.test(bare(text)))
    return ask(turn, interview, asked, [whyPart(interview, asked.fact.id, dayOf(turn.now))]);
  const told = readCircumstances(text);
  if (isCorrection(asked, told, text)) return note(turn, interview, told);
  const beside = asked.stage === 'household' && told.told.length > 0 && isStory(text);
  const before = beside ? noteCircumstances(interview, told).interview : interview;
  const taken = takeAnswer(before, asked, text, await lentForFact(turn, asked.fact));
  if (taken.kind === 'answered') return goOn(turn, taken.interview, beside ? [toldPart(told)] : []);
  if (taken.kind === 'more')
    return ask(turn, taken.interview, asked, [chosenPart(turn, taken.interview, field)]);
  const [found] = searchProgrammes(text);
  if (found?.sure && (found.score >= EXACT || !tellsSomething(told))) return showGeneral(turn, found.id);
  if (tellsSomething(told)) return note(turn, interview, told);
  const complained = await complainedMeanwhile(turn, text);
  return complained ?? ask(turn, taken.interview, asked, [unreadPart(asked, text)]);
}

/** "Pak RT minta uang tiap cair" is no answer but a complaint: it is kept, and the interview waits. */
async function complainedMeanwhile(turn: Turn, text: string): Promise<Outcome | undefined> {
  const { talk, ...session } = turn.session;
  if (!talk || turn.staff?.active) return undefined;
  const { takeGrievance } = await import('./grievance-turn.ts');
  const aside = { ...session, paused: [...session.paused, talk].slice(-2) };
  return takeGrievance({ ...turn, session: aside }, { kind: 'words', text });
}

/** More than an answer: "suami sudah meninggal, saya jualan, anak 3" tells of the household beside it. */
const isStory = (text: string): boolean => text.trim().split(/\s+/).length >= 5;

/** "Kenapa nanya itu?", "maksudnya apa?": the question is explained and asked again. */
const ASKS_WHY =
  /^(?:(?:kenapa|knp|mengapa|buat apa|untuk apa|utk apa|ngapain|gunanya apa|apa gunanya|apa hubungannya|why|what for|kangge napa|kenging napa|nggo opo|ngopo|kanggo naon|naha)(?! .*(?:cair|turun|dapat|dapet)).{0,40}|(?:gak?|ga|nggak|ngga|tidak|tdk|kurang|ora|mboten|teu) ?(?:ngerti|paham|mudeng|ngarti|mengerti) .*(?:maksud|tanya).{0,20}|(?:apa )?(?:maksud|arti)nya(?: apa| gimana| bagaimana| itu)*)\??$/i;

/** Questions of money, days and ways that a result answers. */
const ASKS_MORE =
  /\b(?:berapa (?:uang|duit|dapat|dapet|jumlah|besar)|kenapa .{0,20}(?:dapat|dapet|terima|kebagian)|kapan (?:cair|turun|dapat|dapet|dikirim)|(?:gimana|bagaimana)? ?cara|syarat|how much|when)/i;

function unreadPart({ stage }: Asked, text: string): Part {
  const known = chooseAnswer(answers, text);
  if (known) return part('answer.known', { answer: known.id });
  if (ASKS_MORE.test(text)) return part('screen.after-result');
  return part(stage === 'ages' ? 'screen.unclear-ages' : 'screen.unclear');
}

/** "Anak saya 3 bukan 2" is no answer to a question about a number. */
const isCorrection = ({ stage, fact }: Asked, { children }: Circumstances, text: string): boolean =>
  children !== undefined &&
  stage !== 'ages' &&
  (/\b(bukan|salah|ralat|maksud)/i.test(text) || (stage === 'household' && fact.kind === 'number'));

function chosenPart(turn: Turn, interview: Interview, field: string): Part {
  const values = interview.chosen ?? [];
  const ages = field.startsWith('member.') ? labelsOf(interview, values.map(Number), turn.language) : [];
  return part('screen.late.chosen', { fact: field, values, ages });
}

function back(turn: Turn, interview: Interview, field: string): Outcome {
  // Half an answer is taken back first.
  if (interview.chosen !== undefined || interview.named !== undefined) {
    const { chosen: _, named: __, ...whole } = interview;
    const before = interview.named === undefined ? { interview: whole, field } : goBack(interview);
    return askField(turn, before?.interview ?? whole, before?.field ?? field);
  }
  const before = goBack(interview);
  return before
    ? askField(turn, before.interview, before.field)
    : askField(turn, interview, field, [part('screen.nothing-back')]);
}

/** Takes what was told into the interview, reads it back, and goes on. */
function note(turn: Turn, before: Interview, told: Circumstances): Outcome {
  const { interview, agesAgain } = noteCircumstances(before, told);
  const said = [toldPart(told)];
  const running = runningInterview(turn);
  if (agesAgain) return askField(turn, withFact(interview, 'member.age', null), 'member.age', said);
  return running?.field === RESULT ? showResult(turn, interview, said) : goOn(turn, interview, said);
}

const toldPart = ({ told, children, ages, facts }: Circumstances): Part =>
  part('screen.late.told', {
    told: facts['household.decile'] === undefined ? told : [...told, `decile-${facts['household.decile']}`],
    ...(children === undefined ? {} : { children }),
    ...(ages.length > 0 ? { ages } : {}),
  });

const WANTS_IT =
  /\b(bisa|bs|boleh|dapat|dapet|dpt|terima|berhak|layak|mau|ingin|pengen|butuh|perlu|can i|do i)\b/i;

/** A question about aid: its card where she wants to know about it, its questions where she wants it. */
async function askAbout(turn: Turn, text: string, programmes: readonly string[]): Promise<Outcome> {
  const found = searchProgrammes(text).filter(({ sure }) => sure);
  const [id] = [...found.map((one) => one.id), ...programmes.filter((one) => findProgramme(one))];
  const told = readCircumstances(text);
  const running = runningInterview(turn);
  const before = await interviewOf(turn);
  if (id === undefined && running?.field === RESULT && tellsSomething(told)) return note(turn, before, told);
  if (id === undefined) return startWith(turn, before, told);
  const programme = findProgramme(id);
  const closed = programme?.state.closedFrom !== undefined && programme.state.closedFrom <= dayOf(turn.now);
  if (closed || running?.field === RESULT || !WANTS_IT.test(text))
    return showGeneral(turn, id) ?? startWith(turn, before, told);
  const { interview } = noteCircumstances(before, told);
  const focused = { ...interview, focus: id, asked: 0 };
  return goOn(turn, focused, [part('screen.late.about', { programme: id }), ...introOf(before)]);
}

function startWith(turn: Turn, before: Interview, told: Circumstances): Outcome {
  const { interview } = noteCircumstances(before, told);
  const said = tellsSomething(told) ? [toldPart(told)] : [];
  return goOn(turn, { ...interview, asked: 0 }, [...said, ...introOf(before)]);
}

/** Who is in the middle of it needs no introduction. */
const introOf = ({ order }: Interview): Part[] => (order.length > 0 ? [] : [part('screen.start')]);

const LONGEST_NAME = 40;

/** Words that nobody else claimed: about the household, or the name of a programme. */
async function takeWords(
  turn: Turn,
  { text, wants }: Extract<Wish, { kind: 'words' }>,
): Promise<Outcome | undefined> {
  const running = runningInterview(turn);
  const onScreen = running?.field === RESULT ? running.interview : undefined;
  const told = readCircumstances(text);
  const [found] = text.length > LONGEST_NAME ? [] : searchProgrammes(text);
  if (found?.sure && (found.score >= EXACT || !tellsSomething(told)))
    return onScreen ? showCard(turn, onScreen, found.id) : showGeneral(turn, found.id);
  if (onScreen && tellsSomething(told)) return note(turn, onScreen, told);
  if (!onScreen && (wants || isWorth(told))) return startWith(turn, await interviewOf(turn), told);
  if (onScreen && RESULTS.test(text)) return showResult(turn, onScreen);
  if (saysApply(text))
    return onScreen ? showResult(turn, onScreen, [part('screen.choose-first')]) : browse(turn, '');
  if (asksToTell(turn)) {
    const wants = readYesNo(text);
    if (wants === 'yes' || wants === 'no') return tellOrNot(turn, wants === 'yes');
  }
  const meaning = onScreen?.keep === undefined ? readYesNo(text) : undefined;
  if (onScreen && (meaning === 'yes' || meaning === 'no' || SAVES.test(text)))
    return keepOrNot(turn, onScreen, meaning !== 'no' && !/jangan|not|ampun|ulah|ojo|aja/i.test(text));
  return /^\W*(minta |ada |mau |info )?bantuan\s+\w+/i.test(text) ? browse(turn, text) : undefined;
}

/** Is the question whether she wants to be told of changed rules the last thing that was said? */
const asksToTell = ({ session }: Turn): boolean =>
  session.last?.reply?.parts.some(({ key }) => key === 'screen.tell') ?? false;

const SAVES =
  /^\W*(ya,? )?(jangan )?simpan( saja)?\W*$|^\W*(nggih,? |muhun,? )?(ampun |ulah )?(di)?simpen( mawon| wae)?\W*$|^\W*(yes,? )?(do not |don't )?keep( them)?\W*$/i;

/** A number alone ("3 anak") starts nothing; a circumstance does. */
const isWorth = ({ told, facts }: Circumstances): boolean => told.length > 0 || Object.keys(facts).length > 0;
