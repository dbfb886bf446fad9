import type { ParkedAnswer } from '#core/api/answers.ts';
import type { Me } from '#core/api/staff.ts';
import { callSurely } from '../calls/call.ts';
import { refresh, useLive } from '../calls/live.ts';
import { Empty, Failed, Loading } from '../parts/empty.tsx';
import { tell } from '../parts/notice-line.tsx';
import { useNow } from '../store.ts';
import { ago } from '../time.ts';
import { t } from '../words.ts';

/** Messages that made the house stumble, and what waits in the queues of dead letters; both can be sent through again. */
export function ParkedPage({ me }: { readonly me: Me }) {
  const { answer, problem, at } = useLive<ParkedAnswer>('/api/parked');
  const may = me.may.includes('parked.replay');
  return (
    <div class="page">
      <header class="page-head">
        <h1>{t('parked.title')}</h1>
      </header>
      <p class="hint">{t('parked.hint')}</p>
      {at === 0 && (problem ? <Failed problem={problem} /> : <Loading />)}
      {answer && <Parked answer={answer} may={may} />}
      {answer && <Dead answer={answer} may={may} />}
    </div>
  );
}

interface PartProps {
  readonly answer: ParkedAnswer;
  readonly may: boolean;
}

function Parked({ answer, may }: PartProps) {
  const now = useNow(30_000);
  return (
    <section class="part">
      <h2>{t('parked.messages')}</h2>
      {answer.parked.length === 0 && <Empty title={t('parked.none')} hint={t('parked.none-hint')} />}
      <ul class="people">
        {answer.parked.map(({ chat, update, code, at, hint }) => (
          <li key={`${chat}${update}`} class="person">
            <div class="person-body">
              <strong>{hint}</strong>
              <span>{t('parked.why', { code })}</span>
              <span class="row-needs">{ago(at, now)}</span>
            </div>
            {may && <Replay body={{ kind: 'parked', chat, update }} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Dead({ answer, may }: PartProps) {
  const waiting = answer.dead.filter((one) => one.waiting > 0);
  return (
    <section class="part">
      <h2>{t('parked.dead')}</h2>
      {waiting.length === 0 && <Empty title={t('parked.none-dead')} hint={t('parked.none-hint')} />}
      <ul class="people">
        {waiting.map(({ function: name, waiting: n, ifItFails }) => (
          <li key={name} class="person">
            <div class="person-body">
              <strong>{t('parked.waiting', { name, n })}</strong>
              <span>{ifItFails}</span>
            </div>
            {may && <Replay body={{ kind: 'dead', function: name }} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Replay({ body }: { readonly body: unknown }) {
  const send = async (): Promise<void> => {
    const called = await callSurely<unknown>('/api/parked/replay', { method: 'POST', body });
    tell(
      called.ok ? t('parked.replayed') : (called.problem?.detail ?? t('act.silent')),
      called.ok ? 'done' : 'refused',
    );
    refresh();
  };
  return (
    <div class="person-acts">
      <button type="button" class="button button-quiet" onClick={() => void send()}>
        {t('parked.replay')}
      </button>
    </div>
  );
}
