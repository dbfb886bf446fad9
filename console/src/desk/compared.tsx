import type { ApplicationPage, Comparison } from '#core/api/desk.ts';
import { t } from '../words.ts';

/** What the person said beside what was found, fact by fact. */
export function Compared({ page: { facts, checkedBy } }: { readonly page: ApplicationPage }) {
  return (
    <section class="part">
      <h3>{t('desk.compare')}</h3>
      {facts.length === 0 && <p class="hint">{t('desk.compare.none')}</p>}
      <ul class="compared">
        {facts.map((fact) => (
          <li key={fact.fact} class={fact.same === false ? 'differs' : ''}>
            <span class="compared-what">{questionOf(fact)}</span>
            {fact.said !== undefined && (
              <span>
                <span class="compared-who">{t('desk.said')}</span> {answerOf(fact.said)}
              </span>
            )}
            <span class={fact.said === undefined ? 'compared-alone' : ''}>
              <span class="compared-who">{t('desk.found')}</span>{' '}
              {fact.found === undefined ? (
                <span class="not-checked">{t('desk.not-checked')}</span>
              ) : (
                <Found fact={fact} />
              )}
            </span>
          </li>
        ))}
      </ul>
      {checkedBy && <p class="hint">{t('desk.checked-by', { who: checkedBy })}</p>}
    </section>
  );
}

function Found({ fact }: { readonly fact: Comparison }) {
  return (
    <>
      {answerOf(fact.found)}{' '}
      {fact.same !== undefined && (
        <span class={fact.same ? 'tag tag-held' : 'tag tag-mark'}>
          {t(fact.same ? 'desk.same' : 'desk.differs')}
        </span>
      )}
    </>
  );
}

/** What was asked, without the advice behind the question, and of whom; an officer's own words have no question. */
export function questionOf({ question, fact }: Pick<Comparison, 'question' | 'fact'>): string {
  if (question === '') return t('desk.note');
  const asked = question.replace(/\?.*$/s, '?');
  const [, member] = /^members\.(\d+)\./.exec(fact) ?? [];
  return member === undefined ? asked : t('desk.member', { n: Number(member) + 1, asked });
}

/** An answer as it is read. */
export const answerOf = (answer: Comparison['said']): string =>
  answer === true ? t('desk.yes') : answer === false ? t('desk.no') : (answer ?? '');
