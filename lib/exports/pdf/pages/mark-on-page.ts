import type { Place, PlacedMark } from '@/lib/exports/pdf/placing';

/** A mark with where it stands on the page that is being drawn. */
export interface MarkOnPage {
  placed: PlacedMark;
  place: Place;
}
