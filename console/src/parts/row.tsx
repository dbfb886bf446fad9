import type { ComponentChildren } from 'preact';
import type { Reference } from '#core/shared/ids.ts';
import { printReference } from '../reference.ts';
import { type PageName, toHash } from '../route.ts';
import { t } from '../words.ts';

interface RowProps {
  readonly page: PageName;
  readonly line: {
    readonly id: string;
    readonly reference: Reference;
    readonly areaName?: string | undefined;
  };
  readonly place: number;
  readonly open: boolean;
  readonly pressing: boolean;
  readonly name: string;
  /** What puts it where it stands, and what else is said of it. */
  readonly children: ComponentChildren;
  readonly since?: string;
  readonly tags?: ComponentChildren;
}

/** One line of a list: what and where, why it stands there, since when, and its number; never words of a person. */
export const Row = ({ page, line, place, open, pressing, name, children, since, tags }: RowProps) => (
  <li class={`row ${pressing ? 'row-pressing' : ''} ${open ? 'row-open' : ''}`}>
    <a
      class="row-link file-link"
      href={toHash(page, line.id)}
      data-file={line.id}
      aria-current={open ? 'true' : undefined}
    >
      <span class="row-place">{place}</span>
      <span class="row-body">
        <span class="row-head">
          <strong>{name}</strong>
          <span class={line.areaName ? 'row-area' : 'row-area row-unplaced'}>
            {line.areaName ?? t('report.unplaced')}
          </span>
        </span>
        {children}
      </span>
      <span class="row-side">
        {since && <span class="row-since">{since}</span>}
        <span class="row-reference">{printReference(line.reference)}</span>
        {tags}
      </span>
    </a>
  </li>
);

/** Why it stands there: what counts most, then the rest. */
export function Why({ reasons: [first, ...others] }: { readonly reasons: readonly string[] }) {
  return (
    <span class="row-why">
      <span class="row-first">{first}</span>
      {others.map((reason) => ` · ${reason}`)}
    </span>
  );
}
