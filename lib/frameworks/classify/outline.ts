import { type Block, type Line, textOfLine } from '@/lib/frameworks/blocks/block';
import type { Steps } from '@/lib/frameworks/reading/steps';
import { checksHead } from '@/lib/frameworks/vocabulary/checks-head';
import { directionsHead } from '@/lib/frameworks/vocabulary/directions-head';
import { indicatorsHead } from '@/lib/frameworks/vocabulary/indicators-head';
import { levelLabel } from '@/lib/frameworks/vocabulary/level-label';
import { phase } from '@/lib/frameworks/vocabulary/phase';
import { promptsHead } from '@/lib/frameworks/vocabulary/prompts-head';
import { requirementHead } from '@/lib/frameworks/vocabulary/requirement-head';
import { requirementKind } from '@/lib/frameworks/vocabulary/requirement-kind';
import { withoutCode } from './code';

/** What a heading says that what is under it is. */
type Topic = 'checks' | 'indicators' | 'prompts' | 'directions' | 'requirement' | 'learning' | 'doing' | 'about' | null;

export interface Part {
  block: Block;
  place: number;
}

export interface Section {
  title: string;
  topic: Topic;
  level: number;
  /** Of its heading; null for what is above all headings. */
  place: number | null;
  parts: Part[];
  sections: Section[];
}

function topicOf(text: string): Topic {
  if (requirementHead.find(text) !== null) return 'requirement';
  if (checksHead.find(text) !== null) return 'checks';
  if (indicatorsHead.find(text) !== null) return 'indicators';
  if (promptsHead.find(text) !== null) return 'prompts';
  return phase.find(text) ?? (directionsHead.find(text) === null ? null : 'directions');
}

const partTopics: readonly Topic[] = ['checks', 'indicators', 'prompts', 'directions'];

/** Of what is in bold, and no more. */
const alone = 76;

/** Blocks under their headings: those that are said to be, and those that only read like one. */
export function* outlineOf(blocks: readonly Block[]): Steps<Section> {
  const root: Section = { title: '', topic: null, level: 0, place: null, parts: [], sections: [] };
  const open: Section[] = [root];
  const runIns = runInHeads(blocks);
  for (const [place, block] of blocks.entries()) {
    if (place % 100 === 99) yield;
    const next = blocks[place + 1];
    const runIn = runIns.get(place);
    const heading = block.kind === 'table' ? null : (runIn?.heading ?? headingOf(block, next, blocks[place + 2]));
    if (!heading) {
      open.at(-1)?.parts.push({ block, place });
      continue;
    }
    const { title } = heading;
    // A name of all of a document is none of a part of it.
    const isAll = heading.topic === 'checks' && heading.level === 10 && root.sections.length === 0;
    const topic = isAll ? null : heading.topic;
    const around = open.findLast((each) => each.topic === 'requirement' || each.topic === 'doing');
    const beside = requirementBeside(heading, around, block.kind === 'heading');
    const isPart = partTopics.includes(topic) && around !== undefined && !beside;
    const level = isPart ? Math.max(heading.level, around.level + 1) : (beside?.level ?? heading.level);
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const parts = runIn ? [{ block: runIn.rest, place }] : [];
    const section: Section = { title, topic, level, place, parts, sections: [] };
    open.at(-1)?.sections.push(section);
    open.push(section);
  }
  nameOfAll(root);
  return root;
}

/** What heads all of a document is its name, whatever a part of one would be by that. */
function nameOfAll({ parts, sections }: Section): void {
  const [only, ...others] = sections;
  const isAll = others.length === 0 && parts.every(({ block }) => block.kind === 'paragraph');
  if (only && isAll && (only.topic === 'about' || only.topic === 'learning')) only.topic = null;
}

/** The one line above all headings. */
export function lineAbove({ parts: [first, ...others] }: Section): string {
  return first?.block.kind === 'paragraph' && others.length === 0 ? textOfLine(first.block.line).trim() : '';
}

/** The requirement that a heading stands beside, where what it heads is answered in words: "Reflection" after "Artifact 2". */
function requirementBeside(
  { title, topic, level }: RunIn['heading'],
  around: Section | undefined,
  isHeading: boolean,
): Section | null {
  if (around?.topic !== 'requirement' || requirementKind.find(title) === null || title.length > 60) return null;
  const isAlike = isHeading ? level <= around.level : topic === null && level === alone && around.level === 74;
  return isAlike ? around : null;
}

interface RunIn {
  heading: { title: string; topic: Topic; level: number };
  rest: Block;
}

/** How many blocks may stand between such a name and the table that it is over. */
const between = 3;

/**
 * "Name: a sentence about it", with the name in bold, over a table: where several tables have such, they go by the names.
 */
function runInHeads(blocks: readonly Block[]): ReadonlyMap<number, RunIn> {
  const heads = new Map<number, RunIn>();
  for (const [place, block] of blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    const next = blocks.slice(place + 1, place + 1 + between);
    const table = next.findIndex(({ kind }) => kind === 'table');
    if (table < 0 || next.slice(0, table).some(({ kind }) => kind === 'heading')) continue;
    const [first, ...others] = block.line.runs;
    const title = /^\s*([^:.]{3,80}):\s*$/.exec(first?.text ?? '')?.[1]?.trim();
    if (!first?.isBold || title === undefined || !others.some(({ text }) => text.trim().length > 30)) continue;
    if (topicOf(title) !== null) continue;
    const rest: Block = { ...block, line: { ...block.line, runs: others } };
    heads.set(place, { heading: { title, topic: null, level: 77 }, rest });
  }
  return heads.size > 1 ? heads : new Map();
}

type Spoken = Exclude<Block, { kind: 'table' }>;

/** Headings of documents rank by their level; lines that only read like headings stand below all of them. */
function headingOf(
  block: Spoken,
  next: Block | undefined,
  second: Block | undefined,
): { title: string; topic: Topic; level: number } | null {
  const title = textOfLine(block.line).trim();
  const topic = topicOf(title);
  if (block.kind === 'heading') return { title, topic, level: block.level * 10 };
  const isAlone = block.kind === 'paragraph' || next === undefined || next.kind !== 'item' || block.line.depth === 0;
  if (title.length > 150 || /^\(.*\)$/.test(title)) return null;
  // What its levels follow is judged, whatever it is called.
  if (isLevelLine(next) && isLevelLine(second) && !isLevelLine(block)) return { title, topic: null, level: 79 };
  const isNumbered = block.kind === 'item' && /^\d/.test(block.line.marker);
  if (topic !== null && isAlone && (block.kind === 'paragraph' || isNumbered || topic === 'requirement')) {
    const rank = topic === 'requirement' ? 74 : partTopics.includes(topic) ? 78 : 72;
    return { title, topic, level: rank };
  }
  if (block.kind === 'item' || /[.;,!?]$/.test(title)) return null;
  if (next?.kind === 'item' && withoutCode(title).code === '') return { title, topic, level: 79 };
  const isFollowed = next !== undefined && next.kind !== 'heading';
  return isBold(block.line) && isFollowed && title.length <= 100 ? { title, topic, level: alone } : null;
}

/** "Label: what it means", with a label that is known. */
function isLevelLine(block: Block | undefined): boolean {
  if (block === undefined || block.kind === 'table' || block.kind === 'heading') return false;
  const label = /^([^:.–—]{1,50})\s*[:–—]\s+\S/.exec(textOfLine(block.line).slice(0, 200))?.[1];
  return label !== undefined && levelLabel.find(label) !== null;
}

const isBold = ({ runs }: Line): boolean => runs.every((run) => run.isBold || run.text.trim() === '');
