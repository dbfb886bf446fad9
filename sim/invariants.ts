/** Everything that must hold, by its name. docs/simulator.md says more about each. */
export const INVARIANTS = {
  'one-write-per-update': 'an update is taken into its conversation at most once, however often it comes',
  'seen-with-the-write': 'whatever a turn writes into its conversation carries the id of its update',
  'acknowledged-is-kept': 'an update that was answered with 200 is in its conversation or parked',
  'seen-window': 'the recent update ids of a conversation only move on by one',
  'revision-rises-by-one': 'the revision of a conversation rises by one at every write',
  'words-in-a-report': 'the words of a danger stand in a report until they are erased',
  'one-report-per-update': 'one update opens at most one report, and its words stand in one only',
  'words-stay': 'a later act loses no words that stand in a report',
  'reference-exists': 'every reference number that is said to somebody is in the store',
  'one-holder': 'a taken report has exactly one holder, and changes hands only by release or hand-over',
  'life-of-a-report': 'a report moves only along its written life',
  'acts-within-powers':
    'staff act only while active, in their lane, area and office, and only holders on what is held',
  'events-without-gaps': 'every version of a report has its events, and events never change',
  'events-arrive': 'every event is published and consumed',
  'said-after-saved': 'nothing is said by call before it is saved',
  'debts-end': 'every reply that must arrive ends as sent, refused or unknown',
  'settled-after-said': 'a debt is struck only after the message went to the channel',
  'danger-answered-at-once': 'a danger is answered with numbers by the delivery that is acknowledged',
  'notice-logged-first': 'a notice is in the log before it is sent',
  'notice-once': 'a notice that is recorded as done is not sent again',
  'notices-complete': 'whoever must hear of an event has a notice of it',
  'taken-told-when-taken': 'nobody is told that a report is taken before it has a holder',
  'queues-equal-states': 'lists hold exactly the reports that belong into them',
  'lists-whole': 'paging through a list shows everything in it, once, in its order',
  'urgent-climbs':
    'an urgent report that nobody takes climbs to the top, step by step, never before its time',
  'protection-apart':
    'protection matters are on no map, in no other queue, in no other chat, and unnamed in notices',
  'life-of-an-application': 'a request moves only along its written life, one act at a time',
  'one-file-per-update': 'one update opens at most one request',
  'consent-first': 'a request is opened after a yes, and never by less',
  'two-pairs-of-eyes': 'who checked does not decide, and who refused does not settle',
  'refused-with-reasons': 'a refusal names its reasons and leaves a week or more to object',
  'late-is-told': 'a file whose day has passed says so, to the person before anybody is reminded',
  'nudged-seldom': 'a desk is reminded of a file at most once in 72 hours',
  'numbers-in-the-vault':
    'digits of NIK and KK lie in the vault alone, and are said to whoever opened them on record',
  'numbers-go-with-purpose': 'numbers of a request that is withdrawn or erased are gone with it',
  'ended-numbers-go':
    'ninety days after a request is over its numbers and papers go, once, with the word of it, and never before',
  'photos-kept-or-gone':
    'what was sent with a report or a request is kept while its purpose lasts, or it is said why not; then it is gone',
  'life-of-a-grievance':
    'a complaint moves only along its written life, and nobody judges what is about her own office',
  'group-members-agreed':
    'nobody stands in a group without her own yes or a recorded one, who has left is in no list, and it is sent by its speaker knowingly',
  'household-agrees':
    'a proposed household is asked for nothing without its own word: by the code that holds in its own chat, or told to an officer',
  'life-of-a-referral':
    'a person is passed on to one office at a time, after her yes to it or with a recorded danger, and is told of each step',
  'life-of-a-follow-up': 'what goes on after a decision moves only along its written life',
  'one-act-per-press': 'what was pressed once at the console is done at most once, however often it is sent',
  'moved-as-seen': 'a request is moved from the console only as it was shown there',
  'answered-is-done': 'an act that the API answers with a yes is in the store',
  'words-sealed': 'words of people stand in sealed fields only',
  'identity-nowhere': 'an identity number that was sent is kept nowhere, not even sealed',
  'erased-stays-erased': 'what was erased does not come back',
  'only-the-faulty-parked': 'only an update that is itself at fault is parked',
  'never-deaf': 'whoever writes is answered',
  'comes-to-rest': 'once nothing goes wrong any more, nobody waits for anything',
  'no-surprises': 'nothing fails that has no reason to',
} as const satisfies Record<string, string>;
export type Invariant = keyof typeof INVARIANTS;
