import { useState } from 'preact/hooks';
import { call } from '../calls/call.ts';
import { plainReference } from '../reference.ts';
import { goTo, type PageName } from '../route.ts';
import { t } from '../words.ts';
import { TextField } from './fields.tsx';
import { tell } from './notice-line.tsx';

interface FindByNumberProps {
  readonly label: string;
  /** Said where the house knows none that this officer may open. */
  readonly missing: string;
  /** The list of the API that takes `reference`: `/api/grievances`. */
  readonly path: string;
  readonly page: PageName;
}

/** Opens one by its number, in whatever state it is; what one may not see is answered as if there were none. */
export function FindByNumber({ label, missing, path, page }: FindByNumberProps) {
  const [typed, setTyped] = useState('');
  const find = async (event: Event): Promise<void> => {
    event.preventDefault();
    const query = new URLSearchParams({ reference: plainReference(typed) });
    const called = await call<{ readonly lines: readonly { readonly id: string }[] }>(`${path}?${query}`);
    const found = called.ok ? called.answer.lines[0] : undefined;
    if (!found) return tell(called.ok || called.status > 0 ? missing : t('act.silent'), 'refused');
    setTyped('');
    goTo(page, found.id);
  };
  return (
    <form class="find" onSubmit={find}>
      <TextField label={label} value={typed} change={setTyped} required most={20} example="K7M2-9QXD" />
      <button type="submit" class="button button-quiet">
        {t('desk.find-press')}
      </button>
    </form>
  );
}
