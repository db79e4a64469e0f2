import type { IndicatorId } from '@/lib/model/ids';
import { reasonFor } from '@/lib/model/tag';
import type { PanelPassage } from './panel-model';

export const sorts = ['place', 'open', 'indicator', 'newest'] as const;
type Sort = (typeof sorts)[number];

/** Which passages the panel lists, and in which order. */
export interface Listing {
  search: string;
  /** Null for all. */
  filter: IndicatorId | 'undecided' | null;
  sort: Sort;
}

/** The passages that are wanted, in the order that is wanted; what is alike stays in the order of the document. */
export function listed(passages: readonly PanelPassage[], { search, filter, sort }: Listing): PanelPassage[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return passages
    .filter((passage) => isWanted(passage, filter))
    .filter((passage) => words.length === 0 || words.every((word) => textOf(passage).includes(word)))
    .toSorted(orders[sort]);
}

export const isUndecided = ({ tag }: PanelPassage): boolean => tag.cells.length === 0;

/** Whether somebody asks for a reason that is not there. */
export function needsReason({ tag, cells }: PanelPassage): boolean {
  return cells.some(({ coverage, requirement }) => {
    const own = tag.cells.find(
      ({ requirementId, indicatorId }) => requirementId === requirement.id && indicatorId === coverage.indicator.id,
    );
    return requirement.demand === 'rationale' && own !== undefined && reasonFor(tag, own).trim() === '';
  });
}

/** How much of it is left to do: what is not decided first, then what has changed, is asked about or needs a reason. */
function leftToDo(passage: PanelPassage): number {
  if (isUndecided(passage)) return 3;
  const isOpen = passage.threads.some(({ thread }) => thread.doneAt === null);
  if (passage.tag.sighting.status !== 'exact' || isOpen) return 2;
  return needsReason(passage) ? 1 : 0;
}

const orders: Record<Sort, (one: PanelPassage, other: PanelPassage) => number> = {
  place: () => 0,
  open: (one, other) => leftToDo(other) - leftToDo(one),
  indicator: (one, other) => orderOf(one) - orderOf(other),
  newest: (one, other) => other.tag.createdAt - one.tag.createdAt,
};

const orderOf = ({ cells }: PanelPassage): number =>
  Math.min(Number.MAX_SAFE_INTEGER, ...cells.map(({ coverage }) => coverage.indicator.order));

function isWanted(passage: PanelPassage, filter: Listing['filter']): boolean {
  if (filter === null) return true;
  if (filter === 'undecided') return isUndecided(passage);
  return passage.cells.some(({ coverage }) => coverage.indicator.id === filter);
}

/** All that is read of a passage. */
function textOf({ tag, cells }: PanelPassage): string {
  const reasons = tag.cells.map(({ reason = '' }) => reason);
  const indicators = cells.map(({ coverage: { indicator } }) => `${indicator.code} ${indicator.text}`);
  return folded([tag.passage.quote, tag.rationale, ...reasons, ...indicators].join('\n'));
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
