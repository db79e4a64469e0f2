import { type Shape, type SlideText, slideText } from '@/lib/documents/google-slides/deck/slide-text';
import { joinPieces, type TextPiece } from './join-pieces';
import { editorPrefix, groupSelector, paragraphSelector } from './selectors';

/** The slide that is on screen, with what is on it. */
export interface ShownSlide {
  id: string;
  element: SVGGElement;
  /** Later ones lie above earlier ones. */
  shapes: ReadonlyMap<string, SVGGElement>;
}

/**
 * The slide that is on screen: of those that were shown before, Slides keeps the groups, hidden.
 *
 * @param expected the id in the address, for where several can be seen
 */
export function shownSlide(page: Document, expected: string | null): ShownSlide | null {
  const groups = [...page.querySelectorAll<SVGGElement>(groupSelector)];
  const tops = groups.filter((group) => !group.parentElement?.closest(groupSelector) && isOnScreen(group));
  const element = tops.find((group) => idOf(group) === expected) ?? (tops.length === 1 ? tops[0] : undefined);
  if (!element) return null;
  const id = idOf(element);
  const inside = groups.filter((group) => group !== element && element.contains(group));
  return { id, element, shapes: new Map(inside.filter(isShape(id)).map((group) => [idOf(group), group])) };
}

/** Its text, as it is drawn now. */
export function readSlide({ id, shapes }: ShownSlide, number: number | null): SlideText {
  const read = [...shapes].map(([shapeId, element]): Shape => ({ id: shapeId, text: textOf(element) }));
  return slideText(id, number, read);
}

const idOf = (group: Element): string => group.id.slice(editorPrefix.length);

function isOnScreen(group: Element): boolean {
  const { width, height } = group.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** What has the id of something that it is in, and more, is a part of that: its ground, a paragraph. */
function isShape(slideId: string): (group: SVGGElement) => boolean {
  return (group) => {
    const around = group.parentElement?.closest(groupSelector);
    const isPart = (of: string): boolean => idOf(group).startsWith(`${of}-`);
    return !isPart(slideId) && !(around && isPart(idOf(around)));
  };
}

function textOf(shape: SVGGElement): string {
  const own = (each: Element): boolean => ownerOf(each) === shape;
  const paragraphs = [...shape.querySelectorAll(paragraphSelector)].filter(own);
  const blocks = paragraphs.length > 0 ? paragraphs : [shape];
  return blocks
    .map((block) => joinPieces([...block.querySelectorAll('text')].filter(own).map(pieceOf)))
    .filter((text) => text !== '')
    .join('\n');
}

/** The shape that an element is drawn for; of shapes in a group, not the group. */
function ownerOf(element: Element): Element | null {
  const group = element.closest(groupSelector);
  if (!group) return null;
  const around = group.parentElement?.closest(groupSelector);
  return around && idOf(group).startsWith(`${idOf(around)}-`) ? ownerOf(around) : group;
}

function pieceOf(text: Element): TextPiece {
  const { left, right, top, bottom } = text.getBoundingClientRect();
  return { text: text.textContent ?? '', box: { left, right, top, bottom } };
}
