// Reviews: what waits for whom, and how a stage is decided.
import { Type as T } from 'typebox';
import { Id, Nullable, Page } from './shared.ts';

/** What a stage ends with. The secrecy stage also needs a conclusion; `notOpen` needs the ground of 第十四条至第十六条. */
export const StageDecision = {
  position: T.Integer({ minimum: 1, maximum: 20 }),
  decision: T.Union([T.Literal('pass'), T.Literal('return')]),
  opinion: T.String({ maxLength: 1000 }),
  conclusion: T.Optional(T.Union([T.Literal('open'), T.Literal('openAfterMasking'), T.Literal('notOpen'), T.Literal('refer')])),
  ground: T.Optional(T.String({ maxLength: 20 })),
};

/** One stage that waits for the person asking. */
export const WaitingRow = T.Object({
  reviewId: Id,
  subject: T.String(),
  subjectId: Id,
  title: T.String(),
  position: T.Integer(),
  stage: T.String(),
  stageName: T.String(),
  authorName: T.String(),
  submittedAt: T.String(),
});
export const WaitingPage = Page(WaitingRow);

/** The closed lists of the secrecy stage, for the form. */
export const ReviewChoices = T.Object({
  conclusions: T.Array(T.Object({ code: T.String(), name: T.String(), passes: T.Boolean(), needsGround: T.Boolean() })),
  grounds: T.Array(T.Object({ code: T.String(), article: T.String(), name: T.String(), kinds: T.Array(T.String()) })),
});

export const LastReturn = T.Object({ subjectId: Id, title: T.String(), opinion: Nullable(T.String()), closedAt: T.String() });
