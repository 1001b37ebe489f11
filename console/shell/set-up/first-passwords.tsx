// The first passwords of the three administrators, shown this once, and what comes next.
import { Alert, Button, Space } from 'antd';
import { basePath } from '../../api/base.ts';
import type { Answer } from '../../api/client.ts';

export function FirstPasswords({ people }: { people: Answer<'/api/set-up', 'post'>['people'] }) {
  return (
    <main className="wide-box">
      <h1>设置好了</h1>
      <Alert
        className="sentence"
        type="warning"
        showIcon
        title="首次口令只显示这一次。请抄下或打印，分别交给三位本人；登录后须立即换掉。"
      />
      <table className="plain-table">
        <thead>
          <tr>
            <th>职责</th>
            <th>姓名</th>
            <th>账号</th>
            <th>首次口令</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.role}>
              <td>{person.roleName}</td>
              <td>{person.name}</td>
              <td>{person.login}</td>
              <td>
                <span className="once">{person.firstPassword}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        接下来：系统管理员登录，按工作台“先把这几件事做好”的顺序填联系方式、科室、村（社区），采用起步栏目，开账号；安全管理员登录授角色。
      </p>
      <Space className="page-actions">
        <Button onClick={() => window.print()}>打印</Button>
        <Button type="primary" href={`${basePath}/console/`}>
          已记下，去登录
        </Button>
      </Space>
    </main>
  );
}
