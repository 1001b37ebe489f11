// Says while writing that somebody else is at the same draft, or saved it meanwhile.
import { Alert, Button } from 'antd';
import { minuteInWords } from '../../parts/day-text.tsx';
import type { Desk } from './use-desk.ts';
import type { Presence } from './use-presence.ts';

interface Props {
  presence: Presence | null;
  desk: Desk;
  /** Reads the other's version; what is unsaved here is compared, never written over. */
  readAgain: () => void;
}

export function OthersHere({ presence, desk, readAgain }: Props) {
  if (!presence) return null;
  const { others, version, savedBy, savedAt } = presence;
  const newer = version > desk.keeper.version && desk.state.kind === 'saved';
  if (newer)
    return (
      <Alert
        className="sentence"
        type="warning"
        showIcon
        title={`${savedBy ?? '另一位同事'}在 ${savedAt ? minuteInWords(savedAt) : '刚才'} 保存过这篇稿子，您看到的是旧的。`}
        action={<Button onClick={readAgain}>看最新的</Button>}
      />
    );
  if (others.length === 0) return null;
  const names = others.map((one) => `${one.name}${one.writes ? '（正在写）' : ''}`).join('、');
  return (
    <Alert className="sentence" type="info" showIcon title={`${names}也打开着这篇稿子。两人同时改，后保存的会看到对比，不会互相覆盖。`} />
  );
}
