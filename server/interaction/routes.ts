// Interaction over HTTP. Below /api/organs/:organId; residents report through the public pages.
import { Type as T } from 'typebox';
import { CorrectionContact, CorrectionFigures, CorrectionRow, CorrectionView } from '#contract/interaction';
import { Done, Id, Page } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute } from '#kernel/routes';
import { answerCorrection } from './commands/answer-correction.ts';
import { showContact } from './commands/show-contact.ts';
import { takeCorrection } from './commands/take-correction.ts';
import { may } from './permissions.ts';
import { correctionFigures } from './queries/correction-figures.ts';
import { correctionView } from './queries/find-correction.ts';
import { ListInput, listCorrections } from './queries/list-corrections.ts';

const all = '/api/organs/:organId/corrections';

export function interactionRoutes(app: App, runtime: Runtime): void {
  const { clock, database } = runtime;
  questionRoute(app, all, {
    name: 'interaction.list',
    title: '纠错清单',
    permission: may.read,
    input: ListInput,
    answer: Page(CorrectionRow),
    ask: (of) => listCorrections(database.read, of, clock.today()),
  });
  questionRoute(app, '/api/organs/:organId/correction-figures', {
    name: 'interaction.figures',
    title: '一年的纠错数字',
    permission: may.read,
    input: T.Object({ organId: Id, year: T.Optional(T.Integer({ minimum: 1949, maximum: 2100 })) }),
    answer: CorrectionFigures,
    ask: ({ organId, year }) => correctionFigures(database.read, organId, year, clock.today()),
  });
  questionRoute(app, `${all}/:id`, {
    name: 'interaction.find',
    title: '一条纠错',
    permission: may.read,
    input: T.Object({ organId: Id, id: Id }),
    answer: CorrectionView,
    ask: (of, actor) => correctionView(database.read, of, actor, clock.today()),
  });
  commandRoute(app, runtime, 'POST', `${all}/:id/take`, takeCorrection, Done);
  commandRoute(app, runtime, 'POST', `${all}/:id/answer`, answerCorrection, Done);
  commandRoute(app, runtime, 'POST', `${all}/:id/contact`, showContact, CorrectionContact);
}
