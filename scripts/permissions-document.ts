// docs/permissions.md: who may use which verb, from the modules' permissions.ts.
import { allCommands } from '#kernel/command';
import { allPermissions, roleName } from '#kernel/permission';
import '../server/apps/routes.ts';

export function renderPermissionsDocument(): string {
  const verbs = Map.groupBy([...allCommands().values()], (command) => command.permission.name);
  const rows = [...allPermissions().values()]
    .filter((p) => !p.name.startsWith('kernelTest'))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(
      (p) =>
        `| \`${p.name}\` | ${p.title} | ${who(p.roles)} | ${(verbs.get(p.name) ?? []).map((c) => `${c.title}（\`${c.name}\`）`).join('、') || '查看'} |`,
    );
  return `# Permissions\n\nGenerated from the modules' \`permissions.ts\`; denied unless allowed here.\n\n| permission | 中文 | who | verbs |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

function who(roles: readonly string[] | 'anyone' | 'signedIn'): string {
  if (roles === 'anyone') return '任何人';
  if (roles === 'signedIn') return '登录的人';
  return roles.map(roleName).join('、');
}
