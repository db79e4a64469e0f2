import { textOfLine } from '@/lib/frameworks/blocks/block';
import { type DraftText, placeOf } from '@/lib/frameworks/draft/draft';
import { looseCodesIn } from '@/lib/frameworks/reading/loose-code';
import type { Steps } from '@/lib/frameworks/reading/steps';
import { passingCriterion } from '@/lib/frameworks/vocabulary/passing-criterion';
import { requirementKind } from '@/lib/frameworks/vocabulary/requirement-kind';
import type { Found, Reading } from './found';
import { indicatorOf } from './indicator';
import { isCodedBy } from './loose-codes';
import type { Part, Section } from './outline';
import { childrenOfItems } from './statements';

/** What the lists and paragraphs of a section hold. */
export function* takeStatements(
  { parts: given }: Section,
  result: Found,
  reading: Reading,
  isMarked: boolean,
): Steps<void> {
  const { source, isLevelled } = reading;
  const isAnswered = !isMarked && requirementKind.find(result.group.title) !== null;
  const isAsked = ({ block }: Part): boolean =>
    isAnswered && block.kind === 'item' && isQuestion(textOfLine(block.line));
  for (const { block, place } of given.filter(isAsked)) {
    if (block.kind === 'item') result.said.prompts.push({ text: textOfLine(block.line).trim(), from: placeOf(place) });
  }
  const parts = given.filter((part) => !isAsked(part));
  const items = parts.filter(({ block }) => block.kind === 'item');
  const paragraphs = parts.filter(({ block }) => block.kind === 'paragraph');
  const takesItems = items.length > 0 && (isMarked || source === 'items');
  // Beside a table sentences say what it is about.
  const isTabled = parts.some(({ block }) => block.kind === 'table');
  const takesParagraphs = isMarked ? items.length === 0 && !isTabled : source === 'paragraphs' && !isLevelled;
  if (takesItems) result.children.push(...(yield* childrenOfItems(parts)));
  const lines = paragraphs.flatMap(({ block }) => (block.kind === 'paragraph' ? [textOfLine(block.line).trim()] : []));
  const codes = looseCodesIn(lines);
  const isCoded = lines.some((line) => isCodedBy(line, codes));
  for (const [at, { block, place }] of (takesParagraphs ? parts : paragraphs).entries()) {
    if (at % 100 === 99) yield;
    if (block.kind === 'table') continue;
    const text = textOfLine(block.line).trim();
    const from = placeOf(place);
    const passing = passingCriterion.find(text);
    if (passing !== null) {
      result.children.push(indicatorOf(passing, '', '', [], from));
      continue;
    }
    const isStatement = takesParagraphs && (!isCoded || block.kind === 'item' || isCodedBy(text, codes));
    if (isStatement) result.children.push(indicatorOf(text, '', '', [], from));
    else saidOf(text, result).push({ text, from });
  }
  if (!takesItems && !takesParagraphs) {
    for (const { block, place } of items) {
      if (block.kind === 'item')
        saidOf(textOfLine(block.line), result).push({ text: textOfLine(block.line).trim(), from: placeOf(place) });
    }
  }
}

/** Questions of a part that is answered in words are its prompts. */
function saidOf(text: string, { said, group, isRequirement }: Found): DraftText[] {
  const isAsked = isRequirement && requirementKind.find(group.title) !== null && isQuestion(text);
  return isAsked ? said.prompts : said.directions;
}

const isQuestion = (text: string): boolean => /\?\s*$/.test(text);
