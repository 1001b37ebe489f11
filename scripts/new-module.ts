// The files a new module starts with: the right shape and a failing test.

/** Path → text of a new module called `name` (kebab-case). */
export function newModule(name: string): Record<string, string> {
  if (!/^[a-z][a-z-]*$/.test(name)) throw new RangeError('名字只用小写字母和连字符。');
  const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return {
    [`server/${name}/README.md`]: `# ${name}\n\nWhat it is for. Its words. Its states. The articles it carries. What it does not do.\n`,
    [`server/${name}/index.ts`]: `// The only door of ${name}.\nexport { ${camel}Routes } from './routes.ts';\n`,
    [`server/${name}/permissions.ts`]: `// Who may use which verb of ${name}.\nimport { permissions } from '#kernel/permission';\n\nexport const may = permissions('${camel}', {\n  read: { title: '查看', roles: 'signedIn' },\n});\n`,
    [`server/${name}/errors.ts`]: `// The refusals of ${name}.\nimport { errorCatalogue } from '#kernel/errors';\n\nexport const refuse = errorCatalogue({\n  '${camel}.missing': { kind: 'missing', text: '没有这一条，可能已被删除。' },\n});\n`,
    [`server/${name}/routes.ts`]: `// The routes of ${name}.\nimport type { Runtime } from '#kernel/command';\nimport type { App } from '#kernel/http';\n\nexport function ${camel}Routes(_app: App, _runtime: Runtime): void {}\n`,
    [`server/${name}/${name}.test.ts`]: `import assert from 'node:assert/strict';\nimport { test } from 'node:test';\n\ntest('${name} does what its README says', () => {\n  assert.fail('write the first sentence about ${name}, then make it true');\n});\n`,
  };
}
