import type { ComponentChildren } from 'preact';

interface ListAndOneProps {
  readonly title: string;
  /** What the pane beside the list is called. */
  readonly one: string;
  /** What is open beside the list; undefined when nothing is. */
  readonly open: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A list, and beside it (on a phone instead of it) the one that is open. */
export const ListAndOne = ({ title, one, open, children }: ListAndOneProps) => (
  <div class={open ? 'queue-page with-report' : 'queue-page'}>
    <section class="queue-pane" aria-label={title}>
      <header class="page-head">
        <h1>{title}</h1>
      </header>
      {children}
    </section>
    {open && (
      <section class="report-pane" aria-label={one}>
        {open}
      </section>
    )}
  </div>
);

interface SideProps {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

/** One part of a list under a heading of its own; nothing where it is empty. */
export const Side = ({ title, count, children }: SideProps) =>
  count === 0 ? null : (
    <section class="side" aria-label={title}>
      <h2>
        {title} <span class="tag">{count}</span>
      </h2>
      <ol class="rows">{children}</ol>
    </section>
  );
