import { i18n } from '#i18n';
import type { Stem } from '@/lib/feedback/package';
import type { AskedItem } from '@/lib/feedback/request-draft';
import type { RequestSubjects } from '@/lib/feedback/subjects';
import { type Cell, cellKey } from '@/lib/model/cell';
import { newUuid, type TagId } from '@/lib/model/ids';

/** The questions that fit what is asked about. */
function stemsFor({ tagIds }: Pick<AskedItem, 'tagIds'>): Stem[] {
  if (tagIds.length > 1) return ['stronger', 'shows', 'next', 'own'];
  return tagIds.length === 1 ? ['shows', 'next', 'reason', 'stronger', 'own'] : ['next', 'shows', 'own'];
}

/** A question in words, as it is offered; empty where the person writes it. */
function stemText(stem: Stem, item: Pick<AskedItem, 'tagIds' | 'cells'>, subjects: RequestSubjects): string {
  if (stem === 'own') return '';
  if (stem === 'stronger') return i18n.t('ask.stem.stronger');
  if (stem === 'reason') return i18n.t('ask.stem.reason');
  const codes = codesOf(item, subjects);
  if (stem === 'next') return codes ? i18n.t('ask.stem.next', [codes]) : i18n.t('ask.stem.nextPlain');
  return codes ? i18n.t('ask.stem.shows', [codes]) : i18n.t('ask.stem.showsPlain');
}

/** A question about something, with the first stem that fits. */
export function newItem(about: { tagIds: TagId[]; cells: Cell[] }, subjects: RequestSubjects): AskedItem {
  const [stem = 'own'] = stemsFor(about);
  return { id: newUuid(), stem, text: stemText(stem, about, subjects), ...about };
}

/** The same item under another stem. What the person wrote themselves stays. */
export function withStem(item: AskedItem, stem: Stem, subjects: RequestSubjects): AskedItem {
  const isOffered = item.text.trim() === '' || item.text === stemText(item.stem, item, subjects);
  return { ...item, stem, text: isOffered ? stemText(stem, item, subjects) : item.text };
}

/** Codes of the indicators that an item is about: its own, else those of its passages. */
function codesOf({ tagIds, cells }: Pick<AskedItem, 'tagIds' | 'cells'>, subjects: RequestSubjects): string {
  const about = cells.length > 0 ? cells : tagIds.flatMap((id) => subjects.passages.get(id)?.cells ?? []);
  const codes = about.flatMap((cell) => subjects.indicators.get(cellKey(cell))?.indicator.code ?? []);
  return [...new Set(codes)].join(', ');
}
