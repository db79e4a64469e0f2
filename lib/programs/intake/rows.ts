import type {
  DraftChild,
  DraftIndicator,
  DraftPlace,
  DraftRequirement,
  DraftText,
  DraftTree,
} from '@/lib/frameworks/draft/draft';

/** What is asked for beside indicators, as the view has words for it. */
export type AskedFor =
  | { is: 'choose' | 'words' | 'pages' | 'minutes' | 'files' | 'dueDays'; count: number }
  | { is: 'sharedByTeam' };

/** A line of the draft as it is shown: a tree, laid flat. `key` is unique; only what has `canEdit` is changed by it. */
export interface DraftRow {
  key: string;
  kind: 'requirement' | 'group' | 'indicator' | 'direction' | 'check' | 'prompt';
  /** From 1. */
  depth: number;
  code: string;
  text: string;
  hint: string;
  levels: DraftIndicator['levels'];
  asked: readonly AskedFor[];
  from: DraftPlace;
  canEdit: boolean;
}

export function rowsOf({ requirements }: DraftTree): DraftRow[] {
  return requirements.flatMap((requirement) => [
    {
      ...{ key: requirement.key, kind: 'requirement', depth: 1, code: requirement.code, text: requirement.title },
      ...{ hint: '', levels: [], asked: askedFor(requirement), from: requirement.from, canEdit: true },
    } as const,
    ...saidRows(requirement),
    ...childRows(requirement.children, 2),
  ]);
}

function saidRows(requirement: DraftRequirement): DraftRow[] {
  const kinds = [
    ['direction', requirement.directions],
    ['check', requirement.checks],
    ['prompt', requirement.prompts],
  ] as const;
  return kinds.flatMap(([kind, texts]) => textRows(requirement.key, kind, texts, 2));
}

/** What is said of something, in lines that can't be changed. */
const textRows = (of: string, kind: DraftRow['kind'], texts: readonly DraftText[], depth: number): DraftRow[] =>
  texts.map(({ text, from }, at) => ({
    ...{ key: `${of} ${kind} ${at}`, kind, depth, code: '', text, hint: '' },
    ...{ levels: [], asked: [], from, canEdit: false },
  }));

function childRows(children: readonly DraftChild[], depth: number): DraftRow[] {
  return children.flatMap((child): DraftRow[] => {
    const { key, kind, code, from } = child;
    const shared = { key, kind, depth, code, from, asked: [], canEdit: true };
    return child.kind === 'indicator'
      ? [{ ...shared, text: child.text, hint: child.hint, levels: child.levels }]
      : [
          { ...shared, text: child.title, hint: '', levels: [] },
          ...textRows(key, 'direction', child.said, depth + 1),
          ...childRows(child.children, depth + 1),
        ];
  });
}

const counted = ['words', 'pages', 'minutes', 'files', 'dueDays'] as const;

function askedFor(requirement: DraftRequirement): AskedFor[] {
  const counts = counted.flatMap((is): AskedFor[] => {
    const count = requirement[is];
    return count === null ? [] : [{ is, count }];
  });
  const { choice, isSharedByTeam } = requirement;
  return [
    ...(choice ? [{ is: 'choose', count: choice.count } as const] : []),
    ...counts,
    ...(isSharedByTeam ? [{ is: 'sharedByTeam' } as const] : []),
  ];
}

/** Whether two rows show the same, so that one that is there can stay. */
export function sameRow(one: DraftRow, other: DraftRow): boolean {
  if (one === other) return true;
  const { levels, asked, from, ...plain } = one;
  const names = Object.keys(plain) as (keyof typeof plain)[];
  return (
    names.every((name) => one[name] === other[name]) &&
    samePlace(from, other.from) &&
    asked.length === other.asked.length &&
    JSON.stringify(asked) === JSON.stringify(other.asked) &&
    levels.length === other.levels.length &&
    levels.every((level, at) => {
      const there = other.levels[at];
      return (
        there?.label === level.label &&
        there.description === level.description &&
        there.passes === level.passes &&
        there.score === level.score
      );
    })
  );
}

export const samePlace = (one: DraftPlace | null, other: DraftPlace | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.block === other.block &&
    one.row === other.row &&
    one.column === other.column &&
    one.line === other.line);
