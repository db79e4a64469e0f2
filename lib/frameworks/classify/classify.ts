import { type Block, textOfLine } from '@/lib/frameworks/blocks/block';
import {
  type DraftChild,
  type DraftChoice,
  type DraftGroup,
  type DraftRequirement,
  type DraftText,
  type DraftTree,
  indicatorsOf,
  placeOf,
} from '@/lib/frameworks/draft/draft';
import { ended, paced, type Steps } from '@/lib/frameworks/reading/steps';
import { chooseSome } from '@/lib/frameworks/vocabulary/choose-some';
import { passingCriterion } from '@/lib/frameworks/vocabulary/passing-criterion';
import { requirementKind } from '@/lib/frameworks/vocabulary/requirement-kind';
import { withoutCode } from './code';
import { groupOf, textsOf } from './heads';
import { settleLevels } from './levels';
import { outlineOf, type Section } from './outline';
import { nothingSaid, requirementOf, type Said } from './requirement';
import { readSpecialTable } from './special-tables';
import { stackedTables } from './stacked-tables';
import { childrenOfItems, isAside, levelsOfSection } from './statements';
import { type Alike, Answers, type Guess, type Source, type Switch } from './switch';
import { indicatorOf, readTable } from './table';
import { tablesAside } from './tables-aside';
import { toOwnRequirements } from './to-own-requirement';

export interface Classified {
  tree: DraftTree;
  guesses: Guess[];
  /** Of indicators by their keys: which rows of tables are alike. */
  alike: ReadonlyMap<string, Alike>;
}

/** A section with all that was found in it. */
interface Found {
  group: DraftGroup;
  said: Said;
  children: DraftChild[];
  inner: Found[];
  isRequirement: boolean;
  /** The parts of a table, which are requirements of their own. */
  isTable: boolean;
  choice: DraftChoice | null;
}

/** What is read, as everything in it needs it. */
interface Reading {
  source: Source;
  answers: Answers;
  /** Whether what is judged has levels below it, line by line: other lines say what is to be done. */
  isLevelled: boolean;
  /** The places of tables that are beside what is asked for. */
  aside: ReadonlySet<number>;
}

interface Document {
  title: string;
  blocks: readonly Block[];
}

/**
 * What a document says that is asked for. The same blocks and switches give the same tree.
 *
 * @param switches what the person said; of those about the same thing the last holds
 */
export const classify = (document: Document, switches: readonly Switch[] = []): Classified =>
  ended(classifying(document, switches));

/** The same, giving way in between. Rejects where the signal has ended it. */
export const classifyPaced = (
  document: Document,
  switches: readonly Switch[],
  signal: AbortSignal,
): Promise<Classified> => paced(classifying(document, switches), signal);

function* classifying(document: Document, switches: readonly Switch[]): Steps<Classified> {
  const answers = new Answers(switches);
  const outline = yield* outlineOf(document.blocks);
  const aside = yield* tablesAside(document.blocks, answers);
  const source = sourceOf(outline, document.blocks, aside, answers);
  yield;
  const root = yield* found(outline, { source, answers, aside, isLevelled: leveledIn(outline) > 1 }, false);
  const leveled = indicatorsOf(allChildren(root)).filter(
    ({ from, levels }) => levels.length > 0 && document.blocks[from.block]?.kind !== 'table',
  );
  settleLevels(leveled, 'text', answers);
  yield;
  return { tree: requirementsOf(root, document.title), guesses: answers.guesses, alike: answers.alike };
}

const leveledIn = (outline: Section): number =>
  sectionsOf(outline).filter((section) => levelsOfSection(section).length > 1).length;

const sectionsOf = (section: Section): Section[] => [section, ...section.sections.flatMap(sectionsOf)];

/** What a page has above all of its headings, such as where else one can go. */
const standsAbove = ({ place, parts, sections }: Section): boolean =>
  place === null &&
  sections.length > 0 &&
  parts.length <= 6 &&
  parts.every(({ block }) => block.kind !== 'table' && isAside(textOfLine(block.line)));

