// Registers many at once: lines copied from a table, looked at first, then registered together.
import { Alert, Button, Form, Input, Modal, Select, Space, Table } from 'antd';
import type { Answer } from '../../api/client.ts';
import { useTell } from '../../api/hooks.ts';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { useOrgan } from '../../parts/organ.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { useSaved } from '../../parts/use-saved.ts';
import { WhyButton } from '../../parts/why-button.tsx';
import { channels } from './channels.ts';
import { Places } from './posting-inputs.tsx';

const previewPath = '/api/organs/{organId}/postings/paste-preview';
const registerPath = '/api/organs/{organId}/postings/paste';
type Preview = Answer<typeof previewPath, 'post'>;

interface Values {
  text: string;
  channel: string;
  kind: string;
  columnId: string;
  departmentId: string;
}

const blank: Values = { text: '', channel: 'wechat', kind: '', columnId: '', departmentId: '' };

export function PasteDialog({ close }: { close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const [form] = Form.useForm<Values>();
  const draft = useSaved<Values>(`postings:${organ.id}`, blank);
  const look = useTell('post', previewPath, { refresh: false });
  const register = useTell('post', registerPath, {
    done: ({ registered, duplicates }) => {
      draft.clear();
      said(duplicates > 0 ? `登记了 ${registered} 条，${duplicates} 条重复的没有再登记` : `登记了 ${registered} 条`);
      close();
    },
  });
  const inputs = () => ({ path: { organId: organ.id }, body: { ...blank, ...form.getFieldsValue() } });
  const changed = (_: unknown, all: Values) => {
    draft.set({ ...blank, ...all });
    look.reset();
  };
  return (
    <Modal open title="粘贴多条登记" footer={null} width={860} onCancel={close} destroyOnHidden>
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={draft.value}
        onValuesChange={changed}
        onFinish={() => look.mutate(inputs())}
      >
        <Form.Item name="text" label="从表格里复制，每条一行：标题、网址、日期，用制表符隔开，先后不限。">
          <Input.TextArea rows={8} placeholder={'关于××的通知\thttps://…\t2026-3-5'} className="paste-text" />
        </Form.Item>
        <Form.Item name="channel" label="公开渠道">
          <Select options={channels} />
        </Form.Item>
        <Places />
        {(look.error ?? register.error) && <ErrorSentence error={look.error ?? register.error} />}
        {look.data && <Looked preview={look.data} />}
        <Space>
          <Button htmlType="submit" type={look.data ? 'default' : 'primary'} loading={look.isPending}>
            先看一遍
          </Button>
          {look.data && (
            <WhyButton
              type="primary"
              blockers={blockersOf(look.data)}
              loading={register.isPending}
              onClick={() => register.mutate(inputs())}
            >
              登记 {look.data.right} 条
            </WhyButton>
          )}
        </Space>
      </Form>
    </Modal>
  );
}

function blockersOf({ right, wrong }: Preview) {
  if (wrong > 0) return [{ code: 'wrong', message: `有 ${wrong} 行有错，请在上面改好再看一遍。` }];
  return right === 0 ? [{ code: 'none', message: '没有可以登记的行。' }] : [];
}

function Looked({ preview }: { preview: Preview }) {
  const { right, wrong, duplicates, lines } = preview;
  return (
    <>
      <Alert
        className="sentence"
        type={wrong > 0 ? 'warning' : 'success'}
        title={`可以登记 ${right} 条${wrong > 0 ? `，${wrong} 行有错` : ''}${duplicates > 0 ? `，${duplicates} 条重复（台账里已有，或者上面写过）` : ''}。`}
      />
      <Table<Preview['lines'][number]>
        size="small"
        rowKey="line"
        dataSource={[...lines].sort((a, b) => b.problems.length - a.problems.length || a.line - b.line)}
        pagination={{ pageSize: 10, size: 'small', hideOnSinglePage: true }}
        scroll={{ x: 640 }}
        columns={[
          { title: '行', dataIndex: 'line', width: 56 },
          { title: '标题', dataIndex: 'title' },
          { title: '日期', dataIndex: 'postedOn', width: 110 },
          { title: '网址', dataIndex: 'address', ellipsis: true },
          {
            title: '情况',
            width: 200,
            render: (_, line) =>
              line.problems.length > 0 ? (
                <span className="count-wrong">{line.problems.join('')}</span>
              ) : line.duplicate ? (
                '重复，不再登记'
              ) : (
                '可以登记'
              ),
          },
        ]}
      />
    </>
  );
}
