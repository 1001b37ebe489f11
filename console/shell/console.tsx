// The whole console: theme, language, kept answers, router.
import { LoadingOutlined } from '@ant-design/icons';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { RouterProvider } from 'react-router/dom';
import { styleNonce } from '../api/base.ts';
import { worthAnotherTry } from '../api/hooks.ts';
import { PageDefect } from './page-defect.tsx';
import { router } from './routes.tsx';
import { theme } from './theme.ts';

const answers = new QueryClient({
  defaultOptions: {
    queries: { retry: worthAnotherTry, staleTime: 5_000, refetchOnWindowFocus: true, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

// A button that is busy keeps its name.
const button = { autoInsertSpace: false, loadingIcon: <LoadingOutlined aria-hidden /> };

export function Console() {
  return (
    <ConfigProvider locale={zhCN} theme={theme} csp={{ nonce: styleNonce }} button={button}>
      <App message={{ maxCount: 2 }}>
        <PageDefect>
          <QueryClientProvider client={answers}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </PageDefect>
      </App>
    </ConfigProvider>
  );
}
