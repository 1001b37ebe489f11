// 保密审查: the conclusion from the closed list, with the ground where it stays closed.
import { Radio, Select } from 'antd';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { useOrgan } from '../parts/organ.tsx';

export interface Secrecy {
  conclusion: string;
  name: string;
  passes: boolean;
  ground: string;
}

export const noSecrecy: Secrecy = { conclusion: '', name: '', passes: true, ground: '' };

interface Props {
  value: Secrecy;
  set: (next: Secrecy) => void;
  problem: { field: string; message: string } | null;
}

export function SecrecyForm({ value, set, problem }: Props) {
  const choices = useAsk('/api/organs/{organId}/reviews/choices', { path: { organId: useOrgan().id } });
  return (
    <Asked of={choices}>
      {({ conclusions, grounds }) => {
        const chosen = conclusions.find((one) => one.code === value.conclusion);
        return (
          <div className="secrecy">
            <p className="quiet">先审查、后公开（《政府信息公开条例》第十七条）。</p>
            <Radio.Group
              aria-label="保密审查结论"
              className="secrecy-choices"
              value={value.conclusion}
              options={conclusions.map((one) => ({ value: one.code, label: one.name }))}
              onChange={(event) => {
                const next = conclusions.find((one) => one.code === event.target.value);
                if (next) set({ conclusion: next.code, name: next.name, passes: next.passes, ground: '' });
              }}
            />
            {chosen?.needsGround && (
              <Select
                aria-label="依据"
                className="wide"
                placeholder="依据（第十四条至第十六条）"
                value={value.ground || undefined}
                options={grounds.map((one) => ({ value: one.code, label: `${one.article} ${one.name}` }))}
                onChange={(ground) => set({ ...value, ground })}
              />
            )}
            {problem && (problem.field === 'conclusion' || problem.field === 'ground') && (
              <p className="field-problem">{problem.message}</p>
            )}
          </div>
        );
      }}
    </Asked>
  );
}
