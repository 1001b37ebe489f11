// The closed lists of the forms.
import type { Static } from 'typebox';
import type { ReviewChoices } from '#contract/reviews';
import { grounds } from '#law/regulation-14-16-grounds';
import { conclusions, referralAnswers, referralTargets } from '../conclusions.ts';
import { answers, carriers, secrecyItems, sources } from '../secrecy-items.ts';

/** All of them at once; they do not change while the program runs. */
export function reviewChoices(): Static<typeof ReviewChoices> {
  return {
    conclusions: conclusions.map((one) => ({ ...one })),
    grounds: grounds.map(({ code, article, name, kinds }) => ({ code, article, name, kinds: [...kinds] })),
    items: secrecyItems.map((one) => ({ ...one })),
    answers: answers.map((one) => ({ ...one })),
    carriers: carriers.map((one) => ({ ...one })),
    sources: sources.map((one) => ({ ...one })),
    referralAnswers: referralAnswers.map((one) => ({ ...one })),
    referralTargets: referralTargets.map((one) => ({ ...one })),
  };
}
