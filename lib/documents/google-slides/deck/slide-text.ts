/** A shape on a slide, with its text; empty where it has none. */
export interface Shape {
  id: string;
  text: string;
}

/** A slide or a shape, and where it stands in the text of the slide. */
export interface Part {
  /** Null for the slide as a whole. */
  shapeId: string | null;
  start: number;
  end: number;
  /** Without letters in a picture. */
  text: string;
}

/**
 * The text of a slide: an empty place for the slide itself, then the text of each shape, then a place for each shape
 * without text. So every part has a beginning of its own, by which it is told apart.
 */
export interface SlideText {
  id: string;
  /** From 1; null where the list of slides does not name it. */
  number: number | null;
  text: string;
  parts: readonly Part[];
}

export function slideText(id: string, number: number | null, shapes: readonly Shape[]): SlideText {
  const written = shapes.filter(({ text }) => text !== '');
  const bare = shapes.filter(({ text }) => text === '');
  let text = '\n';
  const parts: Part[] = [];
  for (const shape of written) {
    if (parts.length > 0) text += '\n';
    const start = text.length;
    text += shape.text;
    parts.push({ shapeId: shape.id, start, end: text.length, text: shape.text });
  }
  const whole: Part = { shapeId: null, start: 0, end: text.length, text: text.slice(1) };
  for (const shape of bare) {
    text += '\n';
    parts.push({ shapeId: shape.id, start: text.length - 1, end: text.length, text: '' });
  }
  return { id, number, text, parts: [whole, ...parts] };
}

export function partIn(slide: SlideText, shapeId: string | null): Part | undefined {
  return slide.parts.find((part) => part.shapeId === shapeId);
}

/** Slides writes each word by itself, so that white space is a guess. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '');
