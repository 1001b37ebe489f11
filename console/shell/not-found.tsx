// An address of the console that leads nowhere.
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { OrganLink } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';

export function NotFound() {
  return (
    <Page title="没有这一页">
      <EmptyTeaches title="这个地址没有内容，可能是链接写错了或功能已移走。" action={<OrganLink to="/">回工作台</OrganLink>} />
    </Page>
  );
}
