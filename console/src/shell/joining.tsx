import { useEffect, useState } from 'preact/hooks';
import { TextField } from '../parts/fields.tsx';
import { joinWith, lookAgain, signOut } from '../session/sign-in.ts';
import { t } from '../words.ts';

const AGAIN = 5000;

/** For who is signed in and does not work here yet: an invitation is used, then a colleague confirms her. */
export function Joining({ waits }: { readonly waits: boolean }) {
  return (
    <>
      {waits ? <Waiting /> : <CodeForm />}
      <button type="button" class="button button-quiet" onClick={() => void signOut()}>
        {t('account.sign-out')}
      </button>
    </>
  );
}

/** The page opens by itself once she is confirmed. */
function Waiting() {
  useEffect(() => {
    const timer = setInterval(() => void lookAgain(), AGAIN);
    return () => clearInterval(timer);
  }, []);
  return <p role="status">{t('join.waits')}</p>;
}

function CodeForm() {
  const [code, setCode] = useState('');
  const [why, setWhy] = useState<string>();
  const [sending, setSending] = useState(false);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    setSending(true);
    setWhy(await joinWith(code.trim()));
    setSending(false);
  };
  return (
    <form class="form" onSubmit={(event) => void send(event)}>
      <p>{t('welcome.not-staff')}</p>
      {why && <p role="alert">{why}</p>}
      <TextField label={t('join.code')} required most={20} value={code} change={setCode} />
      <button class="button button-wide" type="submit" disabled={sending}>
        {t('join.send')}
      </button>
    </form>
  );
}
