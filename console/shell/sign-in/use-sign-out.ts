// Leaving: ends the session and starts the console afresh, so that nothing of this person stays in memory.
import { useCallback } from 'react';
import { basePath } from '../../api/base.ts';
import { tell } from '../../api/client.ts';
import { watchSession } from '../../api/session-gate.ts';

export function useSignOut(): () => void {
  return useCallback(() => {
    watchSession(false);
    void tell('post', '/api/sign-out', {})
      .catch(() => null)
      .then(() => location.assign(`${basePath}/console/`));
  }, []);
}
