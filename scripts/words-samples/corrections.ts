import type { corrections as source } from '#content/messages/id/corrections.ts';
import { HAZARDS } from '#core/disaster/hazard.ts';
import { GROUPS, NEED_CODES } from '#core/disaster/need.ts';
import { each, type SamplesOf } from './samples-of.ts';

const needs = each(NEED_CODES, (need) => ({ need }));
const groups = each(GROUPS, (group) => ({ group }));

/** Samples for the sentences of content/messages/id/corrections.ts. */
export const corrections: SamplesOf<typeof source> = {
  'button.correct.drop-need': needs,
  'button.correct.add-need': needs,
  'button.correct.drop-group': groups,
  'button.correct.add-group': groups,
  'button.correct.is-hazard': each(HAZARDS, (hazard) => ({ hazard })),
};
