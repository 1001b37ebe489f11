// The domains: concerned with or not; what is not gets one sentence the public reads.
import { Form, Input, Modal, Radio, Space } from 'antd';
import { useState } from 'react';
import { useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { OrganLink, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import { notOffice, useIsOffice, useOverview } from './ask.ts';
import { CatalogueTabs } from './catalogue-tabs.tsx';
import type { Domain } from './types.ts';

export function DomainsPage() {
  const overview = useOverview();
  const [edited, setEdited] = useState<Domain | null>(null);
  return (
    <Page title="领域" about="涉及的领域列出事项；未涉及的写一句说明，不留空白。">
      <CatalogueTabs here="/catalogue/domains" />
      <Asked of={overview}>
        {({ domains }) =>
          domains.length === 0 ? (
            <EmptyTeaches title="还没有领域" action={<OrganLink to="/catalogue/starter">采用起步目录</OrganLink>}>
              采用起步目录后，26 个领域列在这里，未涉及的各有一句说明，可以修改。
            </EmptyTeaches>
          ) : (
            <section className="panel">
              <p className="opening">
                涉及 {domains.filter((one) => one.involved).length} 个，未涉及 {domains.filter((one) => !one.involved).length} 个。{' '}
                <OrganLink to="/catalogue/starter">再看看起步目录里还有什么</OrganLink>
              </p>
              {domains.map((one) => (
                <Line key={one.domain} domain={one} edit={() => setEdited(one)} />
              ))}
            </section>
          )
        }
      </Asked>
      {edited && <DomainDialog domain={edited} close={() => setEdited(null)} />}
    </Page>
  );
}

function Line({ domain, edit }: { domain: Domain; edit: () => void }) {
  const office = useIsOffice();
  const to = (state: string) => `/catalogue?domain=${encodeURIComponent(domain.domain)}&state=${state}`;
  return (
    <div className="domain-line">
      <strong>{domain.domain}</strong>
      <span className="domain-words">
        {domain.involved ? (
          <Space wrap>
            <OrganLink to={to('active')}>启用 {domain.active} 项</OrganLink>
            {domain.proposals > 0 && (
              <OrganLink to={`/catalogue/proposals?domain=${encodeURIComponent(domain.domain)}`}>待核对 {domain.proposals} 项</OrganLink>
            )}
            {domain.off > 0 && <OrganLink to={to('off')}>停用 {domain.off} 项</OrganLink>}
            {domain.active + domain.proposals + domain.off === 0 && <OrganLink to="/catalogue/starter">还没有事项，采用起步目录</OrganLink>}
          </Space>
        ) : (
          <>未涉及：{domain.sentence}</>
        )}
      </span>
      <WhyButton size="small" blockers={office ? [] : notOffice} aria-label={`修改${domain.domain}`} onClick={edit}>
        修改
      </WhyButton>
    </div>
  );
}

interface Values {
  involved: boolean;
  sentence: string;
}

function DomainDialog({ domain, close }: { domain: Domain; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const [form] = Form.useForm<Values>();
  const involved = Form.useWatch('involved', form) ?? domain.involved;
  const set = useTell('post', '/api/organs/{organId}/catalogue/domains', {
    done: () => {
      said('已保存；新的一版生效以后公众才看到');
      close();
    },
  });
  return (
    <Modal open title={domain.domain} footer={null} onCancel={close} destroyOnHidden>
      <TellForm<Values, unknown, Parameters<typeof set.mutate>[0]>
        of={set}
        form={form}
        submit="保存"
        initialValues={{ involved: domain.involved, sentence: domain.sentence }}
        inputs={(values) => ({ path: { organId: organ.id }, body: { ...values, domain: domain.domain } })}
      >
        <Form.Item name="involved" label="本机关是否涉及">
          <Radio.Group
            options={[
              { value: true, label: '涉及' },
              { value: false, label: '未涉及' },
            ]}
          />
        </Form.Item>
        {involved && !domain.involved && domain.active + domain.proposals === 0 && (
          <p className="quiet">改为涉及后，再到“采用起步目录”，就会加入这个领域的事项。</p>
        )}
        {!involved && domain.active > 0 && <p className="quiet">这个领域启用的 {domain.active} 项不会列入下一版，但仍保留在这里。</p>}
        <Form.Item name="sentence" label="未涉及时，公众看到的说明">
          <Input.TextArea rows={3} maxLength={300} showCount />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}
