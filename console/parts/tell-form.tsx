// A form that carries out one change: a refusal stands beside the field it names, what was typed stays.
import type { UseMutationResult } from '@tanstack/react-query';
import { Button, Form, type FormInstance, Space } from 'antd';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { asRefusal } from '../api/refusal.ts';
import { ErrorSentence } from './error-sentence.tsx';

interface Props<V, A, I> {
  of: UseMutationResult<A, Error, I>;
  inputs: (values: V) => I;
  submit: string;
  children: ReactNode;
  initialValues?: Partial<V>;
  form?: FormInstance<V>;
  layout?: 'vertical' | 'horizontal' | 'inline';
  onValuesChange?: (changed: Partial<V>, all: V) => void;
  /** Beside the button that sends, e.g. 取消. */
  beside?: ReactNode;
  danger?: boolean;
}

export function TellForm<V extends object, A, I>({
  of,
  inputs,
  submit,
  children,
  beside,
  danger,
  form: given,
  layout = 'vertical',
  onValuesChange,
  ...rest
}: Props<V, A, I>) {
  const [own] = Form.useForm<V>();
  const form = given ?? own;
  const { shown, changed } = useFieldRefusal(form, of.error);
  return (
    <Form<V>
      form={form}
      layout={layout}
      requiredMark={false}
      onKeyDown={keepDay}
      scrollToFirstError={{ focus: true }}
      onFinish={(values) => {
        if (!of.isPending) of.mutate(inputs(values));
      }}
      onValuesChange={(some, all) => {
        changed(some);
        onValuesChange?.(some, all);
      }}
      {...rest}
    >
      {of.error && !shown && <ErrorSentence error={of.error} />}
      {children}
      <Space wrap>
        <Button type="primary" htmlType="submit" loading={of.isPending} danger={danger ?? false}>
          {submit}
        </Button>
        {beside}
      </Space>
    </Form>
  );
}

/** Enter takes the day that was typed; it does not send a form nobody has finished. */
function keepDay(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Enter' && (event.target as HTMLElement).closest('.ant-picker')) event.preventDefault();
}

type Path = (string | number)[];

/**
 * Puts each sentence of a refusal beside the field it names; `shown` is false when one of them has no field in the form.
 * It is taken away when the field is changed or the form sent anew: the form itself forgets only what its own rules said.
 */
function useFieldRefusal<V extends object>(form: FormInstance<V>, error: Error | null) {
  const marked = useRef<Path[]>([]);
  const sentences = error ? sentencesOf(error) : [];
  const shown = sentences.length > 0 && sentences.every(({ field }) => field !== undefined && fieldPath(form, field) !== null);
  useEffect(() => {
    const at = error ? byField(form, sentencesOf(error)) : [];
    form.setFields([...marked.current.map((name) => ({ name, errors: [] })), ...at] as never);
    marked.current = at.map(({ name }) => name);
    if (at[0]) form.scrollToField(at[0].name as never, { focus: true });
  }, [error, form]);
  const changed = (some: object) => {
    const mended = marked.current.filter(([first]) => first !== undefined && Object.hasOwn(some, first));
    if (mended.length === 0) return;
    form.setFields(mended.map((name) => ({ name, errors: [] })) as never);
    marked.current = marked.current.filter((name) => !mended.includes(name));
  };
  return { shown, changed };
}

interface Sentence {
  field?: string | undefined;
  message: string;
}

/** All sentences of one field together. */
function byField<V extends object>(form: FormInstance<V>, sentences: readonly Sentence[]): { name: Path; errors: string[] }[] {
  const found = new Map<string, { name: Path; errors: string[] }>();
  for (const { field, message } of sentences) {
    const name = field === undefined ? null : fieldPath(form, field);
    if (name === null) continue;
    const errors = found.get(String(name))?.errors ?? [];
    found.set(String(name), { name, errors: [...errors, message] });
  }
  return [...found.values()];
}

function sentencesOf(error: Error): Sentence[] {
  const refusal = asRefusal(error);
  return refusal.blockers.some((one) => one.field) ? refusal.blockers : [{ field: refusal.field, message: refusal.message }];
}

function fieldPath<V extends object>(form: FormInstance<V>, field: string): Path | null {
  const parts = field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  for (let length = parts.length; length > 0; length--) {
    const at = parts.slice(0, length);
    if (form.getFieldInstance(at as never)) return at;
  }
  return null;
}
