import { type Block, textOfLine } from '@/lib/frameworks/blocks/block';
import { withoutCode } from './code';
import type { Section } from './outline';
import { isAside, levelsOfSection } from './statements';
import type { Answers, Source, Switch } from './switch';

export const leveledIn = (outline: Section): number =>
  sectionsOf(outline).filter((section) => levelsOfSection(section).length > 1).length;

const sectionsOf = (section: Section): Section[] => [section, ...section.sections.flatMap(sectionsOf)];

/** What a page has above all of its headings, such as where else one can go. */
export const standsAbove = ({ place, parts, sections }: Section): boolean =>
  place === null &&
  sections.length > 0 &&
  parts.length <= 6 &&
  parts.every(({ block }) => block.kind !== 'table' && isAside(textOfLine(block.line)));

const itemsIn = (sections: readonly Section[]): number =>
  sections.flatMap(({ parts }) => parts.filter(({ block }) => block.kind === 'item')).length;

/** Where indicators stand: where it says so, else in tables, else in lists, else in paragraphs. */
export function sourceOf(
  outline: Section,
  blocks: readonly Block[],
  aside: ReadonlySet<number>,
  answers: Answers,
): Source {
  const sections = sectionsOf(outline);
  const isMarked = sections.some(
    ({ topic, parts, sections: inner }) => topic === 'indicators' && parts.length + inner.length > 0,
  );
  const isTabled = blocks.some((block, at) => block.kind === 'table' && block.rows > 1 && !aside.has(at));
  const below = sections.filter((section) => !standsAbove(section));
  const isListed = below.some(({ parts, topic }) => {
    const items = parts.filter(({ block }) => block.kind === 'item');
    return items.length > 1 && (topic === null || topic === 'requirement' || topic === 'doing');
  });
  const coded = blocks.filter((block) => block.kind === 'paragraph' && withoutCode(textOfLine(block.line)).code !== '');
  const isLevelled = sections.some((section) => levelsOfSection(section).length > 1);
  const isOfParagraphs = isLevelled || coded.length > itemsIn(below);
  let answer: Source = isListed && !isOfParagraphs ? 'items' : 'paragraphs';
  if (isTabled) answer = 'tables';
  if (isMarked) answer = 'marked';
  return answers.ask<Extract<Switch, { question: 'source' }>>(
    { question: 'source', answer },
    isMarked || isTabled !== isListed,
  );
}

/** Whether what goes by the name of something else holds what is asked for all the same. */
export const holdsAskedFor = (section: Section): boolean =>
  levelsOfSection(section).length > 1 ||
  section.parts.some(({ block }) => block.kind === 'table' && block.rows > 1) ||
  section.sections.some(
    (inner) =>
      inner.topic === 'requirement' ||
      inner.topic === 'indicators' ||
      levelsOfSection(inner).length > 1 ||
      holdsAskedFor(inner),
  );
