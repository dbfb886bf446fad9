import type { handover as source } from '../id/handover.ts';
import type { Said } from '../said.ts';

/** Sentences about a human who speaks in a chat. */
export const handover: Said<typeof source> = {
  'handover.opened': ({ holder, reference }) =>
    `${holder} speaks with you here about report ${reference}. Just write. I am silent for now.`,
  'handover.says': ({ holder, text }) => `${holder} writes:\n${text}`,
  'handover.closed': ({ holder, reference }) =>
    `${holder} has finished speaking. I answer here again. Report ${reference} is still kept.`,
  'handover.silent': ({ reference }) =>
    `The officer has not answered for 15 minutes. Your words are kept with report ${reference}. I answer here again. In danger? Call 112.`,
  'handover.over': () => 'No officer speaks here any more. Your words are kept. I answer again.',
  'handover.you-speak': ({ reference }) =>
    `You speak with the person of report ${reference}. All you write goes to her or him. Done? Press the button or write /selesaibicara`,
  'handover.you-ended': ({ reference }) => `The talk about ${reference} is over. You still hold the report.`,
  'handover.you-were-silent': ({ reference }) =>
    `The person of report ${reference} waited 15 minutes for your answer. The talk is closed. You still hold the report.`,
  'handover.none': () => 'There is no talk now. Your words were not sent.',
  'handover.gone': () => 'The person has erased her data. There is no chat to speak in.',
  'handover.busy': () => 'Another officer speaks in that chat.',
  'handover.words-only': () => 'Only written words can be sent to the person.',
  'button.talk': () => 'Speak directly',
  'button.talk-end': () => 'End the talk',
};
