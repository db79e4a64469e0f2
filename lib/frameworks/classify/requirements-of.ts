import type { DraftGroup, DraftRequirement, DraftText, DraftTree } from '@/lib/frameworks/draft/draft';
import { type Found, isFull } from './found';
import { requirementOf, type Said } from './requirement';
import { toOwnRequirements } from './to-own-requirement';

/**
 * The first sections that hold more than one thing are requirements; those within them groups.
 *
 * @param above the one line above all headings, where there is one
 */
export function requirementsOf(given: Found, above: string, title: string): DraftTree {
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
  const name = names[0] || given.group.title || titleAbove(given, above) || title;
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

/** What stands above all requirements; the first of several names none of the others. */
function titleAbove({ inner }: Found, above: string): string {
  const [first] = inner;
  const isOneOfMany = first && isFull(first) && first.inner.length === 0 && inner.filter(isFull).length > 1;
  return isOneOfMany ? above : (first?.group.title ?? '');
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
