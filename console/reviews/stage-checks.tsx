// What the stage looks at, to tick off while reading; and 已校对 where the stage proofreads.
import { Checkbox } from 'antd';
import type { Stage } from '../publication/types.ts';

interface Props {
  stage: Stage;
  checked: readonly string[];
  proofread: boolean;
  set: (next: { checked: string[]; proofread: boolean }) => void;
  problem: string | null;
}

export function StageChecks({ stage, checked, proofread, set, problem }: Props) {
  if (stage.checklist.length === 0 && !stage.proofreads) return null;
  return (
    <div className="stage-checks">
      {stage.checklist.map((line) => (
        <Checkbox
          key={line}
          checked={checked.includes(line)}
          onChange={(event) =>
            set({ checked: event.target.checked ? [...checked, line] : checked.filter((one) => one !== line), proofread })
          }
        >
          {line}
        </Checkbox>
      ))}
      {stage.proofreads && (
        <Checkbox checked={proofread} onChange={(event) => set({ checked: [...checked], proofread: event.target.checked })}>
          <strong>已校对</strong>（逐字读过，没有发现错漏）
        </Checkbox>
      )}
      {problem && <p className="field-problem">{problem}</p>}
    </div>
  );
}
