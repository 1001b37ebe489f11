// The answer; what was typed is kept until it has been sent.
import { Button, Form, Input, Radio, Switch } from 'antd';
import { useTell } from '../api/hooks.ts';
import { BlockerList } from '../parts/blocker-list.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { useSaved } from '../parts/use-saved.ts';
import type { Correction } from './types.ts';

interface Answer {
  outcome: 'answered' | 'rejected';
  answer: string;
  isPublic: boolean;
  publicWords: string;
}

export function AnswerForm({ correction }: { correction: Correction }) {
  const { id: organId } = useOrgan();
  const said = useSaid();
  const [form] = Form.useForm<Answer>();
  const kept = useSaved<Answer>(`correction:${correction.id}:${correction.version}`, answerOf(correction));
  const answer = useTell('post', '/api/organs/{organId}/corrections/{id}/answer', {
    done: () => {
      kept.clear();
      said('已答复');
    },
  });
  const step = correction.steps.find((one) => one.verb === (isOpen(correction) ? 'answer' : 'change'));
  const blockers = step?.blockers ?? [];
  const isPublic = Form.useWatch('isPublic', form) ?? kept.value.isPublic;
  if (blockers.length > 0)
    return (
      <>
        {correction.answer ? <p className="correction-words">{correction.answer}</p> : <p>还没有答复。</p>}
        <BlockerList blockers={blockers} />
      </>
    );
  return (
    <TellForm<Answer, unknown, Parameters<typeof answer.mutate>[0]>
      of={answer}
      form={form}
      initialValues={kept.value}
      onValuesChange={(_changed, all) => kept.set({ ...kept.value, ...all })}
      inputs={(values) => ({ path: { organId, id: correction.id }, body: { ...kept.value, ...values, version: correction.version } })}
      submit={isOpen(correction) ? '答复' : '修改答复'}
      beside={
        kept.recovered ? (
          <Button
            onClick={() => {
              kept.clear();
              form.setFieldsValue(answerOf(correction));
            }}
          >
            不要上次没发出的
          </Button>
        ) : undefined
      }
    >
      <Form.Item name="outcome" label="结果">
        <Radio.Group
          options={[
            { value: 'answered', label: '已更正或者说明' },
            { value: 'rejected', label: '经核对，原文无误' },
          ]}
        />
      </Form.Item>
      <Form.Item name="answer" label="答复（凭编号可以看到）">
        <Input.TextArea rows={4} maxLength={1000} showCount placeholder="如：已将第二段“己经”更正为“已经”，谢谢您的指正。" />
      </Form.Item>
      <Form.Item name="isPublic" label="列入公开的“已答复的纠错”" valuePropName="checked" extra="只公开下面的文字和答复，不公开联系方式。">
        <Switch checkedChildren="公开" unCheckedChildren="不公开" />
      </Form.Item>
      {isPublic && (
        <Form.Item name="publicWords" label="公开的问题（个人信息已隐去，可以改写）">
          <Input.TextArea rows={3} maxLength={1000} showCount />
        </Form.Item>
      )}
    </TellForm>
  );
}

const isOpen = (correction: Correction): boolean => correction.state === 'received' || correction.state === 'handling';

function answerOf(correction: Correction): Answer {
  return {
    outcome: correction.state === 'rejected' ? 'rejected' : 'answered',
    answer: correction.answer,
    isPublic: isOpen(correction) || correction.public,
    publicWords: correction.publicWords,
  };
}