const itemsIn = (sections: readonly Section[]): number =>
  sections.flatMap(({ parts }) => parts.filter(({ block }) => block.kind === 'item')).length;

/** Where indicators stand: where it says so, else in tables, else in lists, else in paragraphs. */
function sourceOf(outline: Section, blocks: readonly Block[], aside: ReadonlySet<number>, answers: Answers): Source {
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
const holdsAskedFor = (section: Section): boolean =>
  levelsOfSection(section).length > 1 ||
  section.parts.some(({ block }) => block.kind === 'table' && block.rows > 1) ||
  section.sections.some(
    (inner) =>
      inner.topic === 'requirement' ||
      inner.topic === 'indicators' ||
      levelsOfSection(inner).length > 1 ||
      holdsAskedFor(inner),
  );

function* found(section: Section, reading: Reading, isMarked: boolean): Steps<Found> {
  const { source } = reading;
  yield;
  const { topic, parts, sections, title, place } = section;
  const group = groupOf(title, placeOf(place ?? 0), 'heading');
  const said = nothingSaid();
  const result: Found = {
    group,
    said,
    children: [],
    inner: [],
    isRequirement: topic === 'requirement',
    isTable: false,
    choice: null,
  };
  if (topic === 'learning' || (topic === 'about' && !holdsAskedFor(section))) return result;
  const holdsIndicators = isMarked || topic === 'indicators';
  const isSilent = topic === 'checks' || topic === 'prompts' || topic === 'directions';
  const sentences: DraftText[] = parts.flatMap(({ block, place: at }) =>
    block.kind === 'table' ? [] : [{ text: textOfLine(block.line).trim(), from: placeOf(at) }],
  );
  if (topic === 'checks') said.checks.push(...sentences);
  else if (topic === 'prompts') said.prompts.push(...sentences);
  else if (isSilent) said.directions.push(...sentences);
  const levels = source === 'paragraphs' || holdsIndicators ? levelsOfSection(section) : [];
  if (!isSilent && levels.length > 1) {
    result.children.push(indicatorOf(title, '', '', levels, group.from));
    return { ...result, group: { ...group, title: '' } };
  }
  const takesTables = !isSilent && source !== 'items' && source !== 'paragraphs';
  if (takesTables) yield* takeTables(section, result, reading, holdsIndicators);
  const isAbove = standsAbove(section);
  if (!isSilent && !isAbove) yield* takeStatements(section, result, reading, holdsIndicators);
  for (const inner of sections) {
    const each = yield* found(inner, reading, holdsIndicators);
    const isTransparent =
      inner.topic !== null && inner.topic !== 'requirement' && (inner.topic !== 'about' || !isFull(each));
    const isIndicator = each.group.title === '' && each.children.length > 0;
    if (!isTransparent && !isIndicator) {
      result.inner.push(each);
      continue;
    }
    for (const kind of ['directions', 'checks', 'prompts'] as const) said[kind].push(...each.said[kind]);
    result.children.push(...each.children);
    result.inner.push(...each.inner);
  }
  chooseAmong(result);
  return result;
}

/** Where what stands above requirements says so, only some of them are asked for. */
function chooseAmong({ group, said, inner }: Found): void {
  const count = [group.title, ...said.directions.map(({ text }) => text)]
    .map((text) => chooseSome.find(text))
    .find((found) => found !== null);
  if (!count || inner.length <= count) return;
  const choice = { key: group.key, title: group.title, count };
  for (const each of inner) each.choice ??= choice;
}

function* takeTables(
  { parts, title }: Section,
  result: Found,
  { answers, aside }: Reading,
  isMarked: boolean,
): Steps<void> {
  const tables = parts.flatMap(({ block, place }) => {
    if (block.kind !== 'table' || aside.has(place)) return [];
    const { about, tables: stacked } = stackedTables(block);
    result.said.directions.push(...textsOf(about, placeOf(place)));
    return stacked.map((each) => ({ block: each, place }));
  });
  for (const { block, place } of tables) {
    const table = readSpecialTable(block, place, answers) ?? (yield* readTable(block, place, title, answers));
    if (table.children.length === 0) continue;
    result.said.directions.push(...table.said);
    if (table.isOneIndicator && tables.length === 1 && result.children.length === 0 && title !== '' && !isMarked) {
      result.group = { ...result.group, title: '' };
    }
    const isOwn = table.title !== '' && table.title !== title && !table.isOneIndicator && !isMarked;
    if (table.holdsRequirements) {
      for (const child of table.children) {
        if (child.kind === 'indicator') result.children.push(child);
        else takeGroup(child, result.inner);
      }
    } else if (isOwn)
      result.inner.push(
        tableFound(groupOf(table.title, placeOf(place, block.cells[0]?.row || null), 'heading'), table.children),
      );
    else result.children.push(...table.children);
  }
}

/** What goes on in the next table, or on the next page, is one. */
function takeGroup(group: DraftGroup, into: Found[]): void {
  const last = into.at(-1);
  const isSame = last?.isTable && last.group.title === group.title && last.group.code === group.code;
  if (last && isSame) last.children.push(...group.children);
  else into.push(tableFound(group, group.children));
}

const tableFound = (group: DraftGroup, children: DraftChild[]): Found => ({
  ...{ group, said: { ...nothingSaid(), directions: [...group.said] }, children, inner: [] },
  ...{ isRequirement: false, isTable: true, choice: null },
});

function* takeStatements({ parts }: Section, result: Found, reading: Reading, isMarked: boolean): Steps<void> {
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

function allChildren({ children, inner }: Found): DraftChild[] {
  return [...children, ...inner.flatMap(allChildren)];
}

const isFull = (found: Found): boolean =>
  found.children.length > 0 ||
  found.said.checks.length > 0 ||
  found.said.prompts.length > 0 ||
  found.inner.some(isFull);

/** The first sections that hold more than one thing are requirements; those within them groups. */
function requirementsOf(given: Found, title: string): DraftTree {
  const marked = markedIn(given);
  const names: string[] = [];
  let root = given;
  for (;;) {
    const full = root.inner.filter((each) => isFull(each) || each.isRequirement);
    const [only] = full;
    if (root.children.length > 0 || full.length !== 1 || !only || only.isTable || only.isRequirement) break;
    if (only.inner.filter(isFull).length === 0 && only.children.length === 0) break;
    root = only;
    names.push(only.group.title);
  }
  const name = names[0] || given.inner[0]?.group.title || title;
  if (marked.length > 0) return { title: name || title, requirements: toOwnRequirements(marked.map(asRequirement)) };
  const requirements: DraftRequirement[] = [];
  const isAlone = root.inner.filter(isFull).length === 0;
  if (root.children.length > 0 || (isAlone && isFull(root))) {
    const group = root.group.title === '' ? { ...root.group, title: names.at(-1) || title || name } : root.group;
    requirements.push(requirementOf(group, root.said, root.children, null));
  }
  requirements.push(...root.inner.filter(isFull).map(asRequirement));
  return { title: name || title, requirements };
}

const markedIn = (found: Found): Found[] => (found.isRequirement ? [found] : found.inner.flatMap(markedIn));

function asRequirement(found: Found): DraftRequirement {
  const said = { ...found.said };
  for (const inner of found.inner) {
    for (const kind of ['directions', 'checks', 'prompts'] as const)
      said[kind] = [...said[kind], ...saidIn(inner, kind)];
  }
  const children = [...found.children, ...found.inner.filter(isFull).map(asGroup)];
  return requirementOf(found.group, said, children, found.choice);
}

/** What a section says, after its name where nothing else goes by that. */
const saidIn = (found: Found, kind: keyof Said): DraftText[] => [
  ...(kind === 'directions' && found.group.title !== '' && !isFull(found)
    ? [{ text: found.group.title, from: found.group.from }]
    : []),
  ...found.said[kind],
  ...found.inner.flatMap((inner) => saidIn(inner, kind)),
];

const asGroup = ({ group, children, inner }: Found): DraftGroup => ({
  ...group,
  children: [...children, ...inner.filter(isFull).map(asGroup)],
});
