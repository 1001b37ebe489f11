// Why something came late: a type and a sentence, kept for the year's self-check.
import { Button, Form, Input, Modal, Select } from 'antd';
import dayjs from 'dayjs';
import { useAsk, useTell } from '../api/hooks.ts';
import { DayText } from '../parts/day-text.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { latePath } from './types.ts';

interface Props {
  of: { id: string; edition: number; title: string; kind?: string | null; reason?: string | null; lateBy?: number; dueOn?: string };
  close: () => void;
}

interface Values {
  kind: string;
  reason: string;
}

export function ReasonDialog({ of, close }: Props) {
  const organ = useOrgan();
  const said = useSaid();
  const choices = useAsk(latePath, { path: { organId: organ.id }, query: { year: dayjs().year(), pageSize: 1 } });
  const explain = useTell('post', '/api/organs/{organId}/duties/late/{publicationId}/{edition}/reason', {
    done: () => {
      said('原因已经记下');
      close();
    },
  });
  return (
    <Modal open title="说明逾期原因" footer={null} onCancel={close} destroyOnHidden>
      <p>
        {of.title}
        {of.dueOn && (
          <span className="quiet">
            （期限
            <DayText day={of.dueOn} />
            ，晚了{of.lateBy}个工作日）
          </span>
        )}
      </p>
      <TellForm<Values, unknown, Parameters<typeof explain.mutate>[0]>
        of={explain}
        initialValues={{ reason: of.reason ?? '', ...(of.kind ? { kind: of.kind } : {}) }}
        inputs={({ kind, reason }) => ({
          path: { organId: organ.id, publicationId: of.id, edition: of.edition },
          body: { kind: kind ?? '', reason: reason ?? '' },
        })}
        submit="记下原因"
        beside={<Button onClick={close}>取消</Button>}
      >
        <Form.Item name="kind" label="原因类别">
          <Select placeholder="请选择" options={(choices.data?.kinds ?? []).map(({ kind, name }) => ({ value: kind, label: name }))} />
        </Form.Item>
        <Form.Item name="reason" label="具体原因" extra="写清耽搁在哪里、用了多久；年度自查和年报要用。">
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}
