// One field of the form: its label, whether it must be filled in, what is wrong with it or a word of help.
import { Form } from 'antd';
import type { ReactNode } from 'react';

interface Props {
  name: string;
  label: string;
  problem: string | undefined;
  required?: boolean;
  hint?: string | undefined;
  children: ReactNode;
}

/** Draws a field by its name with whatever problem stands beside it. */
export type Item = (name: string, label: string, input: ReactNode, more?: { required?: boolean; hint?: string | undefined }) => ReactNode;

export function FieldItem({ name, label, problem, required, hint, children }: Props) {
  return (
    <div id={`field-${name}`} className="field">
      <Form.Item
        label={
          <span>
            {label}
            {required && <span className="must">必填</span>}
          </span>
        }
        validateStatus={problem ? 'error' : ''}
        help={problem ?? hint}
      >
        {children}
      </Form.Item>
    </div>
  );
}
