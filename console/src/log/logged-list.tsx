import { type Draft, drafts, forgetDraft } from '../drafts/drafts.ts';
import { sent } from '../drafts/sync.ts';
import { printReference } from '../reference.ts';
import { toHash } from '../route.ts';
import { useStore } from '../store.ts';
import { t } from '../words.ts';

/** What was saved here: still on this device, refused, or sent with its reference number. */
export function LoggedList({ mend }: { readonly mend: (draft: Draft) => void }) {
  const kept = useStore(drafts).filter(({ state }) => state !== 'writing');
  const done = useStore(sent);
  if (kept.length + done.length === 0) return null;
  return (
    <ul class="logged" aria-live="polite" aria-label={t('log.list')}>
      {kept.map((draft) => (
        <Kept key={draft.id} draft={draft} mend={mend} />
      ))}
      {done.map(({ id, reference, place }) => (
        <li key={id} class="logged-sent">
          <strong>{t('log.sent')}</strong>
          <span>{place}</span>
          {reference && <a href={toHash('queue', id)}>{printReference(reference)}</a>}
        </li>
      ))}
    </ul>
  );
}

function Kept({ draft, mend }: { readonly draft: Draft; readonly mend: (draft: Draft) => void }) {
  if (draft.state === 'waiting')
    return (
      <li class="logged-waiting">
        <strong>{t('log.waiting')}</strong>
        <span>{draft.written.place}</span>
        <span class="hint">{t('log.waiting-hint')}</span>
      </li>
    );
  return (
    <li class="logged-refused">
      <strong>{t('log.refused')}</strong>
      <span>{draft.written.place}</span>
      <span>{draft.why}</span>
      <span class="logged-acts">
        <button type="button" class="button button-quiet" onClick={() => mend(draft)}>
          {t('log.mend')}
        </button>
        <button type="button" class="button button-quiet" onClick={() => void forgetDraft(draft.id)}>
          {t('log.throw-away')}
        </button>
      </span>
    </li>
  );
}
