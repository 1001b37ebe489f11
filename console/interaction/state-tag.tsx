// Where a correction stands; late ones in red, told by the word as well.
import { Tag } from 'antd';
import type { CorrectionRow } from './types.ts';

export function StateTag({ of }: { of: Pick<CorrectionRow, 'state' | 'stateName' | 'overdue'> }) {
  return (
    <Tag className={`correction-state correction-${of.overdue ? 'overdue' : of.state}`}>
      {of.stateName}
      {of.overdue && ' · 已超期'}
    </Tag>
  );
}
