// Oneself: password, code by telephone, where one is signed in.
import { useMe, useOrgan } from '../../parts/organ.tsx';
import { Page } from '../../parts/page.tsx';
import { MyPassword } from './my-password.tsx';
import { MyProblems } from './my-problems.tsx';
import { MySessions } from './my-sessions.tsx';
import { MyTotp } from './my-totp.tsx';

export function MePage() {
  const { person } = useMe();
  const organ = useOrgan();
  return (
    <Page title="我的账号" about={`${person?.name ?? ''}（${person?.login ?? ''}）　${organ.name}：${organ.roleNames.join('、')}`}>
      <div className="two-columns">
        <section className="panel">
          <h2>口令</h2>
          <MyPassword />
        </section>
        <section className="panel">
          <h2>动态口令</h2>
          <MyTotp />
        </section>
      </div>
      <section className="panel">
        <h2>登录会话</h2>
        <MySessions />
      </section>
      <section className="panel">
        <h2>我反馈的问题</h2>
        <MyProblems />
      </section>
    </Page>
  );
}
