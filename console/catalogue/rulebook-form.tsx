// The form of a rulebook entry.
import { Button, DatePicker, Form, Input, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import type { Inputs } from '../api/client.ts';
import { useTell } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { useSaved } from '../parts/use-saved.ts';
import { type Entry, type Rulebook, rulebookPath } from './types.ts';

interface Values {
  kind: string;
  name: string;
  number: string;
  issuedOn: Dayjs | null;
  inForceOn: Dayjs | null;
  endedOn: Dayjs | null;
  body: string;
  link: string;
  note: string;
}

type Kept = Inputs<typeof rulebookPath, 'post'>['body'];

interface Props {
  entry: Entry | null;
  kinds: Rulebook['kinds'];
  close: () => void;
}

export function RulebookForm({ entry, kinds, close }: Props) {
  const organ = useOrgan();
  const said = useSaid();
  const blank = { kind: '', name: '', number: '', issuedOn: '', inForceOn: '', endedOn: null, body: '', link: '', note: '' };
  const draft = useSaved<Kept>(
    `rule:${organ.id}:${entry ? `${entry.id}:${entry.version}` : 'new'}`,
    entry ? inputOf(valuesOf(entry)) : blank,
  );
  const [initial] = useState(draft.value);
  const leave = () => {
    draft.clear();
    close();
  };
  const done = () => {
    said('已保存');
    leave();
  };
  const typing = { initialValues: valuesOf(initial), onValuesChange: (_: unknown, all: Values) => draft.set(inputOf(all)) };
  const add = useTell('post', rulebookPath, { done });
  const edit = useTell('put', '/api/organs/{organId}/rulebook/{id}', { done });
  const fields = <Fields kinds={kinds} />;
  const beside = <Button onClick={leave}>不要了</Button>;
  return (
    <Modal
      open
      title={entry ? '修改制度' : '增加制度'}
      footer={null}
      width={720}
      onCancel={close}
      destroyOnHidden
      mask={{ closable: false }}
    >
      {entry ? (
        <TellForm<Values, unknown, Parameters<typeof edit.mutate>[0]>
          of={edit}
          submit="保存"
          {...typing}
          inputs={(values) => ({ path: { organId: organ.id, id: entry.id }, body: { version: entry.version, ...inputOf(values) } })}
          beside={beside}
        >
          {fields}
        </TellForm>
      ) : (
        <TellForm<Values, unknown, Parameters<typeof add.mutate>[0]>
          of={add}
          submit="增加"
          {...typing}
          inputs={(values) => ({ path: { organId: organ.id }, body: inputOf(values) })}
          beside={beside}
        >
          {fields}
        </TellForm>
      )}
    </Modal>
  );
}

const dayOf = (of: Dayjs | null | undefined): string => (of ? of.format('YYYY-MM-DD') : '');
const dayFrom = (text: string | null): Dayjs | null => (text ? dayjs(text) : null);

/** Days as text, as the server and this browser's memory want them. */
function inputOf(values: Values): Kept {
  return {
    kind: values.kind ?? '',
    name: values.name ?? '',
    number: values.number ?? '',
    issuedOn: dayOf(values.issuedOn),
    inForceOn: dayOf(values.inForceOn),
    endedOn: dayOf(values.endedOn) || null,
    body: values.body ?? '',
    link: values.link ?? '',
    note: values.note ?? '',
  };
}

function valuesOf(entry: Kept): Values {
  const { kind, name, number, body, link, note } = entry;
  return {
    kind,
    name,
    number,
    body,
    link,
    note,
    issuedOn: dayFrom(entry.issuedOn),
    inForceOn: dayFrom(entry.inForceOn),
    endedOn: dayFrom(entry.endedOn),
  };
}

function Fields({ kinds }: { kinds: Rulebook['kinds'] }) {
  return (
    <>
      <Form.Item name="kind" label="种类">
        <Select options={kinds.map((kind) => ({ value: kind.code, label: `${kind.name}${kind.article ? `（${kind.article}）` : ''}` }))} />
      </Form.Item>
      <Form.Item name="name" label="名称">
        <Input maxLength={200} />
      </Form.Item>
      <div className="form-grid">
        <Form.Item name="number" label="文号（可不填）">
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="issuedOn" label="印发日期（可不填）">
          <DatePicker />
        </Form.Item>
        <Form.Item name="inForceOn" label="施行日期">
          <DatePicker />
        </Form.Item>
        <Form.Item name="endedOn" label="废止日期（仍施行的不填）">
          <DatePicker />
        </Form.Item>
      </div>
      <Form.Item name="link" label="已公开的网址" extra="本站的页面以 / 开头，其他网站以 https:// 开头。">
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="body" label="正文（已有网址的可不填）">
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={60000} />
      </Form.Item>
      <Form.Item name="note" label="备注（可不填）">
        <Input maxLength={500} />
      </Form.Item>
    </>
  );
}
