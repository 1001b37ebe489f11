// docs/states.md: the states of what moves through the house, drawn from the tables of transitions in the code.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { accountStateNames, accountTransitions, deliveryTransitions, listStateNames } from '#channels';
import { correctionStateNames, correctionTransitions } from '#interaction';
import { publicationTransitions, standingNames } from '#publication';
import { reviewStateNames, reviewTransitions } from '#reviews';

interface Arrow {
  from: string;
  to: string;
  title: string;
}

/** The text of docs/states.md. */
export function renderStatesDocument(): string {
  const publication = publicationTransitions.flatMap(({ from, to, title }) =>
    from.flatMap((a) => to.map((b) => ({ from: a, to: b, title }))),
  );
  const corrections = correctionTransitions.flatMap(({ from, to, title }) =>
    from.flatMap((a) => to.map((b) => ({ from: a, to: b, title }))),
  );
  return [
    '<!-- Made by scripts/states-document.ts from the states.ts of the modules; do not edit. -->',
    '# 状态 · States',
    '',
    ...diagram('政府信息 · Publication', 'writing', standingNames, publication),
    ...diagram('审核 · Review', 'open', reviewStateNames, reviewTransitions),
    ...diagram('纠错 · Correction', 'received', correctionStateNames, corrections),
    ...diagram('移送清单 · DeliveryList', 'made', listStateNames, deliveryTransitions),
    ...diagram('新媒体账号 · ChannelAccount', 'running', accountStateNames, accountTransitions),
  ].join('\n');
}

function diagram(heading: string, first: string, names: Readonly<Record<string, string>>, arrows: readonly Arrow[]): string[] {
  return [
    `## ${heading}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...Object.entries(names).map(([state, name]) => `  ${state}: ${name} ${state}`),
    `  [*] --> ${first}`,
    ...arrows.map(({ from, to, title }) => `  ${from} --> ${to}: ${title}`),
    '```',
    '',
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'states.md'), renderStatesDocument());
