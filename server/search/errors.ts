// The refusals of search.
import { errorCatalogue } from '#kernel/errors';

export const refuse = errorCatalogue({
  'search.synonymMissing': { kind: 'missing', text: '没有这一组近义词，可能已被删除。' },
  'search.groupMissing': { kind: 'missing', text: '没有这一组近义词，可能已被上级删除，请刷新后再看。' },
});
