// The guide and the rulebook over HTTP.
import { Type as T } from 'typebox';
import { GuideEdition, GuideText, GuideView, RulebookVersions, RulebookView } from '#contract/catalogue';
import { Done, Id, Made } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute } from '#kernel/routes';
import { fillGuide, fixGuide, reviewGuide, saveGuide } from './commands/guide.ts';
import { addEntry, editEntry, removeEntry, reviewEntry } from './commands/rulebook.ts';
import { guideText } from './guide/guide-text.ts';
import { guideEditions, guideView } from './guide/guide-view.ts';
import { may } from './permissions.ts';
import { rulebookVersions, rulebookView } from './rulebook/rulebook-view.ts';

const guide = '/api/organs/:organId/guide';
const rulebook = '/api/organs/:organId/rulebook';
const Organ = { organId: Id };

export function guideRoutes(app: App, runtime: Runtime): void {
  theGuide(app, runtime);
  theRulebook(app, runtime);
}

function theGuide(app: App, runtime: Runtime): void {
  const { clock, database } = runtime;
  questionRoute(app, guide, {
    name: 'catalogue.guide',
    title: '看公开指南',
    permission: may.read,
    input: T.Object(Organ),
    answer: GuideView,
    ask: ({ organId }) => guideView(database.read, organId, clock.today()),
  });
  questionRoute(app, `${guide}/editions`, {
    name: 'catalogue.guideEditions',
    title: '看公开指南的各版',
    permission: may.read,
    input: T.Object(Organ),
    answer: T.Object({ editions: T.Array(GuideEdition) }),
    ask: ({ organId }) => guideEditions(database.read, organId),
  });
  questionRoute(app, `${guide}/text`, {
    name: 'catalogue.guideText',
    title: '取公开指南的正文',
    permission: may.read,
    input: T.Object(Organ),
    answer: GuideText,
    ask: ({ organId }) => guideText(database.read, organId),
  });
  commandRoute(app, runtime, 'PUT', guide, saveGuide, T.Object({ version: T.Integer() }));
  commandRoute(app, runtime, 'POST', `${guide}/fill`, fillGuide, T.Object({ filled: T.Integer() }));
  commandRoute(app, runtime, 'POST', `${guide}/fix`, fixGuide, T.Object({ n: T.Integer() }));
  commandRoute(app, runtime, 'POST', `${guide}/editions/:n/reviewed`, reviewGuide, Done);
}

function theRulebook(app: App, runtime: Runtime): void {
  const { clock, database } = runtime;
  questionRoute(app, rulebook, {
    name: 'catalogue.rulebook',
    title: '看公开制度',
    permission: may.read,
    input: T.Object(Organ),
    answer: RulebookView,
    ask: ({ organId }) => rulebookView(database.read, organId, clock.today()),
  });
  questionRoute(app, `${rulebook}/:id/versions`, {
    name: 'catalogue.ruleVersions',
    title: '看一项制度的历次修改',
    permission: may.read,
    input: T.Object({ ...Organ, id: Id }),
    answer: RulebookVersions,
    ask: ({ organId, id }) => rulebookVersions(database.read, organId, id),
  });
  commandRoute(app, runtime, 'POST', rulebook, addEntry, Made);
  commandRoute(app, runtime, 'PUT', `${rulebook}/:id`, editEntry, Done);
  commandRoute(app, runtime, 'POST', `${rulebook}/:id/reviewed`, reviewEntry, Done);
  commandRoute(app, runtime, 'POST', `${rulebook}/:id/remove`, removeEntry, Done);
}
