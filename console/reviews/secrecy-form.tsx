// 保密审查表: item by item 无, 有 or 不确定, with the place; then the conclusion from the closed list, with the ground where it stays closed.
import { Button, Input, Radio, Select } from 'antd';
import { Asked } from '../parts/asked.tsx';
import { type Choices, type Detail, useReviewChoices } from './types.ts';

type Answer = 'none' | 'has' | 'unsure';

export interface Secrecy {
  items: Record<string, { answer: Answer; note: string }>;
  carrier: string;
  source: string;
  scope: string;
  masked: string;
  conclusion: string;
  ground: string;
}

/** What the form begins with: what was filled in before, or nothing. */
export function secrecyFrom(detail: Detail): Secrecy {
  const { form, origin } = detail;
  return {
    items: Object.fromEntries((form?.items ?? []).map(({ code, answer, note }) => [code, { answer, note }])),
    carrier: form?.carrier ?? 'document',
    source: form?.source ?? origin,
    scope: form?.scope ?? '',
    masked: form?.masked ?? '',
    conclusion: '',
    ground: '',
  };
}

/** The form as the server takes it. */
export function formOf({ items, carrier, source, scope, masked }: Secrecy) {
  return { items: Object.entries(items).map(([code, one]) => ({ code, ...one })), carrier, source, scope, masked };
}

/** The items not answered yet. */
export function unanswered(value: Secrecy, { items }: Choices): string[] {
  return items.filter((one) => !value.items[one.code]).map((one) => one.name);
}

interface Props {
  value: Secrecy;
  set: (next: Secrecy) => void;
  problem: { field: string; message: string } | null;
}

export function SecrecyForm(props: Props) {
  const choices = useReviewChoices();
  return <Asked of={choices}>{(found) => <Fields {...props} choices={found} />}</Asked>;
}

function Fields({ value, set, problem, choices }: Props & { choices: Choices }) {
  const open = unanswered(value, choices);
  const restNone = () => {
    const rest = choices.items.filter((one) => !value.items[one.code]).map((one) => [one.code, { answer: 'none' as const, note: '' }]);
    set({ ...value, items: { ...value.items, ...Object.fromEntries(rest) } });
  };
  return (
    <div className="secrecy">
      <p className="quiet">先审查、后公开，逐项对照（《政府信息公开条例》第十七条）。</p>
      <ol className="secrecy-items">
        {choices.items.map((item) => (
          <Item key={item.code} item={item} choices={choices} value={value} set={set} />
        ))}
      </ol>
      {open.length > 0 && (
        <Button size="small" onClick={restNone}>
          其余各项：无
        </Button>
      )}
      <About value={value} set={set} choices={choices} />
      <Conclusion value={value} set={set} choices={choices} />
      {problem && ['form', 'conclusion', 'ground', 'consents'].includes(problem.field) && (
        <p className="field-problem">{problem.message}</p>
      )}
    </div>
  );
}

type Part = Pick<Props, 'value' | 'set'> & { choices: Choices };

function Item({ item, choices, value, set }: Part & { item: Choices['items'][number] }) {
  const given = value.items[item.code];
  const put = (next: { answer: Answer; note: string }) => set({ ...value, items: { ...value.items, [item.code]: next } });
  return (
    <li>
      <div className="secrecy-item">
        <span>
          {item.name}
          <span className="quiet secrecy-hint">{item.hint}</span>
        </span>
        <Radio.Group
          size="small"
          optionType="button"
          aria-label={item.name}
          value={given?.answer}
          options={choices.answers.map((one) => ({ value: one.code, label: one.name }))}
          onChange={(event) => put({ answer: event.target.value as Answer, note: given?.note ?? '' })}
        />
      </div>
      {given && given.answer !== 'none' && (
        <Input
          aria-label={`${item.name}：哪一处`}
          placeholder="哪一处、为什么"
          maxLength={500}
          value={given.note}
          onChange={(event) => put({ ...given, note: event.target.value })}
        />
      )}
    </li>
  );
}

function About({ value, set, choices }: Part) {
  const coded = (of: readonly { code: string; name: string }[]) => of.map((one) => ({ value: one.code, label: one.name }));
  return (
    <div className="secrecy-about">
      <Select
        aria-label="载体"
        popupMatchSelectWidth={false}
        value={value.carrier}
        options={coded(choices.carriers)}
        onChange={(carrier) => set({ ...value, carrier })}
      />
      <Select
        aria-label="信息来源"
        popupMatchSelectWidth={false}
        value={value.source}
        options={coded(choices.sources)}
        onChange={(source) => set({ ...value, source })}
      />
    </div>
  );
}

function Conclusion({ value, set, choices }: Part) {
  const chosen = choices.conclusions.find((one) => one.code === value.conclusion);
  return (
    <>
      <Radio.Group
        aria-label="保密审查结论"
        className="secrecy-choices"
        value={value.conclusion}
        options={choices.conclusions.map((one) => ({ value: one.code, label: one.name }))}
        onChange={(event) => set({ ...value, conclusion: String(event.target.value), ground: '' })}
      />
      {chosen?.needsGround && (
        <Select
          aria-label="依据"
          className="wide"
          placeholder="依据（第十四条至第十六条）"
          value={value.ground || undefined}
          options={choices.grounds.map((one) => ({ value: one.code, label: `${one.article} ${one.name}` }))}
          onChange={(ground) => set({ ...value, ground })}
        />
      )}
      {value.conclusion === 'openAfterMasking' && (
        <Input.TextArea
          aria-label="要隐去的内容"
          placeholder="要隐去的内容，例如：附件第3行的住址"
          autoSize={{ minRows: 1, maxRows: 4 }}
          maxLength={1000}
          value={value.masked}
          onChange={(event) => set({ ...value, masked: event.target.value })}
        />
      )}
    </>
  );
}
