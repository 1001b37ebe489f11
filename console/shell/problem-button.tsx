// “遇到问题” on every page: the person's words go to the administrator with the page and the number of the last failure.
import { CustomerServiceOutlined } from '@ant-design/icons';
import { Button, Form, Input, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { Inputs } from '../api/client.ts';
import { useTell } from '../api/hooks.ts';
import { lastFailure } from '../api/last-failure.ts';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { useSaved } from '../parts/use-saved.ts';

const opened = new Set<() => void>();

/** Opens the dialog from elsewhere (command palette). */
export function openProblemReport(): void {
  for (const open of opened) open();
}

export function ProblemButton({ wide }: { wide: boolean }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const show = () => setOpen(true);
    opened.add(show);
    return () => void opened.delete(show);
  }, []);
  return (
    <>
      <Button type="text" className="on-blue" icon={<CustomerServiceOutlined />} aria-label="遇到问题" onClick={() => setOpen(true)}>
        {wide && '遇到问题'}
      </Button>
      <Modal open={open} title="遇到问题" footer={null} destroyOnHidden onCancel={() => setOpen(false)}>
        <ProblemForm close={() => setOpen(false)} />
      </Modal>
    </>
  );
}

type Report = Inputs<'/api/problems', 'post'>;

function ProblemForm({ close }: { close: () => void }) {
  const { pathname } = useLocation();
  const { id: organId } = useOrgan();
  const said = useSaid();
  const words = useSaved('problem-words', '');
  const failure = lastFailure();
  const report = useTell('post', '/api/problems', {
    refresh: false,
    done: () => {
      words.clear();
      said('已告诉系统管理员，答复会出现在工作台上');
      close();
    },
  });
  return (
    <TellForm<{ words: string }, { id: string }, Report>
      of={report}
      submit="发送"
      initialValues={{ words: words.value }}
      onValuesChange={(_, all) => words.set(all.words)}
      inputs={({ words }) => ({
        body: { organId, page: pathname, requestId: failure ?? null, words, agent: navigator.userAgent.slice(0, 300) },
      })}
    >
      <Form.Item
        name="words"
        label="您在做什么，看到了什么？"
        extra="最多 2000 字。不要写身份证号、手机号等个人信息。会一并发送这一页的地址、时间和最近一次出错的编号，不发送页面内容。"
        rules={[{ required: true, whitespace: true, message: '请写几句。' }]}
      >
        <Input.TextArea autoFocus autoSize={{ minRows: 4, maxRows: 10 }} maxLength={2000} />
      </Form.Item>
    </TellForm>
  );
}
