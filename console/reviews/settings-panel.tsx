// Days within which an emergency publication is reviewed afterwards, and the white-list of sites reprints may be taken from.
import { Form, Input, InputNumber } from 'antd';
import type { Answer } from '../api/client.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { useHolds, useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';

const path = '/api/organs/{organId}/review-settings';

interface Values {
  afterwardsDays: number;
  hosts: string;
}

export function ReviewSettingsPanel() {
  const settings = useAsk(path, { path: { organId: useOrgan().id } });
  return (
    <section className="panel">
      <h2>先发后审和转载名单</h2>
      <Asked of={settings}>{(found) => <Fields key={found.changedAt} found={found} />}</Asked>
    </section>
  );
}

function Fields({ found }: { found: Answer<typeof path> }) {
  const organ = useOrgan();
  const said = useSaid();
  const may = useHolds('disclosureHead', 'systemAdmin');
  const tell = useTell('put', path, { done: () => said('已保存') });
  if (!may)
    return (
      <p>
        紧急先发的，其余环节在{found.afterwardsDays}个工作日内补办。转载名单：{found.reprintHosts.join('、')}
      </p>
    );
  return (
    <TellForm<Values, unknown, Parameters<typeof tell.mutate>[0]>
      of={tell}
      submit="保存"
      initialValues={{ afterwardsDays: found.afterwardsDays, hosts: found.reprintHosts.join('\n') }}
      inputs={({ afterwardsDays, hosts }) => ({
        path: { organId: organ.id },
        body: { afterwardsDays, reprintHosts: hosts.split(/[\s,，、]+/).filter((one) => one !== '') },
      })}
    >
      <Form.Item name="afterwardsDays" label="紧急先发的，其余环节在几个工作日内补办">
        <InputNumber min={1} max={5} />
      </Form.Item>
      <Form.Item
        name="hosts"
        label="转载名单：上级政府网站、中央媒体的域名，一行一个"
        extra="名单里网站（含下级域名）的转载走“转载”流程，可以少一级内容审核；保密审查不减。"
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
      </Form.Item>
    </TellForm>
  );
}
