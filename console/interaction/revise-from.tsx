// One press from the report to a revision of the text: the public note is written already and may be changed.
import { Button, Form, Input, Modal } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTell } from '../api/hooks.ts';
import { useGo, useHolds, useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import type { Correction } from './types.ts';

export function ReviseFrom({ correction, publicationId }: { correction: Correction; publicationId: string }) {
  const [open, setOpen] = useState(false);
  const may = useHolds('handler', 'disclosureOfficer');
  if (!may) return null;
  return (
    <>
      <Button type="primary" ghost onClick={() => setOpen(true)}>
        修订这条信息
      </Button>
      <Modal open={open} title="修订这条信息" footer={null} destroyOnHidden onCancel={() => setOpen(false)}>
        <p>会打开一份修改稿。公众看到的文本不变，修改稿通过审核、发布以后才替换，网址和索引号也不变。</p>
        <NoteForm correction={correction} publicationId={publicationId} />
      </Modal>
    </>
  );
}

function NoteForm({ correction, publicationId }: { correction: Correction; publicationId: string }) {
  const { id: organId } = useOrgan();
  const go = useGo();
  const revise = useTell('post', '/api/organs/{organId}/publications/{id}/revise', { done: () => go(`/publication/${publicationId}`) });
  return (
    <TellForm<{ changeNote: string }, unknown, Parameters<typeof revise.mutate>[0]>
      of={revise}
      initialValues={{ changeNote: `根据网站纠错，更正${correction.kindName}` }}
      inputs={({ changeNote }) => ({
        path: { organId, id: publicationId },
        body: { changeKind: 'correct', changeNote, changedOn: dayjs().format('YYYY-MM-DD') },
      })}
      submit="打开修改稿"
    >
      <Form.Item name="changeNote" label="告诉公众改了什么（显示在页面的修改记录里）">
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
    </TellForm>
  );
}
