// What must I do today: what waits, grouped; for a new organ first of all what to do in which order.
import { CheckCircleFilled, RightOutlined } from '@ant-design/icons';
import { Badge, Button, Card } from 'antd';
import type { Answer } from '../api/client.ts';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { dayInWords } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { OrganLink, useHolds, useMe, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';

type Workbench = Answer<'/api/organs/{organId}/workbench'>;
type Group = Workbench['groups'][number];
type Item = Group['items'][number];

export function WorkbenchPage() {
  const organ = useOrgan();
  const { person } = useMe();
  const workbench = useAsk('/api/organs/{organId}/workbench', { path: { organId: organ.id } });
  return (
    <Page title="工作台" about={`${person?.name ?? ''}（${organ.roleNames.join('、')}）`}>
      <Asked of={workbench}>{(found) => <Waiting workbench={found} />}</Asked>
    </Page>
  );
}

function Waiting({ workbench }: { workbench: Workbench }) {
  const groups = workbench.groups.filter((group) => group.total > 0);
  const builds = useHolds('systemAdmin', 'securityAdmin', 'disclosureOfficer', 'disclosureHead', 'handler');
  const { roles } = useOrgan();
  const stillToDo = builds && workbench.firstSteps.some((step) => !step.done);
  return (
    <>
      {stillToDo && <FirstSteps steps={workbench.firstSteps} />}
      {groups.length === 0 && !stillToDo && <EmptyTeaches title="今天没有等您办的事">{whatComes(roles)}</EmptyTeaches>}
      <div className="bench">
        {groups.map((group) => (
          <GroupCard key={group.key} group={group} />
        ))}
      </div>
    </>
  );
}

/** What may come to somebody with these roles, as a sentence. */
function whatComes(roles: readonly string[]): string {
  const of: [holds: boolean, what: string][] = [
    [holdsAny(roles, ['handler', 'disclosureOfficer']), '草稿被退回、信息快到公开期限'],
    [holdsAny(roles, ['reviewer', 'secrecyReviewer', 'signer', 'disclosureOfficer', 'disclosureHead']), '有稿件等您审核'],
    [holdsAny(roles, ['handler', 'disclosureOfficer', 'disclosureHead']), '有居民纠错'],
    [holdsAny(roles, ['supervisor']), '下级机关送来请示、抽查还没有办结'],
    [holdsAny(roles, ['systemAdmin']), '有人反馈问题、后台任务没有办成'],
    [holdsAny(roles, ['securityAdmin']), '新账号等您授予角色'],
  ];
  const mine = of.filter(([holds]) => holds).map(([, what]) => what);
  if (mine.length === 0) return '您的角色没有要在这里办的事，要查记录请从菜单进去。';
  return `${mine.join('、')}时，会出现在这里。`;
}

const holdsAny = (held: readonly string[], wanted: readonly string[]): boolean => wanted.some((role) => held.includes(role));

/** The page that lists all of a group, where there is one. */
const wholeLists: Readonly<Record<string, string>> = {
  reviews: '/reviews',
  drafts: '/publication?state=writing',
  approved: '/publication?state=approved',
  due: '/clocks',
  duties: '/coverage',
  wanted: '/ledger/wanted',
  corrections: '/corrections?state=open',
  imports: '/import',
  deliveries: '/deliveries',
  accounts: '/accounts',
  reassess: '/kept',
  problems: '/problems?state=open',
};

function GroupCard({ group }: { group: Group }) {
  const red = group.items.some((item) => item.level === 'red');
  const wholeList = wholeLists[group.key];
  return (
    <Card
      size="small"
      title={
        <h2>
          {group.name} <Badge count={group.total} overflowCount={999} color={red ? '#c0392b' : '#1d4f91'} />
        </h2>
      }
    >
      <ul className="bench-items">
        {group.items.map((item) => (
          <OneItem key={`${item.kind}${item.path}${item.title}`} item={item} />
        ))}
      </ul>
      {group.total > group.items.length && (
        <p className="quiet">
          这里先列出 {group.items.length} 件，共 {wholeList ? <OrganLink to={wholeList}>{group.total} 件</OrganLink> : `${group.total} 件`}
          。
        </p>
      )}
    </Card>
  );
}

function OneItem({ item }: { item: Item }) {
  return (
    <li className={`bench-item level-${item.level}`}>
      <OrganLink to={item.path}>
        <span className="bench-title">{item.title}</span>
        <span className="quiet">
          {item.detail}
          {item.day && !item.detail.includes(dayInWords(item.day)) && `　${dayInWords(item.day)}`}
        </span>
      </OrganLink>
    </li>
  );
}

/** A new organ's first page: what to do, in order; the first open step stands out. */
function FirstSteps({ steps }: { steps: Workbench['firstSteps'] }) {
  const next = steps.findIndex((step) => !step.done);
  return (
    <Card size="small" className="first-steps" title={<h2>先把这几件事做好</h2>}>
      <ol>
        {steps.map((step, at) => (
          <li key={step.path + step.title} className={step.done ? 'step-done' : at === next ? 'step-next' : ''}>
            <span className="step-mark">{step.done ? <CheckCircleFilled aria-label="已完成" /> : at + 1}</span>
            <span>
              <OrganLink to={step.path}>{step.title}</OrganLink>
              <span className="quiet">{step.detail}</span>
            </span>
            {at === next && (
              <OrganLink to={step.path}>
                <Button type="primary" tabIndex={-1} icon={<RightOutlined />} iconPlacement="end">
                  去做
                </Button>
              </OrganLink>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
