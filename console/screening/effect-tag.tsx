// What a hit does: stops, warns, or keeps others quiet.
import { Tag } from 'antd';
import { effectName } from './types.ts';

export function EffectTag({ severity }: { severity: 'block' | 'warn' | null }) {
  const color = severity === null ? 'green' : severity === 'block' ? 'red' : 'gold';
  return (
    <Tag color={color} className={`effect-tag effect-${color}`}>
      {effectName(severity)}
    </Tag>
  );
}
