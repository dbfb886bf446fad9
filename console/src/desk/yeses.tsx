import type { ApplicationPage } from '#core/api/desk.ts';
import { dayOf } from '../time.ts';
import { t } from '../words.ts';
import { actOnFile, type SentDeskAct } from './act.ts';

interface PartProps {
  readonly page: ApplicationPage;
}

/** A proposal or an objection to a recipient: what it says and what the household said; never who wrote it. */
export function Proposal({ page }: PartProps) {
  const { proposal, application } = page;
  if (!proposal) return null;
  const { grounds, about, why, pass } = proposal;
  const isProposed = application.purpose === 'propose';
  return (
    <section class="part">
      <h3>{t(isProposed ? 'desk.yes.proposal' : 'desk.yes.dispute')}</h3>
      <p class="hint">{t('desk.yes.hidden')}</p>
      <dl class="facts">
        {grounds.length > 0 && (
          <Line
            name={t('desk.yes.grounds')}
            value={grounds.map((ground) => t('desk.yes.ground', { ground })).join(', ')}
          />
        )}
        {why !== undefined && <Line name={t('desk.yes.why')} value={why} />}
        {about !== undefined && <Line name={t('desk.yes.about')} value={about} />}
        {isProposed && <Line name={t('desk.yes.household')} value={householdOf(proposal)} />}
      </dl>
      {pass && (
        <p>{t('desk.yes.pass', { code: printCode(pass.code), day: dayOf(pass.until, application.area) })}</p>
      )}
      <Answers page={page} />
    </section>
  );
}

const Line = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

function householdOf({ household }: NonNullable<ApplicationPage['proposal']>): string {
  if (!household) return t('desk.yes.unasked');
  const { said, by, who } = household;
  return by === 'own' ? t('desk.yes.own', { said }) : t('desk.yes.by', { said, who: who ?? t('who.staff') });
}

const printCode = (code: string): string =>
  [code.slice(0, 4), code.slice(4, 8), code.slice(8)].filter(Boolean).join('-');

const ANSWERS: readonly (readonly [SentDeskAct, 'hear-yes' | 'hear-no' | 'unreached' | 'lend-pass'])[] = [
  [{ kind: 'hear', said: 'yes' }, 'hear-yes'],
  [{ kind: 'hear', said: 'no' }, 'hear-no'],
  [{ kind: 'hear', said: 'unreached' }, 'unreached'],
  [{ kind: 'lend-pass' }, 'lend-pass'],
];

/** The household's answer as the officer heard it, or a code by which it answers itself. */
function Answers({ page: { application } }: PartProps) {
  const open = ANSWERS.filter(([act]) => application.acts.some((one) => one === act.kind));
  if (open.length === 0) return null;
  return (
    <div class="acts">
      {open.map(([act, name]) => (
        <button
          key={name}
          type="button"
          class="button button-quiet"
          onClick={() => void actOnFile(application, act)}
        >
          {t(`desk.act.${name}`)}
        </button>
      ))}
    </div>
  );
}

/** A group: how many have said yes, whether that is as many as the programme asks for, and whose yes must be checked. */
export function Group({ page: { group, application } }: PartProps) {
  if (!group) return null;
  const { name, named, yes, size, unverified, verifiedBy } = group;
  return (
    <section class="part">
      <h3>{name === undefined ? t('desk.yes.group') : t('desk.yes.group-named', { name })}</h3>
      <p>{t('desk.yes.count', { n: yes })}</p>
      <p class="hint">
        {t('desk.yes.size', {
          standing: size.standing,
          ...(size.atLeast === undefined ? {} : { from: size.atLeast }),
          ...(size.atMost === undefined ? {} : { to: size.atMost }),
          unsure: size.unsure === true,
        })}
      </p>
      {named.length > 0 && <p>{t('desk.yes.named', { names: named })}</p>}
      {yes > named.length && <p class="hint">{t('desk.yes.unnamed')}</p>}
      <ul class="papers">
        {unverified.map(({ member, label }) => (
          <li key={member}>
            <span>{t('desk.yes.unverified', { label })}</span>
            {application.acts.includes('verify') && (
              <button
                type="button"
                class="button button-quiet"
                onClick={() => void actOnFile(application, { kind: 'verify', member })}
              >
                {t('desk.act.verify')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {verifiedBy.length > 0 && (
        <p class="hint">{t('desk.yes.verified-by', { who: verifiedBy.join(', ') })}</p>
      )}
    </section>
  );
}
