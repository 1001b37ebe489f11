// How to read the page: 长者模式, contrast, size of type, 繁體. Plain buttons of a plain form; the script only makes them instant.
import { html } from 'ghtml';
import type { Modes } from '../modes.ts';
import type { Frame } from '../site.ts';
import { inLanguage, modesUrl } from '../urls.ts';

const sizes = ['标准', '大', '特大'] as const;

export function tools(frame: Frame, here: string | null): string {
  const { modes, answers } = frame;
  const buttons = html`!${toggle('elder', modes.elder && answers ? '退出长者模式' : '长者模式', modes.elder, answers)}
!${toggle('contrast', '高对比', modes.contrast, answers)}
<span class="sizes" role="group" aria-label="字号">!${sizes.map((name, size) => sizeButton(name, size, modes, answers)).join('')}</span>`;
  // Without somebody to answer only the script can act: until it has come there is nothing to press.
  const part = answers
    ? html`<form action="${modesUrl(frame)}" method="post"><input type="hidden" name="back" value="${here ?? `${frame.basePath}/`}">!${buttons}</form>`
    : html`<div hidden data-alone>!${buttons}</div>`;
  return html`<div class="tools wide" role="group" aria-label="阅读方式">!${part}!${script(frame, here)}</div>`;
}

function toggle(name: 'elder' | 'contrast', text: string, on: boolean, answers: boolean): string {
  return html`<button !${press(answers)} value="!${name}-!${on ? 'off' : 'on'}" aria-pressed="!${on}" data-mode="!${name}">${text}</button>`;
}

function sizeButton(name: string, size: number, modes: Modes, answers: boolean): string {
  return html`<button !${press(answers)} value="size-!${size}" aria-pressed="!${modes.size === size}" data-mode="size"><span class="unseen">字号</span>${name}</button>`;
}

const press = (answers: boolean): string => (answers ? 'type="submit" name="set"' : 'type="button"');

/** The other script is another address. */
function script(frame: Frame, here: string | null): string {
  const hant = !frame.modes.hant;
  const address = inLanguage(frame, here ?? `${frame.basePath}/`, hant);
  return html`<a class="script" href="${address}" hreflang="!${hant ? 'zh-Hant' : 'zh-Hans'}" lang="!${hant ? 'zh-Hant' : 'zh-Hans'}">!${hant ? '繁體' : '&#31616;体'}</a>`;
}
