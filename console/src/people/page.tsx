import { useState } from 'preact/hooks';
import type { Me, StaffAnswer } from '#core/api/staff.ts';
import { useLive } from '../calls/live.ts';
import { Empty, Failed, Loading } from '../parts/empty.tsx';
import { useNow } from '../store.ts';
import { t } from '../words.ts';
import { InvitationRow } from './invitation-row.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { StaffRow } from './staff-row.tsx';

/** Colleagues, who waits to be confirmed, and invitations. */
export function PeoplePage({ me }: { readonly me: Me }) {
  const { answer, problem, at } = useLive<StaffAnswer>('/api/staff');
  const [inviting, setInviting] = useState(false);
  const now = useNow(30_000);
  const waiting = answer?.staff.filter(({ state }) => state === 'waiting') ?? [];
  const others = answer?.staff.filter(({ state }) => state !== 'waiting') ?? [];
  return (
    <div class="page">
      <header class="page-head">
        <h1>{t('people.title')}</h1>
        {me.may.includes('staff.invite') && (
          <button type="button" class="button" onClick={() => setInviting(true)}>
            {t('invite.title')}
          </button>
        )}
      </header>
      {at === 0 && (problem ? <Failed problem={problem} /> : <Loading />)}
      {waiting.length > 0 && (
        <section class="part">
          <h2>{t('people.waiting')}</h2>
          <p class="hint">{t('people.waiting-hint')}</p>
          <ul class="people">
            {waiting.map((one) => (
              <StaffRow key={one.id} person={one} now={now} />
            ))}
          </ul>
        </section>
      )}
      <section class="part">
        <h2>{t('people.colleagues')}</h2>
        {at > 0 && others.length === 0 && <Empty title={t('people.nobody')} hint={t('people.nobody-hint')} />}
        <ul class="people">
          {others.map((one) => (
            <StaffRow key={one.id} person={one} now={now} />
          ))}
        </ul>
      </section>
      <section class="part">
        <h2>{t('people.invitations')}</h2>
        {answer?.invitations.length === 0 && <p class="hint">{t('people.no-invitations')}</p>}
        <ul class="people">
          {answer?.invitations.map((one) => (
            <InvitationRow key={one.id} invitation={one} now={now} />
          ))}
        </ul>
      </section>
      {inviting && <InviteDialog me={me} close={() => setInviting(false)} />}
    </div>
  );
}
