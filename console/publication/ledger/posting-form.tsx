// Registers one thing made public elsewhere, or corrects what was noted down of it.
import { Button, Form, Modal } from 'antd';
import { useTell } from '../../api/hooks.ts';
import { useOrgan } from '../../parts/organ.tsx';
import { recall, remember } from '../../parts/remember.ts';
import { TellForm } from '../../parts/tell-form.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { useSaved } from '../../parts/use-saved.ts';
import { useBlockerFields } from '../use-blocker-fields.ts';
import { PostingInputs } from './posting-inputs.tsx';
import { type Posting, type PostingStart, postingsPath } from './types.ts';

interface Values {
  title: string;
  channel: string;
  postedOn: string;
  address: string;
  kind: string;
  columnId: string;
  departmentId: string;
  formedOn: string;
  documentNumber: string;
  summary: string;
  publicationId: string;
  evidenceHash: string;
}

const blank: Values = {
  title: '',
  channel: 'wechat',
  postedOn: '',
  address: '',
  kind: '',
  columnId: '',
  departmentId: '',
  formedOn: '',
  documentNumber: '',
  summary: '',
  publicationId: '',
  evidenceHash: '',
};

const alike = ['channel', 'kind', 'columnId', 'departmentId'] as const;
type Alike = Pick<Values, (typeof alike)[number]>;

interface Props {
  posting?: Posting;
  /** What the entry begins with when it carries a publication. */
  start?: PostingStart;
  close: () => void;
}

export function PostingForm({ posting, start, close }: Props) {
  const organ = useOrgan();
  const said = useSaid();
  const [form] = Form.useForm<Values>();
  const begins = posting ? valuesOf(posting) : { ...blank, ...start?.fields };
  const draft = useSaved<Values>(`posting:${organ.id}:${draftName(posting, start)}`, begins);
  const lastKey = `posting-last:${organ.id}`;
  const done = () => {
    const now: Values = { ...blank, ...form.getFieldsValue() };
    remember(lastKey, Object.fromEntries(alike.map((name) => [name, now[name]])));
    draft.clear();
    said(posting ? '已更正' : '已登记');
    close();
  };
  const register = useTell('post', postingsPath, { done });
  const edit = useTell('put', '/api/organs/{organId}/postings/{id}', { done });
  const tell = posting ? edit : register;
  useBlockerFields(form, tell.error);
  const last = posting || start ? null : recall<Alike>(lastKey);
  const asLast = () => {
    form.setFieldsValue({ ...last });
    draft.set({ ...blank, ...form.getFieldsValue() });
  };
  return (
    <Modal open title={posting ? '更正台账记录' : '登记公开信息'} footer={null} width={680} onCancel={close} destroyOnHidden>
      <TellForm<Values, unknown, Parameters<typeof edit.mutate>[0]>
        of={tell as typeof edit}
        form={form}
        submit={posting ? '保存更正' : '登记'}
        beside={last && <Button onClick={asLast}>渠道、种类、栏目、科室同上一条</Button>}
        initialValues={draft.value}
        onValuesChange={(_, all) => draft.set({ ...blank, ...all })}
        inputs={(values) => inputsOf(organ.id, values, posting)}
      >
        <PostingInputs carries={start?.publicationTitle ?? (posting?.publicationId ? posting.title : null)} />
      </TellForm>
    </Modal>
  );
}

/** Under which name words typed and not yet sent are kept. */
function draftName(posting: Posting | undefined, start: PostingStart | undefined): string {
  if (posting) return posting.id;
  return start ? `${start.fields.publicationId}:${start.fields.channel}` : 'new';
}

function inputsOf(organId: string, values: Values, posting: Posting | undefined) {
  const texts = Object.fromEntries(
    Object.entries({ ...blank, ...values }).map(([name, value]) => [name, value ?? '']),
  ) as unknown as Values;
  return {
    path: { organId, id: posting?.id ?? '' },
    body: { fields: texts, ...(posting ? { changedAt: posting.changedAt } : {}) },
  } as never;
}

function valuesOf(of: Posting): Values {
  const { title, channel, postedOn } = of;
  return {
    title,
    channel,
    postedOn,
    address: of.address ?? '',
    kind: of.kind ?? '',
    columnId: of.columnId ?? '',
    departmentId: of.departmentId ?? '',
    formedOn: of.formedOn ?? '',
    documentNumber: of.documentNumber ?? '',
    summary: of.summary ?? '',
    publicationId: of.publicationId ?? '',
    evidenceHash: of.evidence?.hash ?? '',
  };
}
