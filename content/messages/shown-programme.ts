/** One part of what a programme gives, in words and figures. */
export interface ShownAmount {
  readonly label: string;
  readonly rupiah?: number;
  readonly from?: number;
  readonly upTo?: number;
  readonly period: 'once' | 'day' | 'month' | 'two-months' | 'semester' | 'year' | 'five-years';
  readonly count?: number;
  readonly total?: number;
  readonly toOthers: boolean;
  readonly unsure: boolean;
}

/** A programme as it is shown to one household, every text already in the reader's language. */
export interface ShownCard {
  readonly name: string;
  /** `how`: where to go and what to bring, without the reasons. */
  readonly only?: 'how';
  /** Nothing is known of the household: the rules are shown as they are. */
  readonly general: boolean;
  /** `none`: no household was judged. */
  readonly verdict: 'likely' | 'so-far' | 'cannot-tell' | 'unlikely' | 'closed' | 'received' | 'none';
  readonly summary: string;
  /** What must be said of its state: it is over, it waits, its places are few. */
  readonly say?: string;
  readonly urgent?: string;
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  /** A no: it would be otherwise if one of the reasons were. */
  readonly turns: boolean;
  /** The fewest answers that would turn it, where they may be named. */
  readonly change: readonly string[];
  readonly open: readonly { readonly because: string; readonly knownBy: 'person' | 'registry' | 'officer' }[];
  readonly conflicts: readonly { readonly name: string; readonly sure: boolean }[];
  readonly amounts: readonly ShownAmount[];
  readonly year: number;
  readonly quota: boolean;
  /** Something of it must still be confirmed. */
  readonly unsure: boolean;
  readonly where: string;
  readonly steps: readonly string[];
  /** Papers with the same replacement stand together. */
  readonly papers: readonly {
    readonly names: readonly { readonly name: string; readonly optional: boolean }[];
    readonly ifLost: string;
  }[];
  /** Days until the first help, only where a source says so. */
  readonly usually?: number;
  readonly contacts: readonly string[];
  readonly source?: string;
}

/** All programmes for one household, by name. */
export interface ShownResult {
  readonly likely: readonly string[];
  readonly soFar: readonly string[];
  readonly open: number;
  readonly no: number;
  readonly received: readonly string[];
  readonly urgent: readonly string[];
}
