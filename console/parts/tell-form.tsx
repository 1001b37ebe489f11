// A form that carries out one change: a refusal stands beside the field it names, what was typed stays.
import type { UseMutationResult } from '@tanstack/react-query';
import { Button, Form, type FormInstance, Space } from 'antd';
import { type ReactNode, useEffect } from 'react';
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
  ...rest
}: Props<V, A, I>) {
  const [own] = Form.useForm<V>();
  const form = given ?? own;
  const shown = useFieldRefusal(form, of.error);
  return (
    <Form<V>
      form={form}
      layout={layout}
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      onFinish={(values) => {
        if (!of.isPending) of.mutate(inputs(values));
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

/** Puts each sentence of a refusal beside the field it names; false when one of them has no field in the form. */
function useFieldRefusal<V extends object>(form: FormInstance<V>, error: Error | null): boolean {
  const sentences = error ? sentencesOf(error) : [];
  const placed = sentences.length > 0 && sentences.every(({ field }) => field !== undefined && fieldPath(form, field) !== null);
  useEffect(() => {
    const at = (error ? sentencesOf(error) : []).flatMap(({ field, message }) => {
      const path = field === undefined ? null : fieldPath(form, field);
      return path === null ? [] : [{ name: path as never, errors: [message] }];
    });
    if (at.length === 0) return;
    form.setFields(at);
    form.scrollToField(at[0]!.name, { focus: true });
  }, [error, form]);
  return placed;
}

function sentencesOf(error: Error): { field?: string | undefined; message: string }[] {
  const refusal = asRefusal(error);
  return refusal.blockers.some((one) => one.field) ? refusal.blockers : [{ field: refusal.field, message: refusal.message }];
}

function fieldPath<V extends object>(form: FormInstance<V>, field: string): (string | number)[] | null {
  const parts = field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  for (let length = parts.length; length > 0; length--) {
    const at = parts.slice(0, length);
    if (form.getFieldInstance(at as never)) return at;
  }
  return null;
}
