import * as v from 'valibot';
import { bounds } from '@/lib/frameworks/reading/bounds';
import type { DraftChild, DraftGroup, DraftIndicator, DraftTree } from './draft';

const Key = v.pipe(v.string(), v.maxLength(1_000));
const Place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(bounds.text));

/** What the person changed in a draft by hand. Nodes go by their keys; an edit of what is not there does nothing. */
export const Edit = v.variant('edit', [
  v.object({ edit: v.literal('drop'), key: Key }),
  /** All into the first of them. */
  v.object({ edit: v.literal('join'), keys: v.pipe(v.array(Key), v.maxLength(bounds.blocks)) }),
  /** In two, at a place in its text. */
  v.object({ edit: v.literal('split'), key: Key, at: Place }),
  /** Into a requirement or group, before what is at a place there. A requirement goes among the others, into ''. */
  v.object({ edit: v.literal('move'), key: Key, into: Key, at: Place }),
  /** Into a new group, which stands where the first of them is; of requirements it takes nothing. */
  v.object({
    edit: v.literal('group'),
    keys: v.pipe(v.array(Key), v.maxLength(bounds.blocks)),
    title: v.pipe(v.string(), v.maxLength(bounds.text)),
  }),
  v.object({ edit: v.literal('text'), key: Key, text: v.pipe(v.string(), v.maxLength(bounds.text)) }),
]);
export type Edit = v.InferOutput<typeof Edit>;

/** The draft with edits, in their order. Neither is changed. */
export function edited(tree: DraftTree, edits: readonly Edit[]): DraftTree {
  const copy = structuredClone(tree);
  for (const edit of edits) apply(copy, edit);
  return copy;
}

interface Holder {
  list: DraftChild[];
  at: number;
}

function apply(tree: DraftTree, edit: Edit): void {
  if (edit.edit === 'join') {
    join(tree, edit.keys);
    return;
  }
  if (edit.edit === 'group') {
    group(tree, edit.keys, edit.title);
    return;
  }
  const requirement = tree.requirements.findIndex(({ key }) => key === edit.key);
  const holder = holderOf(tree, edit.key);
  const node = holder?.list[holder.at];
  if (edit.edit === 'text') {
    const [named] = requirement >= 0 && !node ? tree.requirements.slice(requirement) : [];
    if (named) named.title = edit.text;
    else if (node?.kind === 'indicator') node.text = edit.text;
    else if (node) node.title = edit.text;
  } else if (edit.edit === 'drop') {
    if (holder) holder.list.splice(holder.at, 1);
    else if (requirement >= 0) tree.requirements.splice(requirement, 1);
  } else if (edit.edit === 'split') {
    if (holder && node?.kind === 'indicator') split(tree, holder, node, edit.at);
  } else if (requirement >= 0 && !node) {
    if (edit.into !== '') return;
    const [moved] = tree.requirements.splice(requirement, 1);
    if (moved) tree.requirements.splice(edit.at, 0, moved);
  } else if (holder && node) {
    const into = tree.requirements.find(({ key }) => key === edit.into) ?? groupOf(tree, edit.into);
    if (!into || (node.kind === 'group' && isWithin(node, edit.into))) return;
    holder.list.splice(holder.at, 1);
    into.children.splice(Math.max(0, edit.at), 0, node);
  }
}

function split(tree: DraftTree, holder: Holder, node: DraftIndicator, at: number): void {
  const [first, second] = [node.text.slice(0, at).trim(), node.text.slice(at).trim()];
  if (first === '' || second === '') return;
  node.text = first;
  let key = `${node.key}+`;
  while (holderOf(tree, key)) key += '+';
  holder.list.splice(holder.at + 1, 0, { ...structuredClone(node), key, code: '', text: second });
}

function join(tree: DraftTree, [first, ...others]: readonly string[]): void {
  const into = holderOf(tree, first ?? '');
  const target = into?.list[into.at];
  if (target?.kind !== 'indicator') return;
  for (const key of others) {
    const holder = holderOf(tree, key);
    const node = holder?.list[holder.at];
    if (!holder || node?.kind !== 'indicator' || node === target) continue;
    target.text = `${target.text}\n${node.text}`;
    target.hint = [target.hint, node.hint].filter((text) => text !== '').join('\n');
    holder.list.splice(holder.at, 1);
  }
}

function group(tree: DraftTree, keys: readonly string[], title: string): void {
  const [first] = keys;
  const place = holderOf(tree, first ?? '');
  const head = place?.list[place.at];
  if (!place || !head) return;
  let key = `${head.key}~`;
  while (holderOf(tree, key)) key += '~';
  const made: DraftGroup = { kind: 'group', key, code: '', title, by: 'row', said: [], children: [], from: head.from };
  place.list.splice(place.at, 0, made);
  for (const each of keys) {
    const holder = holderOf(tree, each);
    const node = holder?.list[holder.at];
    // What is within one that went already went with it.
    if (!holder || !node || isWithin(made, each)) continue;
    if (node.kind === 'group' && isWithin(node, key)) continue;
    holder.list.splice(holder.at, 1);
    made.children.push(node);
  }
}

const isWithin = (group: DraftGroup, key: string): boolean =>
  group.key === key ||
  group.children.some((child) => child.key === key || (child.kind === 'group' && isWithin(child, key)));

function holderOf(tree: DraftTree, key: string): Holder | null {
  const lists = tree.requirements.map(({ children }) => children);
  for (let list = lists.pop(); list; list = lists.pop()) {
    const at = list.findIndex((child) => child.key === key);
    if (at >= 0) return { list, at };
    lists.push(...list.flatMap((child) => (child.kind === 'group' ? [child.children] : [])));
  }
  return null;
}

function groupOf(tree: DraftTree, key: string): DraftGroup | null {
  const holder = holderOf(tree, key);
  const node = holder?.list[holder.at];
  return node?.kind === 'group' ? node : null;
}
