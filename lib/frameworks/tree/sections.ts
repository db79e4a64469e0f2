import type { SourcePlace } from '@/lib/frameworks/format';
import { limits } from '@/lib/model/limits';
import type { CompetencyTree, TreeNode } from './tree';

/** Deeper than any framework, and no deeper than code may go. */
const deepest = 60;
/** Of places in the tree: a node may stand in several. */
const most = 200_000;

/** What becomes one requirement: the leaves right below a node. */
export interface Section {
  /** From the top to the node itself; empty for leaves that stand at the top. */
  path: readonly TreeNode[];
  leaves: Leaf[];
}

/** A leaf beside a branch stands before or after what is below that: `place` is where among all. */
interface Leaf {
  node: TreeNode;
  place: number;
}

/** What becomes one credential. */
export interface Part {
  /** The branch that it is; null for all there is. */
  branch: TreeNode | null;
  /** Which piece of the branch, from 1. */
  piece: number;
  /** How much of the paths of its sections is the branch's own. */
  depth: number;
  sections: Section[];
}

/**
 * Where the levels of a tree, of any depth, come to stand in ours: a leaf is an indicator; the node right above leaves is
 * the requirement under which they stand; whatever is above that says where the requirement belongs. All in reading
 * order. Answers with the place where it is too much.
 */
export function sectionsOf({ children }: Pick<CompetencyTree, 'children'>): Section[] | { tooMuchAt: SourcePlace } {
  const sections: Section[] = [];
  let places = 0;
  let tooMuchAt: SourcePlace | null = null;
  const walk = (nodes: readonly TreeNode[], path: readonly TreeNode[]): void => {
    let own: Section | null = null;
    for (const node of nodes) {
      places += 1;
      if (places > most || path.length > deepest) tooMuchAt ??= node.from;
      if (tooMuchAt) return;
      if (node.children.length > 0) walk(node.children, [...path, node]);
      else if (node.isGroup) sections.push({ path: [...path, node], leaves: [] });
      else {
        if (!own) {
          own = { path, leaves: [] };
          sections.push(own);
        }
        own.leaves.push({ node, place: places });
      }
    }
  };
  walk(children, []);
  return tooMuchAt ? { tooMuchAt } : sections;
}

const sizeOf = (sections: readonly Section[]): number =>
  sections.reduce((size, { leaves }) => size + Math.max(1, leaves.length), 0);

/** All in one credential, or where that is more than one holds, a credential for each branch that one can hold. */
export function partsOf(sections: readonly Section[]): Part[] {
  const pieces = sections.flatMap(inPieces);
  if (sizeOf(pieces) <= limits.indicators) return [{ branch: null, piece: 1, depth: 0, sections: pieces }];
  const parts = branchesOf(pieces, 0);
  return parts.length <= limits.credentials ? parts : joined(parts);
}

function inPieces({ path, leaves }: Section): Section[] {
  const pieces = [{ path, leaves: leaves.slice(0, limits.indicators) }];
  for (let at = limits.indicators; at < leaves.length; at += limits.indicators)
    pieces.push({ path, leaves: leaves.slice(at, at + limits.indicators) });
  return pieces;
}

function branchesOf(sections: readonly Section[], depth: number): Part[] {
  const runs: Section[][] = [];
  for (const section of sections) {
    const run = runs.at(-1);
    if (run?.[0]?.path[depth] === section.path[depth] && run) run.push(section);
    else runs.push([section]);
  }
  return runs.flatMap((run) => {
    const branch = run[0]?.path[depth];
    if (!branch) return run.map((section, place) => part(section.path.at(-1), place, depth, [section]));
    return sizeOf(run) <= limits.indicators ? [part(branch, 0, depth + 1, run)] : branchesOf(run, depth + 1);
  });
}

const part = (branch: TreeNode | undefined, place: number, depth: number, sections: Section[]): Part => ({
  ...{ branch: branch ?? null, piece: place + 1, depth, sections },
});

/** Neighbours together, as long as one credential holds them: where there are more branches than credentials may be. */
function joined(parts: readonly Part[]): Part[] {
  const joint: Part[] = [];
  for (const each of parts) {
    const last = joint.at(-1);
    if (last && sizeOf(last.sections) + sizeOf(each.sections) <= limits.indicators) {
      last.sections.push(...each.sections);
      last.depth = 0;
    } else joint.push({ ...each, sections: [...each.sections] });
  }
  return joint;
}
