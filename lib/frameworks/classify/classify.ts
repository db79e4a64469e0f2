import { type Block, textOfLine } from '@/lib/frameworks/blocks/block';
import { type DraftText, type DraftTree, indicatorsOf, placeOf } from '@/lib/frameworks/draft/draft';
import { ended, paced, type Steps } from '@/lib/frameworks/reading/steps';
import { chooseSome } from '@/lib/frameworks/vocabulary/choose-some';
import { requirementKind } from '@/lib/frameworks/vocabulary/requirement-kind';
import { allChildren, type Found, isFull, type Reading } from './found';
import { groupOf } from './heads';
import { indicatorOf } from './indicator';
import { holdsAskedFor, leveledIn, sourceOf, standsAbove } from './indicator-source';
import { settleLevels } from './levels';
import { takeLooseCodes } from './loose-codes';
import { lineAbove, outlineOf, type Section } from './outline';
import { nothingSaid } from './requirement';
import { requirementsOf } from './requirements-of';
import { levelsOfSection } from './statements';
import { type Alike, Answers, type Guess, type Switch } from './switch';
import { tablesAside } from './tables-aside';
import { takeStatements } from './take-statements';
import { takeTables } from './take-tables';

export interface Classified {
  tree: DraftTree;
  guesses: Guess[];
  /** Of indicators by their keys: which rows of tables are alike. */
  alike: ReadonlyMap<string, Alike>;
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
  takeLooseCodes(indicatorsOf(allChildren(root)));
  yield;
  return {
    tree: requirementsOf(root, lineAbove(outline), document.title),
    guesses: answers.guesses,
    alike: answers.alike,
  };
}

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
  const holdsRequirements = sections.some((inner) => inner.topic === 'requirement');
  for (const inner of sections) {
    const each = yield* found(inner, reading, holdsIndicators);
    each.isRequirement ||= holdsRequirements && requirementKind.find(inner.title) !== null && isFull(each);
    const isTransparent = !each.isRequirement && inner.topic !== null && (inner.topic !== 'about' || !isFull(each));
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
