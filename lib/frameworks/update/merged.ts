import { keptByText } from '@/lib/frameworks/editing/kept-by-text';
import type { FrameworkDraft } from '@/lib/model/framework';

type Requirement = FrameworkDraft['requirements'][number];
type Indicator = FrameworkDraft['indicators'][number];

/**
 * A part as the draft has it, under the id by which it is kept. What a draft leaves out stays where it is kept, unless
 * the draft says all there is to say. What is there again is not retired any more.
 */
export function mergedPart<Each extends { id: string; retired?: true }>(
  kept: Each | undefined,
  coming: Each,
  isWhole: boolean,
): Each {
  if (!kept) return coming;
  const { retired: _, ...known } = kept;
  return { ...(isWhole ? {} : known), ...coming, id: kept.id } as Each;
}

/** An indicator whose levels are those that are kept, where they are the same ones. */
export function mergedIndicator(kept: Indicator | undefined, coming: Indicator, isWhole: boolean): Indicator {
  const merged = mergedPart(kept, coming, isWhole);
  if (!kept) return merged;
  if (coming.levels.length === 0 && !isWhole) return { ...merged, levels: kept.levels };
  return { ...merged, levels: withKeptIds(coming.levels, kept.levels, ({ label }) => label) };
}

/** A requirement whose checks, prompts and groups are those that are kept, where they are the same ones. */
export function mergedRequirement(kept: Requirement | undefined, coming: Requirement, isWhole: boolean): Requirement {
  const merged = mergedPart(kept, coming, isWhole);
  if (!kept) return merged;
  const { prompts, groups } = coming;
  return {
    ...merged,
    demand: isWhole ? coming.demand : kept.demand,
    checks: withKeptIds(coming.checks, kept.checks, ({ text }) => text),
    ...(prompts && { prompts: withKeptIds(prompts, kept.prompts ?? [], ({ text }) => text) }),
    ...(groups && { groups: withKeptIds(groups, kept.groups ?? [], ({ title }) => title) }),
  };
}

function withKeptIds<Each extends { id: string }>(
  coming: readonly Each[],
  kept: readonly Each[],
  textOf: (each: Each) => string,
): Each[] {
  const found = keptByText(coming.map(textOf), kept, textOf);
  return coming.map((each, at) => ({ ...each, id: found[at]?.id ?? each.id }));
}
