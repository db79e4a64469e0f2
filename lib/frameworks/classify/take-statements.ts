import { textOfLine } from '@/lib/frameworks/blocks/block';
import { type DraftText, placeOf } from '@/lib/frameworks/draft/draft';
import type { Steps } from '@/lib/frameworks/reading/steps';
import { passingCriterion } from '@/lib/frameworks/vocabulary/passing-criterion';
import { requirementKind } from '@/lib/frameworks/vocabulary/requirement-kind';
import { withoutCode } from './code';
import type { Found, Reading } from './found';
import { indicatorOf } from './indicator';
import type { Section } from './outline';
import { childrenOfItems } from './statements';

/** What the lists and paragraphs of a section hold. */
export function* takeStatements({ parts }: Section, result: Found, reading: Reading, isMarked: boolean): Steps<void> {
  const { source, isLevelled } = reading;
  const items = parts.filter(({ block }) => block.kind === 'item');
  const paragraphs = parts.filter(({ block }) => block.kind === 'paragraph');
  const takesItems = items.length > 0 && (isMarked || source === 'items');
  // Beside a table sentences say what it is about.
  const isTabled = parts.some(({ block }) => block.kind === 'table');
  const takesParagraphs = isMarked ? items.length === 0 && !isTabled : source === 'paragraphs' && !isLevelled;
  if (takesItems) result.children.push(...(yield* childrenOfItems(parts)));
  const isCoded = paragraphs.some(
    ({ block }) => block.kind === 'paragraph' && withoutCode(textOfLine(block.line)).code !== '',
  );
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
    const isStatement = takesParagraphs && (!isCoded || block.kind === 'item' || withoutCode(text).code !== '');
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
  const isAsked = isRequirement && requirementKind.find(group.title) !== null && /\?\s*$/.test(text);
  return isAsked ? said.prompts : said.directions;
}
