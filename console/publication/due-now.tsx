// The day that holds for a text: until it is public the shortest of the general limit, its column's and its items', as the watch over clocks counts it.
import { useAsk } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { DueBox } from './due-box.tsx';
import type { Publication } from './types.ts';

export function DueNow({ of: { id, due, publishedOn, fields } }: { of: Publication }) {
  const organ = useOrgan();
  const running = due !== null && publishedOn === null && fields.disclosure === 'proactive';
  const counted = useAsk('/api/organs/{organId}/duties/clocks/{id}', { path: { organId: organ.id, id } }, { enabled: running });
  if (due === null || (running && counted.isPending)) return null;
  return <DueBox due={counted.data ?? due} publishedOn={publishedOn} />;
}
