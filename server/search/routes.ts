// Search over HTTP: synonyms, a search tried out, what people look for.
import { Type as T } from 'typebox';
import { SearchedRow, SearchTrial, SynonymRow } from '#contract/search';
import { Done, Id, Made, Page, PageInput } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute } from '#kernel/routes';
import { removeSynonym } from './commands/remove-synonym.ts';
import { addSynonym, changeSynonym } from './commands/save-synonym.ts';
import { switchSynonym } from './commands/switch-synonym.ts';
import { listSearches } from './log/list-searches.ts';
import { may } from './permissions.ts';
import { listSynonyms } from './queries/list-synonyms.ts';
import { trySearch } from './queries/try-search.ts';

const synonyms = '/api/organs/:organId/synonyms';

/** Adds the routes of search. */
export function searchRoutes(app: App, runtime: Runtime): void {
  commandRoute(app, runtime, 'POST', synonyms, addSynonym, Made);
  commandRoute(app, runtime, 'PUT', `${synonyms}/:id`, changeSynonym, Done);
  commandRoute(app, runtime, 'POST', `${synonyms}/:id/remove`, removeSynonym, Done);
  commandRoute(app, runtime, 'POST', '/api/organs/:organId/synonym-switch', switchSynonym, Done);
  readingRoutes(app, runtime);
}

function readingRoutes(app: App, { database: { read, engine }, clock }: Runtime): void {
  questionRoute(app, synonyms, {
    name: 'search.synonyms',
    title: '近义词',
    permission: may.read,
    input: T.Object({
      organId: Id,
      text: T.Optional(T.String({ maxLength: 100 })),
      source: T.Optional(T.String({ maxLength: 20 })),
      ...PageInput,
    }),
    answer: Page(SynonymRow),
    ask: (input) => listSynonyms(read, input),
  });
  questionRoute(app, '/api/organs/:organId/search-trial', {
    name: 'search.try',
    title: '试一次检索',
    permission: may.read,
    input: T.Object({ organId: Id, words: T.String({ maxLength: 100 }) }),
    answer: SearchTrial,
    ask: ({ organId, words }) => trySearch(read, engine, organId, words),
  });
  questionRoute(app, '/api/organs/:organId/searches', {
    name: 'search.searches',
    title: '大家在找什么',
    permission: may.read,
    input: T.Object({
      organId: Id,
      missed: T.Optional(T.Boolean()),
      days: T.Optional(T.Integer({ minimum: 1, maximum: 400 })),
      ...PageInput,
    }),
    answer: Page(SearchedRow),
    async ask({ organId, missed = false, days = 30, page = 1, pageSize = 20 }) {
      return { ...(await listSearches(read, { organId, missed, days, page, pageSize }, clock.today())), page, pageSize };
    },
  });
}
