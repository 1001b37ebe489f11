// Where a correction stands; late ones in red, told by the word as well.
import { Tag } from 'antd';
import type { CorrectionRow } from './types.ts';

const colours: Record<CorrectionRow['state'], string> = { received: 'gold', handling: 'blue', answered: 'green', rejected: 'default' };

export function StateTag({ of }: { of: Pick<CorrectionRow, 'state' | 'stateName' | 'overdue'> }) {
  return of.overdue ? <Tag color="red">{of.stateName} · 已超期</Tag> : <Tag color={colours[of.state]}>{of.stateName}</Tag>;
}
