// The stages of a flow, in order: added, moved, changed, taken out.
import { Button, Checkbox, Input, InputNumber, Select, Space } from 'antd';
import type { Flow, FlowsAnswer } from './types.ts';

export type EditedStage = Flow['stages'][number] & { key: string };

interface Props {
  stages: EditedStage[];
  set: (next: EditedStage[]) => void;
  found: FlowsAnswer;
}

export function StageEditor({ stages, set, found }: Props) {
  const change = (at: number, next: Partial<EditedStage>) => set(stages.map((one, i) => (i === at ? { ...one, ...next } : one)));
  const move = (at: number, by: number) => {
    const next = [...stages];
    const [one] = next.splice(at, 1);
    next.splice(at + by, 0, one!);
    set(next);
  };
  const add = (code: string) => {
    const type = found.stageTypes.find((one) => one.code === code)!;
    const fresh = { stage: code, name: type.name, roles: [...type.roles], checklist: [...type.checklist] };
    set([...stages, { ...fresh, proofreads: false, days: 2, samePerson: true, key: crypto.randomUUID() }]);
  };
  return (
    <fieldset className="stage-editor">
      <legend>环节，按先后</legend>
      {stages.map((stage, at) => (
        <OneStage key={stage.key} stage={stage} found={found} change={(next) => change(at, next)}>
          <Space size={4}>
            <Button size="small" disabled={at === 0} aria-label={`${stage.name}：往前移`} onClick={() => move(at, -1)}>
              前移
            </Button>
            <Button size="small" disabled={at === stages.length - 1} aria-label={`${stage.name}：往后移`} onClick={() => move(at, 1)}>
              后移
            </Button>
            <Button size="small" danger aria-label={`去掉${stage.name}`} onClick={() => set(stages.filter((_, i) => i !== at))}>
              去掉
            </Button>
          </Space>
        </OneStage>
      ))}
      <Select
        className="add-stage"
        aria-label="加一个环节"
        placeholder="加一个环节"
        value={null}
        options={found.stageTypes.map((one) => ({ value: one.code, label: `${one.name}（${one.purpose}）` }))}
        onChange={(code: string | null) => code && add(code)}
      />
    </fieldset>
  );
}

interface StageProps {
  stage: EditedStage;
  found: FlowsAnswer;
  change: (next: Partial<EditedStage>) => void;
  children: React.ReactNode;
}

function OneStage({ stage, found, change, children }: StageProps) {
  const type = found.stageTypes.find((one) => one.code === stage.stage);
  return (
    <div className="panel edited-stage">
      <div className="edited-stage-head">
        <Input aria-label="环节名称" value={stage.name} maxLength={40} onChange={(event) => change({ name: event.target.value })} />
        <span className="quiet">{type?.purpose}</span>
        {children}
      </div>
      <Select
        mode="multiple"
        className="wide"
        aria-label={`${stage.name}由谁办理`}
        placeholder="由谁办理"
        value={stage.roles}
        options={found.roles.map((one) => ({ value: one.code, label: one.name }))}
        onChange={(roles: string[]) => change({ roles })}
      />
      <Space wrap>
        <span>
          <InputNumber
            aria-label={`${stage.name}办理天数`}
            min={1}
            max={99}
            value={stage.days}
            onChange={(days) => change({ days: days ?? 0 })}
          />{' '}
          个工作日内办完
        </span>
        {stage.stage !== 'secrecy' && (
          <Checkbox checked={stage.proofreads} onChange={(event) => change({ proofreads: event.target.checked })}>
            连同校对
          </Checkbox>
        )}
        <Checkbox checked={stage.samePerson} onChange={(event) => change({ samePerson: event.target.checked })}>
          小机关模式下可以由办过前面环节的人办
        </Checkbox>
      </Space>
      {stage.stage !== 'secrecy' && (
        <Input.TextArea
          aria-label={`${stage.name}看什么`}
          placeholder="看什么，一行一项"
          autoSize={{ minRows: 2, maxRows: 6 }}
          value={stage.checklist.join('\n')}
          onChange={(event) => change({ checklist: event.target.value.split('\n') })}
        />
      )}
    </div>
  );
}
