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

/** Puts a refusal beside the field it names; false when the form has no such field. */
function useFieldRefusal<V extends object>(form: FormInstance<V>, error: Error | null): boolean {
  const field = error ? asRefusal(error).field : undefined;
  const path = field ? fieldPath(form, field) : null;
  useEffect(() => {
    if (!error || !field) return;
    const at = fieldPath(form, field);
    if (!at) return;
    form.setFields([{ name: at as never, errors: [asRefusal(error).message] }]);
    form.scrollToField(at as never, { focus: true });
  }, [error, field, form]);
  return path !== null;
}

function fieldPath<V extends object>(form: FormInstance<V>, field: string): (string | number)[] | null {
  const parts = field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  for (let length = parts.length; length > 0; length--) {
    const at = parts.slice(0, length);
    if (form.getFieldInstance(at as never)) return at;
  }
  return null;
}
