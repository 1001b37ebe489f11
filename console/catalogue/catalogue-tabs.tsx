// The parts of the catalogue, above each of its pages.
import { OrganLink } from '../parts/organ.tsx';
import { useOverview } from './ask.ts';
import './catalogue.css';

const tabs = [
  { path: '/catalogue', title: '事项' },
  { path: '/catalogue/proposals', title: '待核对' },
  { path: '/catalogue/domains', title: '领域' },
  { path: '/catalogue/assign', title: '科室和栏目' },
  { path: '/catalogue/versions', title: '版本' },
  { path: '/catalogue/import', title: '导入导出' },
] as const;

export type CatalogueTab = (typeof tabs)[number]['path'];

export function CatalogueTabs({ here }: { here: CatalogueTab }) {
  const { data } = useOverview();
  const changes = data ? data.changes.added + data.changes.changed + data.changes.removed + data.changes.domains : 0;
  const counts: Partial<Record<CatalogueTab, number | undefined>> = {
    '/catalogue/proposals': data?.proposals,
    '/catalogue/assign': data ? data.withoutDepartment : undefined,
    '/catalogue/versions': data && data.active > 0 ? changes : undefined,
  };
  return (
    <nav className="catalogue-tabs" aria-label="公开目录">
      {tabs.map(({ path, title }) => (
        <OrganLink key={path} to={path} aria-current={path === here ? 'page' : undefined}>
          {title}
          {counts[path] ? <span className="tab-count">{counts[path]}</span> : null}
        </OrganLink>
      ))}
    </nav>
  );
}
