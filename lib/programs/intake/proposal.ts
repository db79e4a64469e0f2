import type { Block } from '@/lib/frameworks/blocks/block';
import { type Classified, classify, classifyPaced } from '@/lib/frameworks/classify/classify';
import type { Alike, Guess, Switch } from '@/lib/frameworks/classify/switch';
import { type DraftChild, type DraftPlace, type DraftTree, indicatorsOf } from '@/lib/frameworks/draft/draft';
import { edited } from '@/lib/frameworks/draft/edit';
import type { Said } from '@/lib/frameworks/intake/steps';
import { onPages } from './pages';

export interface ReadDocument {
  title: string;
  blocks: readonly Block[];
}

/** What is proposed before anything was changed by hand. */
export interface Classification {
  tree: DraftTree;
  guesses: readonly Guess[];
  /** Of indicators by their keys: which rows of tables are alike. */
  alike: ReadonlyMap<string, Alike>;
}

/** How much a draft holds; `levels` is null where indicators differ in that. */
export interface DraftCounts {
  requirements: number;
  indicators: number;
  levels: number | null;
}

type Answered = Pick<Said, 'switches' | 'pages'>;

/** What a document comes to with all that was answered; places and keys are of the whole document, whatever is read of it. */
export function classified({ title, blocks }: ReadDocument, { switches, pages }: Answered): Classification {
  const read = onPages(blocks, pages);
  return settled(classify({ title, blocks: read.blocks }, switches), pages === null ? null : read.places);
}

/** The same, giving way in between. Rejects where the signal has ended it. */
export async function classifiedPaced(
  { title, blocks }: ReadDocument,
  { switches, pages }: Answered,
  signal: AbortSignal,
): Promise<Classification> {
  const read = onPages(blocks, pages);
  const found = await classifyPaced({ title, blocks: read.blocks }, switches, signal);
  return settled(found, pages === null ? null : read.places);
}

function settled({ tree, guesses, alike }: Classified, places: readonly number[] | null): Classification {
  if (places !== null) replaced(tree, places);
  toldApart(tree);
  if (places === null) return { tree, guesses, alike };
  return { tree, guesses, alike: new Map([...alike].map(([key, like]) => [keyIn(key, places), like])) };
}

/** A key begins with the place of its block. */
const keyIn = (key: string, places: readonly number[]): string =>
  key.replace(/^\d+/, (at) => String(places[Number(at)] ?? at));

/** With all that was changed by hand. */
export function draftWith({ tree }: Classification, { edits, title }: Pick<Said, 'edits' | 'title'>): DraftTree {
  const draft = edited(tree, edits);
  return title === null ? draft : { ...draft, title };
}

export function countsOf({ requirements }: DraftTree): DraftCounts {
  const indicators = requirements.flatMap(({ children }) => indicatorsOf(children));
  const levels = new Set(indicators.map((indicator) => indicator.levels.length));
  const [same] = levels;
  return {
    requirements: requirements.length,
    indicators: indicators.length,
    levels: levels.size === 1 && same !== undefined ? same : levels.size === 0 ? 0 : null,
  };
}

/** What it would come to if a guess was answered so. Rejects where the signal has ended it. */
export const countsIf = async (
  document: ReadDocument,
  said: Answered,
  answer: Switch,
  signal: AbortSignal,
): Promise<DraftCounts> =>
  countsOf((await classifiedPaced(document, { ...said, switches: [...said.switches, answer] }, signal)).tree);

/** Blocks by their places in the whole document. */
function replaced(tree: DraftTree, places: readonly number[]): void {
  const known = new Set<DraftPlace>();
  const place = (from: DraftPlace): void => {
    if (!known.has(from)) from.block = places[from.block] ?? from.block;
    known.add(from);
  };
  const node = (each: { key: string; from: DraftPlace }): void => {
    each.key = keyIn(each.key, places);
    place(each.from);
  };
  const child = (each: DraftChild): void => {
    node(each);
    for (const { from } of each.kind === 'group' ? each.said : each.levels) place(from);
    if (each.kind === 'group') each.children.forEach(child);
  };
  for (const requirement of tree.requirements) {
    node(requirement);
    for (const { from } of [...requirement.directions, ...requirement.checks, ...requirement.prompts]) place(from);
    requirement.children.forEach(child);
  }
}

/** What is around an indicator may come from the same place as it: what is within keeps the key, and what is around has more. */
function toldApart(tree: DraftTree): void {
  const taken = new Set<string>();
  const settle = (node: { key: string }): void => {
    while (taken.has(node.key)) node.key += '^';
    taken.add(node.key);
  };
  const within = (children: readonly DraftChild[]): void => {
    for (const child of children) if (child.kind === 'group') within(child.children);
    for (const child of children) if (child.kind === 'group') settle(child);
  };
  for (const { children } of tree.requirements) indicatorsOf(children).forEach(settle);
  for (const { children } of tree.requirements) within(children);
  tree.requirements.forEach(settle);
}
