import type { Text } from '#core/shared/text.ts';

/** Steps that the house adds before or instead of a programme's own, by the ids of core/programme/application-steps.ts. */
export const houseSteps: readonly { readonly id: string; readonly title: Text }[] = [
  {
    id: 'proposal-check',
    title: {
      id: 'Perangkat desa menemui keluarga yang diusulkan',
      en: 'The village office meets the proposed household',
    },
  },
  {
    id: 'dispute-check',
    title: {
      id: 'Dinas sosial memeriksa keberatan atas penerima',
      en: 'The social office checks the objection to a recipient',
    },
  },
];

/** The title of a step of the house; undefined for one that a programme states. */
export const houseStepTitle = (id: string | undefined): Text | undefined =>
  houseSteps.find((step) => step.id === id)?.title;
