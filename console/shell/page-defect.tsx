// When a page breaks: a sentence and a way on instead of a white screen.
import { Button, Result, Space } from 'antd';
import { Component, type ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { basePath } from '../api/base.ts';

export class PageDefect extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

/** The same for a route; a new version of the console on the server is loaded instead. */
export function RouteDefect() {
  const error = useRouteError();
  const outdated = error instanceof Error && /dynamically imported module|module script/i.test(error.message);
  return outdated ? <Broken sentence="系统已更新或网络断了，请刷新页面。没有提交的草稿还在。" /> : <Broken />;
}

function Broken({ sentence = '这一页出了错。没有提交的草稿还留在本机，请刷新重试。' }: { sentence?: string }) {
  return (
    <Result
      status="warning"
      title={sentence}
      extra={
        <Space wrap>
          <Button type="primary" onClick={() => location.reload()}>
            刷新
          </Button>
          <Button href={`${basePath}/console/`}>回工作台</Button>
        </Space>
      }
    />
  );
}
