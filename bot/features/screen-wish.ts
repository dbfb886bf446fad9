/** The name under which an interview lies in a conversation. */
export const SCREENING = 'screen-household';

/** What somebody wants of the screening, before the catalogue is loaded. */
export type Wish =
  | { readonly kind: 'check' }
  | { readonly kind: 'programmes'; readonly words: string }
  | { readonly kind: 'press'; readonly action: string }
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'ask'; readonly text: string; readonly programmes: readonly string[] }
  | {
      readonly kind: 'words';
      readonly text: string;
      /** Something is lacking at home: money, treatment, school. */
      readonly wants: boolean;
    };
