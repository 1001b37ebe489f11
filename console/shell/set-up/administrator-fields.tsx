// The three administrators, three different people.
import { Form, Input } from 'antd';

const places = [
  { name: 'system', title: '系统管理员', about: '管机关、账号和后台任务' },
  { name: 'security', title: '安全管理员', about: '授角色、管登录规则' },
  { name: 'auditor', title: '审计员', about: '看和核验审计记录' },
] as const;

const differ =
  (field: 'login' | 'name', what: string) =>
  ({ getFieldValue }: { getFieldValue: (name: string[]) => unknown }) => ({
    validator: (_: unknown, value?: string) => {
      const same = places.filter((place) => value && getFieldValue(['administrators', place.name, field]) === value).length > 1;
      return same ? Promise.reject(new Error(`三位管理员须是三个不同的人，${what}不能相同。`)) : Promise.resolve();
    },
  });

export function AdministratorFields() {
  return (
    <>
      <p className="quiet">三种职责互相牵制，必须由三个人分担；他们的首次口令在下一页显示一次。</p>
      {places.map(({ name, title, about }) => (
        <fieldset key={name} className="plain">
          <legend>
            {title} <span className="quiet">{about}</span>
          </legend>
          <div className="form-grid">
            <Form.Item
              name={['administrators', name, 'name']}
              label="姓名"
              rules={[{ required: true, whitespace: true, message: '请填姓名。' }, differ('name', '姓名')]}
            >
              <Input maxLength={40} />
            </Form.Item>
            <Form.Item
              name={['administrators', name, 'login']}
              label="账号"
              rules={[
                { required: true, pattern: /^[a-z0-9][a-z0-9._-]{1,39}$/, message: '2 到 40 个小写字母、数字或 . _ -。' },
                differ('login', '账号'),
              ]}
            >
              <Input autoCapitalize="none" spellCheck={false} autoComplete="off" maxLength={40} />
            </Form.Item>
          </div>
        </fieldset>
      ))}
    </>
  );
}
