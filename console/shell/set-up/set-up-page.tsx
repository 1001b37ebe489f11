// The very first page of a real installation: key, organ, three administrators; then their first passwords, once.
import { Alert, Button, Form, Input, Space, Steps } from 'antd';
import { useEffect, useState } from 'react';
import type { Inputs } from '../../api/client.ts';
import { useTell } from '../../api/hooks.ts';
import { asRefusal } from '../../api/refusal.ts';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { useSaved } from '../../parts/use-saved.ts';
import { OrganFields } from '../../people/organ/below-tree.tsx';
import { AdministratorFields } from './administrator-fields.tsx';
import { FirstPasswords } from './first-passwords.tsx';

type SetUp = Inputs<'/api/set-up', 'post'>['body'];
type Kept = Omit<SetUp, 'key'>;

const empty: Kept = {
  organ: { slug: '', name: '', shortName: '', level: 'town' },
  administrators: { system: { login: '', name: '' }, security: { login: '', name: '' }, auditor: { login: '', name: '' } },
};
const titles = ['一次性钥匙', '机关', '三位管理员'];
/** Which step a refused field stands on. */
const stepOf = (field: string | undefined) => (field === 'key' ? 0 : field && /^(organ|slug|name|shortName|level)/.test(field) ? 1 : 2);

export function SetUpPage() {
  const [form] = Form.useForm<SetUp>();
  const [step, setStep] = useState(0);
  const kept = useSaved('set-up', empty);
  const setUp = useTell('post', '/api/set-up', { refresh: false, done: kept.clear });
  useEffect(() => {
    document.title = '首次设置 · 公开';
  }, []);
  useEffect(() => {
    if (setUp.error) setStep(stepOf(asRefusal(setUp.error).field));
  }, [setUp.error]);
  const keep = ({ organ, administrators }: SetUp) => kept.set({ organ, administrators });
  if (setUp.data) return <FirstPasswords people={setUp.data.people} />;
  const next = () => {
    if (step < 2) setStep(step + 1);
    else setUp.mutate({ body: form.getFieldsValue(true) });
  };
  return (
    <main className="wide-box">
      <h1>首次设置</h1>
      <p className="quiet">为本机关建好系统，大约五分钟。填到一半离开也不要紧，除钥匙外都会留着。</p>
      <Steps size="small" responsive={false} current={step} items={titles.map((title) => ({ title }))} />
      <ErrorSentence error={setUp.error} />
      <Form<SetUp>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={kept.value}
        onValuesChange={() => keep(form.getFieldsValue(true) as SetUp)}
        onFinish={next}
      >
        {step === 0 && <KeyField />}
        {step === 1 && <OrganFields under={['organ']} />}
        {step === 2 && <AdministratorFields />}
        <Space>
          {step > 0 && <Button onClick={() => setStep(step - 1)}>上一步</Button>}
          <Button type="primary" htmlType="submit" loading={setUp.isPending}>
            {step < 2 ? '下一步' : '完成设置'}
          </Button>
        </Space>
      </Form>
    </main>
  );
}

function KeyField() {
  return (
    <>
      <Alert
        className="sentence"
        type="info"
        showIcon
        title="启动服务的窗口里印着一把一次性的钥匙，请抄在这里；这样只有能看到服务器的人才能设置。"
      />
      <Form.Item name="key" label="一次性钥匙" rules={[{ required: true, whitespace: true, message: '请填钥匙。' }]}>
        <Input autoFocus autoComplete="off" spellCheck={false} maxLength={100} />
      </Form.Item>
    </>
  );
}
