import type { FrameworkRemark, SourcePlace } from '@/lib/frameworks/format';

/** A level of what is shown. A list of them begins with the worst. */
export interface TreeLevel {
  /** What it goes by in its source; empty where it has no name but its label. */
  key: string;
  label: string;
  description: string;
  passes: boolean;
  /** Points, where its source says them. */
  score: number | null;
}

/** Whatever formats call an item, element, competency, code or criterion. */
export interface TreeNode {
  /** What it goes by in its source; empty where that has no such thing. */
  key: string;
  /** Where its source has it; empty where that does not say. */
  address: string;
  /** As people cite it, such as "1.2". */
  code: string;
  text: string;
  /** A shorter name, for where it stands above others. */
  label: string;
  /** Whatever else is said of it. */
  hint: string;
  levels: TreeLevel[];
  /** Never more than a heading, even with nothing below it. */
  isGroup: boolean;
  /** One node may stand in several places, but nowhere below itself. */
  children: TreeNode[];
  from: SourcePlace;
}

/** What every format of competencies comes to: a tree, of any depth. */
export interface CompetencyTree {
  /** As `lib/frameworks` names it. */
  format: string;
  /** What tells it from every other of its format. */
  name: string;
  /** Where its source has it; empty where that does not say. */
  address?: string;
  title: string;
  issuer: string;
  /** What it says of itself as a whole. */
  hint: string;
  children: TreeNode[];
  remarks: FrameworkRemark[];
}

export const treeNode = (given: Partial<TreeNode> & Pick<TreeNode, 'text' | 'from'>): TreeNode => ({
  ...{ key: '', address: '', code: '', label: '', hint: '', levels: [], isGroup: false, children: [] },
  ...given,
});

/** What a source says of a level: `score` and `passes` where it says it. */
export interface SaidLevel {
  key: string;
  label: string;
  description: string;
  score: number | null;
  passes: boolean | null;
}

/**
 * Levels, the worst first: by their scores where these tell them apart, else as they stand. Which are enough is rarely
 * said; where it is not, only the best is, so that nothing is called ready too early.
 */
export function levelsOf(said: readonly SaidLevel[]): TreeLevel[] {
  const isScored =
    new Set(said.map(({ score }) => score)).size === said.length && said.every(({ score }) => score !== null);
  const inOrder = isScored ? said.toSorted((one, other) => (one.score ?? 0) - (other.score ?? 0)) : said;
  const isSaid = said.some(({ passes }) => passes !== null);
  return inOrder.map(({ key, label, description, score, passes }, place) => ({
    ...{ key, label, description, score },
    passes: isSaid ? passes === true : place === inOrder.length - 1,
  }));
}
