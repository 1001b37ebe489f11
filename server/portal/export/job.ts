// The export an office has made every night, and at once when something public is taken away.

import { Type as T } from 'typebox';
import { defineJob, enqueue } from '#jobs';
import type { Runtime } from '#kernel/command';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import type { PortalConfig } from '../desk.ts';
import { exportSite } from './export-site.ts';
import { may } from './permissions.ts';
import { recorded } from './record.ts';

/** Where the office's export goes, out of the settings. */
export interface ExportTarget {
  folder: string;
  /** Where people reach it; null: unknown. */
  base: string | null;
  portal: PortalConfig;
}

declare module '#kernel/command' {
  interface Services {
    /** Null: no export is set up. */
    siteExport?: ExportTarget | null;
  }
}

export const exportSiteJob = defineJob({
  kind: 'portal.exportSite',
  title: '导出静态网站',
  timeoutSeconds: 3600,
  async run(_payload, { runtime }) {
    const target = runtime.services.siteExport;
    if (target) await exportTo(runtime, target);
  },
});

async function exportTo(runtime: Runtime, { folder, base, portal }: ExportTarget): Promise<void> {
  const asked = { folder, base, organ: null, afresh: false, progress: () => undefined };
  await recorded(runtime, folder, () => exportSite(runtime, portal, asked));
}

const notSetUp: Blocker = {
  code: 'portal.noExport',
  message: '还没有设置导出的文件夹。请系统管理员在服务器上设 EXPORT_FOLDER（和对外网址 EXPORT_URL），重新启动后再来。',
};

/** Why nothing can be exported now. */
export const exportBlockers = (services: Act['services']): Blocker[] => (services.siteExport ? [] : [notSetUp]);

export const startExport = command({
  name: 'portal.startExport',
  title: '现在导出静态网站',
  permission: may.startExport,
  organ: () => null,
  input: T.Object({}),
  blockers: async (_tx: Tx, _input, act) => exportBlockers(act.services),
  async run(tx, _input, act) {
    await enqueue(tx, exportSiteJob.kind, null, { now: act.now, oneWaiting: exportSiteJob.kind });
    act.after(() => act.services.jobs.wake());
    return { done: true };
  },
});
