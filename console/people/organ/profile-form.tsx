// The office's contact, as residents read it in the guide and at the foot of every public page.
import { Alert, Form, Input } from 'antd';
import type { Answer, Inputs } from '../../api/client.ts';
import { useTell } from '../../api/hooks.ts';
import { useHolds } from '../../parts/organ.tsx';
import { TellForm } from '../../parts/tell-form.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { useSaved } from '../../parts/use-saved.ts';

export type OrganView = Answer<'/api/organs/{organId}'>;
type Profile = OrganView['profile'];

const fields: { name: keyof Profile; label: string; placeholder?: string; wide?: boolean }[] = [
  { name: 'disclosureOffice', label: '政府信息公开工作机构', placeholder: '如：党政办公室' },
  { name: 'phone', label: '联系电话', placeholder: '区号-号码' },
  { name: 'address', label: '办公地址' },
  { name: 'postcode', label: '邮政编码' },
  { name: 'officeHours', label: '办公时间', placeholder: '如：工作日 8:30—12:00，13:30—17:30' },
  { name: 'email', label: '电子邮箱' },
  { name: 'fax', label: '传真' },
  { name: 'wechatAccount', label: '微信公众号' },
  { name: 'portalName', label: '所在政府网站' },
  { name: 'portalUrl', label: '网站地址', placeholder: 'https://' },
  { name: 'siteIdCode', label: '网站标识码' },
];

interface Props {
  organ: OrganView;
  done?: () => void;
}

export function ProfileForm({ organ, done }: Props) {
  const mayEdit = useHolds('systemAdmin', 'disclosureOfficer', 'disclosureHead');
  const said = useSaid();
  const draft = useSaved(`profile:${organ.id}`, organ.profile);
  const save = useTell('put', '/api/organs/{organId}/profile', {
    done: () => {
      draft.clear();
      said('联系方式已保存');
      done?.();
    },
  });
  return (
    <>
      {!mayEdit && <Alert className="sentence" type="info" showIcon title="修改需要系统管理员、公开办工作人员或负责人的角色。" />}
      {draft.recovered && mayEdit && <Alert className="sentence" type="info" showIcon title="这里有上次没有保存的填写，已为您放回。" />}
      <fieldset className="plain" disabled={!mayEdit}>
        <TellForm<Profile, unknown, Inputs<'/api/organs/{organId}/profile', 'put'>>
          of={save as never}
          submit="保存"
          initialValues={draft.value}
          onValuesChange={(_, all) => draft.set({ ...organ.profile, ...all })}
          inputs={(values) => ({ path: { organId: organ.id }, body: { profile: { ...organ.profile, ...values } } })}
        >
          <div className="form-grid">
            {fields.map(({ name, label, placeholder }) => (
              <Form.Item key={name} name={name} label={label}>
                <Input placeholder={placeholder} maxLength={300} />
              </Form.Item>
            ))}
          </div>
          <Form.Item name="introduction" label="机关简介">
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={4000} showCount />
          </Form.Item>
        </TellForm>
      </fieldset>
    </>
  );
}
