import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { session } from '../session/session.ts';
import { useStore } from '../store.ts';

interface LaterProps {
  readonly reference: string;
}

/** The referrals of a file, loaded when a file is opened by somebody who may pass people on. */
export function ReferralsOfFile(props: LaterProps) {
  const now = useStore(session);
  const may = now.state === 'in' && now.me.may.includes('referral.send');
  const [Shown, setShown] = useState<ComponentType<LaterProps>>();
  useEffect(() => {
    if (!may) return;
    // A page without them is still whole: the next opening tries again.
    import('./of-file.tsx').then(
      ({ OfFile }) => setShown(() => OfFile),
      () => {},
    );
  }, [may]);
  return may && Shown ? <Shown {...props} /> : null;
}
