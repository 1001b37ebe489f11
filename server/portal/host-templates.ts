// The host site's own header and footer: two files its keepers may put into the data folder; read again when they change.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface HostTemplates {
  readonly header: string | null;
  readonly footer: string | null;
  /** Looks at the files; true when something changed since the last look. */
  refresh(): Promise<boolean>;
}

/** `templates/header.html` and `templates/footer.html` under the data folder; null where there is none. */
export function hostTemplates(dataFolder: string): HostTemplates {
  const header = watched(join(dataFolder, 'templates', 'header.html'));
  const footer = watched(join(dataFolder, 'templates', 'footer.html'));
  return {
    get header() {
      return header.text;
    },
    get footer() {
      return footer.text;
    },
    refresh: async () => (await Promise.all([header.look(), footer.look()])).includes(true),
  };
}

function watched(path: string) {
  let stamp = '';
  return {
    text: null as string | null,
    async look(): Promise<boolean> {
      const now = await stat(path).then(
        (s) => `${s.mtimeMs} ${s.size}`,
        () => '',
      );
      if (now === stamp) return false;
      this.text = now === '' ? null : await readFile(path, 'utf8').catch(() => null);
      stamp = now;
      return true;
    },
  };
}
