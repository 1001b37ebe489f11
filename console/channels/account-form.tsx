// What is registered of an account.
import { DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useAsk, useTell } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import type { Account } from './account.ts';

const platforms = ['微信公众号', '视频号', '新浪微博', '今日头条', '抖音', '快手', '移动客户端', '其他'];
const texts = ['name', 'number', 'verifiedAs', 'leader', 'reportNumber', 'purpose', 'approval'] as const;
const choices = ['departmentId', 'adminId'] as const;

type Values = Record<(typeof texts)[number], string> &
  Partial<Record<(typeof choices)[number], string>> & {
    platform: string;
    phone?: string;
    openedOn?: Dayjs | null;
    verifiedUntil?: Dayjs | null;
  };

export function AccountForm({ account, close }: { account: Account | undefined; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const done = () => {
    said(account ? '已变更' : '已登记');
    close();
  };
  const add = useTell('post', '/api/organs/{organId}/channel-accounts', { done });
  const change = useTell('put', '/api/organs/{organId}/channel-accounts/{id}', { done });
  const tell = account ? change : add;
  return (
    <TellForm<Values, unknown, Parameters<typeof change.mutate>[0]>
      of={tell as typeof change}
      submit={account ? '保存' : '登记'}
      initialValues={account ? valuesOf(account) : { platform: '微信公众号', verifiedAs: organ.name }}
      inputs={(values) => ({
        path: { organId: organ.id, id: account?.id ?? '' },
        body: { version: account?.version ?? 0, fields: fieldsOf(values) },
      })}
    >
      <Inputs account={account} />
    </TellForm>
  );
}

function Inputs({ account }: { account: Account | undefined }) {
  const organ = useOrgan();
  const departments = useAsk('/api/organs/{organId}/departments', { path: { organId: organ.id } }).data ?? [];
  const colleagues = useAsk('/api/organs/{organId}/colleagues', { path: { organId: organ.id } }).data ?? [];
  const people = colleagues.map((one) => ({ value: one.id, label: one.name }));
  return (
    <>
      <div className="form-grid">
        <Form.Item name="platform" label="平台">
          <Select options={platforms.map((value) => ({ value, label: value }))} />
        </Form.Item>
        <Form.Item name="name" label="账号名称" rules={[{ required: true, whitespace: true, message: '请填写账号名称。' }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="number" label="平台账号">
          <Input maxLength={60} placeholder="平台给的编号，如 gh_…" />
        </Form.Item>
        <Form.Item name="verifiedAs" label="认证单位">
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="departmentId" label="承办科室">
          <Select allowClear options={departments.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
        <Form.Item name="leader" label="负责人">
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="adminId" label="管理员">
          <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={people} />
        </Form.Item>
        <Form.Item name="phone" label="绑定电话" extra={account?.phoneMasked ? `现在是 ${account.phoneMasked}，不改就不填。` : undefined}>
          <Input maxLength={20} inputMode="tel" autoComplete="off" />
        </Form.Item>
        <Form.Item name="openedOn" label="开通日期">
          <DatePicker maxDate={dayjs()} />
        </Form.Item>
        <Form.Item name="verifiedUntil" label="认证到哪天" extra="平台的年审期限。">
          <DatePicker />
        </Form.Item>
      </div>
      <Form.Item name="reportNumber" label="全国政务新媒体信息报送系统编号">
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="purpose" label="用途">
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="approval" label="批准文件" extra="同一平台开第二个账号时要填。">
        <Input maxLength={200} />
      </Form.Item>
    </>
  );
}

function valuesOf(of: Account): Partial<Values> {
  const words = Object.fromEntries(texts.map((name) => [name, of[name] ?? '']));
  const chosen = Object.fromEntries(choices.flatMap((name) => (of[name] ? [[name, of[name]]] : [])));
  const dayOf = (day: string | null) => (day ? dayjs(day) : null);
  return { ...words, ...chosen, platform: of.platform, openedOn: dayOf(of.openedOn), verifiedUntil: dayOf(of.verifiedUntil) };
}

function fieldsOf(values: Values) {
  const day = (of: Dayjs | null | undefined) => of?.format('YYYY-MM-DD') ?? '';
  return {
    platform: values.platform,
    name: values.name ?? '',
    number: values.number ?? '',
    verifiedAs: values.verifiedAs ?? '',
    leader: values.leader ?? '',
    reportNumber: values.reportNumber ?? '',
    purpose: values.purpose ?? '',
    approval: values.approval ?? '',
    departmentId: values.departmentId ?? '',
    adminId: values.adminId ?? '',
    openedOn: day(values.openedOn),
    verifiedUntil: day(values.verifiedUntil),
    ...(values.phone ? { phone: values.phone } : {}),
  };
}
