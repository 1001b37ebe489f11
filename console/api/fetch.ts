// One call to the server: a lost line and a "no" become refusals, an ended session becomes a question and a second try.
import { noteFailure } from './last-failure.ts';
import { lineDown, refusalFrom } from './refusal.ts';
import { isSessionEnd, signInAgain } from './session-gate.ts';

/** Like `fetch`, but throws an ApiRefusal for everything that is not a yes. */
export async function fetchOrRefuse(request: Request): Promise<Response> {
  const again = request.clone();
  const answer = await send(request);
  if (answer.ok) return answer;
  const refusal = refusalFrom(answer.status, await answer.json().catch(() => null));
  if (isSessionEnd(refusal.status, refusal.code) && (await signInAgain())) return fetchOrRefuse(again);
  noteFailure(refusal.requestId);
  throw refusal;
}

async function send(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw lineDown();
  }
}
