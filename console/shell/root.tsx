// Before anything else: who is it, and must something be done first (set-up, sign-in, second step, new password)?
import { Button, Result, Spin } from 'antd';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Outlet } from 'react-router';
import { useAsk } from '../api/hooks.ts';
import { asRefusal } from '../api/refusal.ts';
import { signInAgain, watchSession } from '../api/session-gate.ts';
import { type Me, MeProvider } from '../parts/organ.tsx';
import { setOwner } from '../parts/remember.ts';
import { DemoBanner } from './demo-banner.tsx';
import { SessionDialog } from './sign-in/session-dialog.tsx';

const SetUpPage = lazy(() => import('./set-up/set-up-page.tsx').then((m) => ({ default: m.SetUpPage })));
const SignInPage = lazy(() => import('./sign-in/sign-in-page.tsx').then((m) => ({ default: m.SignInPage })));
const NoOrgan = lazy(() => import('./no-organ.tsx').then((m) => ({ default: m.NoOrgan })));

export function Root() {
  const answer = useAsk('/api/me', {});
  const me = useKeptPerson(answer.data);
  if (me === undefined)
    return answer.error ? <CannotStart error={answer.error} again={() => void answer.refetch()} /> : <Spin className="first-load" />;
  return (
    <MeProvider value={me}>
      {me.demo && <DemoBanner />}
      <Suspense fallback={<Spin className="first-load" />}>
        <Place me={me} />
      </Suspense>
    </MeProvider>
  );
}

const isInside = (me: Me) => me.signedIn && me.waitsFor === null && me.person !== null;

/** Once inside, a session that has ended does not tear the page down: the dialog asks for the password over it. */
function useKeptPerson(me: Me | undefined): Me | undefined {
  const inside = useRef<Me | undefined>(undefined);
  if (me && isInside(me)) inside.current = me;
  const ended = me !== undefined && !isInside(me) && inside.current !== undefined;
  useEffect(() => {
    if (ended) void signInAgain();
  }, [ended]);
  return inside.current ?? me;
}

function Place({ me }: { me: Me }) {
  const inside = isInside(me);
  setOwner(inside ? (me.person?.id ?? null) : null);
  useEffect(() => {
    watchSession(inside);
    return () => watchSession(false);
  }, [inside]);
  if (me.needsSetUp) return <SetUpPage />;
  if (!inside) return <SignInPage me={me} />;
  if (me.organs.length === 0) return <NoOrgan />;
  return (
    <>
      <Outlet />
      <SessionDialog />
    </>
  );
}

function CannotStart({ error, again }: { error: Error; again: () => void }) {
  return (
    <Result
      status="warning"
      title={asRefusal(error).message}
      extra={
        <Button type="primary" onClick={again}>
          再试一次
        </Button>
      }
    />
  );
}
