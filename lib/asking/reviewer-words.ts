import { i18n } from '#i18n';
import { type ReviewerWords, reviewerRefusals, reviewerWordNames } from '@/lib/feedback/page/words';

/** The words of the reviewer's page in the person's language, with the places for what is put in left as they are. */
export function reviewerWords(): ReviewerWords {
  const words = reviewerWordNames.map((name) => [name, i18n.t(`reviewer.${name}`, ['$1', '$2'])]);
  const refusals = reviewerRefusals.map((name) => [name, i18n.t(`refusal.${name}`)]);
  return { words: Object.fromEntries(words), refusals: Object.fromEntries(refusals) };
}
