// What a hit does: stops, warns, or keeps others quiet.
import { Tag } from 'antd';
import { effectName } from './types.ts';

export function EffectTag({ severity }: { severity: 'block' | 'warn' | null }) {
  return <Tag color={severity === null ? 'green' : severity === 'block' ? 'red' : 'gold'}>{effectName(severity)}</Tag>;
}
