import { i18n } from '#i18n';
import { type Verdict, type VerdictTone, verdictMeanings } from '@/lib/model/verdict';

export const verdictInWords = (verdict: Verdict): string => i18n.t(`feedback.verdict.${verdictMeanings[verdict].word}`);

/** By which `threads.css` colours the edge of what was said; undefined where no verdict was given. */
export const toneOf = (verdict: Verdict | null): VerdictTone | undefined =>
  verdict === null ? undefined : verdictMeanings[verdict].tone;
