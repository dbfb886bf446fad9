import { createStore } from '../store.ts';
import { forgetSealed, keepSealed, listOpened, wipeSealed } from './seal.ts';

/** What has been written in the form "log a need", as its fields hold it. */
export interface Written {
  readonly place: string;
  readonly area?: { readonly code: string; readonly name: string } | undefined;
  readonly needs: readonly string[];
  readonly groups: readonly string[];
  readonly hazard: string;
  readonly danger: boolean;
  readonly persons: string;
  readonly text: string;
  readonly contact: string;
}

/**
 * A need on this device: `writing` until she presses save, `waiting` until the house has it, `refused` when the house
 * said no and she must change something. A sent one is gone from the device.
 */
export interface Draft {
  readonly id: string;
  /** Whose it is: another member of staff on the same device neither sees nor sends it. */
  readonly owner: string;
  readonly at: number;
  readonly state: 'writing' | 'waiting' | 'refused';
  readonly written: Written;
  readonly why?: string;
}

/** One's own drafts on this device, the oldest first. */
export const drafts = createStore<readonly Draft[]>([]);

/** Reads one's drafts from the device. */
export async function openDrafts(owner: string): Promise<void> {
  // We sealed them ourselves, in this shape.
  const all = (await listOpened()) as readonly Draft[];
  drafts.set(all.filter((one) => one.owner === owner).toSorted((a, b) => a.at - b.at));
}

/** Keeps a draft on the device, new or changed. */
export async function keepDraft(draft: Draft): Promise<void> {
  drafts.set([...drafts.get().filter(({ id }) => id !== draft.id), draft].toSorted((a, b) => a.at - b.at));
  await keepSealed(draft.id, draft);
}

/** Forgets a draft: it was sent or thrown away. */
export async function forgetDraft(id: string): Promise<void> {
  drafts.set(drafts.get().filter((one) => one.id !== id));
  await forgetSealed(id);
}

/** Forgets all drafts and the key that sealed them. */
export async function wipeDrafts(): Promise<void> {
  drafts.set([]);
  await wipeSealed();
}
