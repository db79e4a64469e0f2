import { fragmentOf, type Passage } from '@/lib/model/passage';

/** A slide, or a shape on it. */
export interface PartName {
  slideId: string;
  /** Null where the slide as a whole is meant. */
  shapeId: string | null;
}

/** As it is kept in a passage. */
export function fragmentOfPart({ slideId, shapeId }: PartName): string {
  return `${new URLSearchParams({ slide: slideId, ...(shapeId !== null && { shape: shapeId }) })}`;
}

/** The slide or shape that a passage is; null where it names none. */
export function partOf(passage: Passage): PartName | null {
  const named = new URLSearchParams(fragmentOf(passage)?.value ?? '');
  const slideId = named.get('slide');
  return slideId ? { slideId, shapeId: named.get('shape') } : null;
}
