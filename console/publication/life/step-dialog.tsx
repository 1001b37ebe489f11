// One step with its explanation, its button and the form it asks for; a refusal stands beside the field, what was typed stays.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { TellForm } from '../../parts/tell-form.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { WhyButton } from '../../parts/why-button.tsx';
import type { Publication } from '../types.ts';

interface Props<V> {
  publication: Publication;
  verb: string;
  /** One sentence under the button: when to press it. */
  when: string;
  /** In the dialog, before the form: what will happen. */
  means: ReactNode;
  send: (values: V) => Promise<unknown>;
  done: string;
  children: ReactNode;
  initialValues?: Partial<V>;
  submit?: string;
  danger?: boolean;
}

export function StepDialog<V extends object>({ publication, verb, when, means, send, done, children, danger = false, ...rest }: Props<V>) {
  const [open, setOpen] = useState(false);
  const step = publication.steps.find((one) => one.verb === verb);
  if (!step) return null;
  const { submit = step.title, initialValues } = rest;
  return (
    <li className="life-step">
      <WhyButton blockers={step.blockers} danger={danger} block onClick={() => setOpen(true)}>
        {step.title}
      </WhyButton>
      <p className="quiet">{when}</p>
      <Modal open={open} title={step.title} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <div className="life-means">{means}</div>
        <Form<V>
          send={send}
          submit={submit}
          danger={danger}
          {...(initialValues ? { initialValues } : {})}
          close={() => setOpen(false)}
          done={done}
        >
          {children}
        </Form>
      </Modal>
    </li>
  );
}

interface FormProps<V> {
  send: (values: V) => Promise<unknown>;
  submit: string;
  danger: boolean;
  initialValues?: Partial<V>;
  close: () => void;
  done: string;
  children: ReactNode;
}

function Form<V extends object>({ send, submit, danger, initialValues, close, done, children }: FormProps<V>) {
  const client = useQueryClient();
  const said = useSaid();
  const of = useMutation<unknown, Error, V>({
    mutationFn: send,
    onSuccess: async () => {
      close();
      said(done);
      await client.invalidateQueries();
    },
  });
  return (
    <TellForm<V, unknown, V>
      of={of}
      submit={submit}
      danger={danger}
      inputs={(values) => values}
      {...(initialValues ? { initialValues } : {})}
    >
      {children}
    </TellForm>
  );
}
