// The frame around every page: menu, organ, search, “遇到问题”, oneself.
import { MenuOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Drawer, Grid, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { Link, Outlet, useLocation, useNavigation, useParams } from 'react-router';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { OrganProvider, useMe } from '../parts/organ.tsx';
import { remember } from '../parts/remember.ts';
import { ToFirstOrgan } from './first-organ.tsx';
import { OrganSwitcher } from './organ-switcher.tsx';
import { Palette } from './palette/palette.tsx';
import { useRecentPages } from './palette/recent-pages.ts';
import { usePaletteKey } from './palette/use-palette-key.ts';
import { PersonMenu } from './person-menu.tsx';
import { ProblemButton } from './problem-button.tsx';
import { SideMenu } from './side-menu.tsx';

export function Frame() {
  const { organ: slug } = useParams();
  const { organs } = useMe();
  const organ = organs.find((o) => o.slug === slug);
  useEffect(() => {
    if (organ) remember('organ', organ.slug);
  }, [organ]);
  if (!organ) return slug === 'me' ? <ToFirstOrgan /> : <NotYourOrgan />;
  return (
    <OrganProvider value={organ} key={organ.id}>
      <Framed />
    </OrganProvider>
  );
}

function Framed() {
  const wide = Grid.useBreakpoint().lg ?? window.innerWidth >= 992;
  const [menuOpen, setMenuOpen] = useState(false);
  const [finding, setFinding] = usePaletteKey();
  useRecentPages();
  return (
    <div className="frame">
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header className="top">
        {!wide && (
          <Button type="text" className="on-blue" icon={<MenuOutlined />} aria-label="打开菜单" onClick={() => setMenuOpen(true)} />
        )}
        <OrganSwitcher />
        <div className="top-right">
          <Button
            type="text"
            className="on-blue find-button"
            icon={<SearchOutlined />}
            aria-label="查找页面和操作"
            onClick={() => setFinding(true)}
          >
            {wide && (
              <>
                查找 <kbd>Ctrl K</kbd>
              </>
            )}
          </Button>
          <ProblemButton wide={wide} />
          <PersonMenu wide={wide} />
        </div>
      </header>
      <div className="below-top">
        {wide ? (
          <nav className="side" aria-label="功能菜单">
            <SideMenu />
          </nav>
        ) : (
          <Drawer
            placement="left"
            size={240}
            open={menuOpen}
            onClose={() => setMenuOpen(false)}
            title="菜单"
            styles={{ body: { padding: 4 } }}
          >
            <SideMenu onChosen={() => setMenuOpen(false)} />
          </Drawer>
        )}
        <main id="main" tabIndex={-1}>
          <PageOutlet />
        </main>
      </div>
      {finding && <Palette close={() => setFinding(false)} />}
    </div>
  );
}

/** The page; scrolled to its top when it changes, dimmed while the next one loads. */
function PageOutlet() {
  const { pathname } = useLocation();
  const loading = useNavigation().state === 'loading';
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the page changes.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [pathname]);
  return (
    <Spin spinning={loading} delay={250}>
      <Outlet />
    </Spin>
  );
}

function NotYourOrgan() {
  const { organs } = useMe();
  return (
    <main className="narrow-page">
      <EmptyTeaches title="您在这个机关没有角色，或者没有这个机关">
        您可以进入：
        {organs.map((organ) => (
          <Link key={organ.id} to={`/${organ.slug}`}>
            {organ.name}
          </Link>
        ))}
      </EmptyTeaches>
    </main>
  );
}
