// 登记形成的信息: a month's register of documents pasted, looked at first, then registered together; the days run from birth.
import { Alert, Button, Form, Input, Modal, Select, Space, Table } from 'antd';
import type { Answer } from '../api/client.ts';
import { useTell } from '../api/hooks.ts';
import { DayText } from '../parts/day-text.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { useSaid } from '../parts/use-said.ts';
import { useSaved } from '../parts/use-saved.ts';
import { WhyButton } from '../parts/why-button.tsx';
import { useChoices, useColumns, useKinds } from '../publication/ask.ts';

const previewPath = '/api/organs/{organId}/duties/formed/preview';
const registerPath = '/api/organs/{organId}/duties/formed';
type Preview = Answer<typeof previewPath, 'post'>;

interface Values {
  text: string;
  kind: string;
  columnId: string;
  departmentId: string;
}

const blank: Values = { text: '', kind: 'policy', columnId: '', departmentId: '' };
const example = '文号\t标题\t成文日期\t科室\t公开属性\n×政发〔2026〕12号\t关于××的通知\t2026-11-3\t党政综合办公室\t主动公开';

export function FormedDialog({ close }: { close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const [form] = Form.useForm<Values>();
  const draft = useSaved<Values>(`formed:${organ.id}`, blank);
  const look = useTell('post', previewPath, { refresh: false });
  const register = useTell('post', registerPath, {
    done: ({ registered }) => {
      draft.clear();
      said(`登记了 ${registered} 条，期限已经开始计算`);
      close();
    },
  });
  const inputs = () => ({ path: { organId: organ.id }, body: { ...blank, ...form.getFieldsValue() } });
  const changed = (_: unknown, all: Values) => {
    draft.set({ ...blank, ...all });
    look.reset();
    register.reset();
  };
  const error = look.error ?? register.error;
  return (
    <Modal open title="登记形成的信息" footer={null} width={900} onCancel={close} destroyOnHidden>
      <p className="quiet">
        文件形成后先登记，正文以后再写：每条成为一篇没有正文的草稿，主动公开的从形成之日起计算期限；依申请公开、不予公开的补写依据后登记不公开。
      </p>
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={draft.value}
        onValuesChange={changed}
        onFinish={() => look.mutate(inputs())}
      >
        <Form.Item name="text" label="从发文登记表复制，每条一行；带上表头就按表头认列，没有表头按内容认">
          <Input.TextArea rows={8} placeholder={example} className="paste-text" />
        </Form.Item>
        <Places />
        {error && <ErrorSentence error={error} />}
        {look.data && <Looked preview={look.data} />}
        <Space wrap>
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

/** What all lines share, until they are written. */
function Places() {
  const kinds = useKinds().data ?? [];
  const columns = (useColumns().data ?? []).filter((one) => one.holdsPublications);
  const departments = useChoices().data?.departments ?? [];
  const chosen = { showSearch: { optionFilterProp: 'label' } };
  return (
    <Space wrap align="start" className="formed-places">
      <Form.Item name="kind" label="信息种类">
        <Select {...chosen} className="coverage-filter" options={kinds.map(({ code, name }) => ({ value: code, label: name }))} />
      </Form.Item>
      <Form.Item name="columnId" label="栏目">
        <Select
          {...chosen}
          className="coverage-filter"
          options={[{ value: '', label: '按种类' }, ...columns.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </Form.Item>
      <Form.Item name="departmentId" label="没有写科室的行归">
        <Select
          {...chosen}
          className="coverage-filter"
          options={[{ value: '', label: '暂不指定' }, ...departments.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </Form.Item>
    </Space>
  );
}

function blockersOf({ right, wrong }: Preview) {
  if (wrong > 0) return [{ code: 'wrong', message: `有 ${wrong} 行有错，请在上面改好再看一遍。` }];
  return right === 0 ? [{ code: 'none', message: '没有可以登记的行。' }] : [];
}

function Looked({ preview: { right, wrong, duplicates, lines } }: { preview: Preview }) {
  return (
    <>
      <Alert
        className="sentence"
        type={wrong > 0 ? 'warning' : 'success'}
        title={`可以登记 ${right} 条${wrong > 0 ? `，${wrong} 行有错` : ''}${duplicates > 0 ? `，${duplicates} 条已经登记过` : ''}。`}
      />
      <Table<Preview['lines'][number]>
        size="small"
        rowKey="line"
        dataSource={[...lines].sort((a, b) => b.problems.length - a.problems.length || a.line - b.line)}
        pagination={{ pageSize: 10, size: 'small', hideOnSinglePage: true }}
        scroll={{ x: 860 }}
        columns={[
          { title: '行', dataIndex: 'line', width: 50 },
          { title: '标题', dataIndex: 'title', width: 220 },
          { title: '情况', width: 170, render: (_, line) => <Verdict line={line} /> },
          { title: '文号', dataIndex: 'documentNumber', width: 150 },
          { title: '形成', width: 120, render: (_, line) => <DayText day={line.formedOn} /> },
          { title: '公开属性', dataIndex: 'disclosureName', width: 100 },
          { title: '最后期限', width: 120, render: (_, line) => <DayText day={line.dueOn} /> },
        ]}
      />
    </>
  );
}

function Verdict({ line }: { line: Preview['lines'][number] }) {
  if (line.problems.length > 0) return <span className="count-wrong">{line.problems.join('')}</span>;
  return line.duplicate ? '已经登记过，不重复登记' : (line.departmentName ?? '可以登记');
}
