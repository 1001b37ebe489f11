// A file name as it may be kept: without a path, without characters nobody sees.

const longest = 200;
// Controls, and marks that turn the reading direction: “gnp.exe” can be made to look like “exe.png”.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The name alone, at most 200 characters, its extension kept. An empty one becomes 未命名. */
export function plainFileName(given: string): string {
  const name = (given.split(/[/\\]/).pop() ?? '')
    .toWellFormed()
    .replace(unseen, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^\.+/, '')
    .trim();
  if (name === '') return '未命名';
  const characters = [...name];
  if (characters.length <= longest) return name;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  return characters.slice(0, longest - extension.length).join('') + extension;
}
