import type { ComponentChildren } from 'preact';
import type { ApplicationPage } from '#core/api/desk.ts';
import { ActForm } from '../parts/act-form.tsx';
import { actOnFile, type SentDeskAct } from './act.ts';

/** What every question before an act needs. */
export interface AboutFile {
  readonly page: ApplicationPage;
  readonly close: () => void;
}

interface FileFormProps extends AboutFile {
  readonly press: string;
  readonly hint: string;
  /** What is sent, or undefined while something is missing. */
  readonly toAct: () => SentDeskAct | undefined;
  readonly children?: ComponentChildren;
}

/** What is asked before one act on a file. */
export const FileForm = ({ page, close, press, hint, toAct, children }: FileFormProps) => (
  <ActForm
    title={press}
    press={press}
    hint={hint}
    close={close}
    send={() => {
      const sent = toAct();
      return sent && actOnFile(page.application, sent);
    }}
  >
    {children}
  </ActForm>
);
