import type { FrameworkDraft } from '@/lib/model/framework';

type Indicator = FrameworkDraft['indicators'][number];
type Requirement = FrameworkDraft['requirements'][number];

/** A draft as it is compared with what is known of a file: in reading order, each indicator where it stands first. */
export interface Shown {
  draft: FrameworkDraft;
  requirements: readonly Requirement[];
  indicators: readonly Indicator[];
  perRequirement: readonly number[];
  groups: readonly string[];
  /** What each indicator and requirement says, in order. */
  texts: readonly string[];
}

export function shownOf(draft: FrameworkDraft): Shown {
  const byId = new Map(draft.indicators.map((indicator) => [indicator.id, indicator]));
  const inOrder = draft.requirements.flatMap(({ indicatorIds }) => indicatorIds.flatMap((id) => byId.get(id) ?? []));
  return {
    draft,
    requirements: draft.requirements,
    indicators: [...new Set(inOrder)],
    perRequirement: draft.requirements.map(({ indicatorIds }) => indicatorIds.length),
    groups: draft.requirements.flatMap(({ groups }) => (groups ?? []).map(({ title }) => title)),
    texts: draft.requirements.flatMap(({ title, directions, indicatorIds }) => [
      ...[title, directions],
      ...indicatorIds.flatMap((id) => byId.get(id)?.text ?? []),
    ]),
  };
}

/** Words alone: how a text is broken into lines, and the code or letter that it begins with, is told apart elsewhere. */
export const wordsOf = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Whether a text says the same as what is known, be it with its code or without. */
export function isSame(found: string | undefined, wanted: string): boolean {
  const [one, other] = [wordsOf(found ?? ''), wordsOf(wanted)];
  const withoutCode = other.replace(/^\S{1,8}[.:)]?\s/, '');
  return one === other || one === withoutCode || one === other.replace(/\s*[[(]\d+(?:[.,]\d+)?[\])]$/, '');
}
