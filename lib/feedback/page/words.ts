import type { Refusal } from '@/lib/feedback/package';
import { type VerdictWord, verdictMeanings, verdicts } from '@/lib/model/verdict';

/**
 * What the reviewer's page says. It travels as a file, where there are no strings of an extension, so that it brings its
 * own.
 */
export const reviewerWordNames = [
  'title',
  'titleUnnamed',
  'someone',
  'intro',
  'introUnnamed',
  'due',
  'needs',
  'questions',
  'question',
  'answered',
  'noteFrom',
  'reason',
  'noReason',
  'indicator',
  'levels',
  'noLevel',
  'verdict',
  'verdictSoFar',
  ...verdicts.map((verdict): VerdictWord => verdictMeanings[verdict].word),
  'stronger',
  'passageNumber',
  'comment',
  'commentHint',
  'suggest',
  'suggestion',
  'clearAnswer',
  'remarkWhole',
  'remarkNumbered',
  'remarkThese',
  'remarkHint',
  'remarkOnWhole',
  'remarkOn',
  'removeRemark',
  'remarkRemoved',
  'restoreRemark',
  'name',
  'note',
  'finish',
  'finishText',
  'save',
  'copy',
  'print',
  'nothingYet',
  'saved',
  'copied',
  'copyRefused',
  'copyText',
  'failed',
  'kept',
  'notKept',
  'fileName',
  'fileNameUnnamed',
  'replyTitle',
  'replyEnd',
  'openTitle',
  'openText',
  'plainHost',
  'choose',
  'paste',
  'open',
  'sealedTitle',
  'sealedText',
  'passphrase',
  'picture',
  'address',
  'openDocument',
  'openDocumentHow',
  'lookInDocument',
  'plainHow',
  'plainSealed',
  'licences',
] as const;

type ReviewerWord = (typeof reviewerWordNames)[number];

/** Why something can't be opened there. */
export const reviewerRefusals = [
  'empty',
  'notOurs',
  'incomplete',
  'tooLarge',
  'damaged',
  'newer',
  'isReply',
  'wrongPassphrase',
  'noCrypto',
] as const satisfies Refusal[];

export interface ReviewerWords {
  words: Readonly<Record<ReviewerWord, string>>;
  refusals: Readonly<Record<(typeof reviewerRefusals)[number], string>>;
}
