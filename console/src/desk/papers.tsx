import type { ApplicationPage } from '#core/api/desk.ts';
import { SentFile } from '../files/sent-file.tsx';
import { dayOf } from '../time.ts';
import { t } from '../words.ts';
import { actOnFile } from './act.ts';

interface PapersProps {
  readonly page: ApplicationPage;
}

/** The papers as the person has them; a lost one says what replaces it and stops nothing. Photos are opened one by one. */
export function Papers({ page }: PapersProps) {
  const { papers, mayOpenPapers, clearedAt, application } = page;
  const some = mayOpenPapers && papers.some(({ sent }) => sent);
  return (
    <section class="part">
      <h3>{t('desk.papers')}</h3>
      {papers.length === 0 && <p class="hint">{t('desk.no-papers')}</p>}
      {clearedAt !== undefined && papers.some(({ state }) => state === 'photo') && (
        <p class="hint">{t('desk.cleared', { day: dayOf(clearedAt, application.area) })}</p>
      )}
      {some && <p class="hint">{t('desk.papers-hint')}</p>}
      <ul class="papers">
        {papers.map((paper) => (
          <li key={paper.id}>
            <span>{paper.name}</span>
            <span class={paper.state === 'lost' ? 'tag tag-mark' : 'tag'}>
              {t(`desk.paper.${paper.state}`)}
            </span>
            {paper.instead && <span class="row-needs">{paper.instead}</span>}
            {mayOpenPapers && paper.sent && <Photo page={page} paper={paper} sent={paper.sent} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Paper = ApplicationPage['papers'][number];

interface PhotoProps extends PapersProps {
  readonly paper: Paper;
  readonly sent: NonNullable<Paper['sent']>;
}

/** A paper names its person: it is blurred until a second press, for whoever stands behind the officer. */
function Photo({ page: { application }, paper, sent }: PhotoProps) {
  const mayAskAgain = application.acts.includes('want-files');
  return (
    <ul class="files-sent">
      <SentFile
        file={{ kind: 'photo', ...sent }}
        name={t('desk.paper-from', { name: paper.name })}
        time=""
        sensitive
        path={`/api/applications/${application.id}/papers/${paper.id}/openings`}
        again={mayAskAgain ? () => void actOnFile(application, { kind: 'want-files' }) : undefined}
      />
    </ul>
  );
}
