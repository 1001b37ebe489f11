// Where the writing stands, always in sight: 已保存 09:31, 正在保存, 没保存成功.
import { Button } from 'antd';
import { minuteInWords } from '../../parts/day-text.tsx';
import type { KeeperState } from './draft-keeper.ts';

export function SaveState({ state, again }: { state: KeeperState; again: () => void }) {
  return (
    <span className={`save-state save-${state.kind}`} role="status">
      {words(state)}
      {state.kind === 'failed' && (
        <Button type="link" size="small" onClick={again}>
          再存一次
        </Button>
      )}
    </span>
  );
}

function words(state: KeeperState): string {
  if (state.kind === 'saved') return state.at ? `已保存 ${minuteInWords(state.at).slice(11)}` : '还没有内容';
  if (state.kind === 'unsaved') return '已留在本机，稍后保存';
  if (state.kind === 'saving') return '正在保存…';
  if (state.kind === 'conflict') return '另有人保存过，等您决定（已留在本机）';
  return `没保存成功（已留在本机）：${state.sentence}`;
}
