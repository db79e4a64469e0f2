import type { DeckVariant, ReplicaShape, ReplicaSlide } from '../deck.ts';

const svg = 'http://www.w3.org/2000/svg';
export const size = { width: 720, height: 405 };
const font = { css: '18px Arial', height: 22, ascent: 16 };
const space = 5;

export function element(name: string, attributes: Record<string, string | number>, ...children: Element[]): Element {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/** The group of a slide, with its ground and its shapes. `prefix` tells the editor from the speaker notes. */
export function slideGroup(slide: ReplicaSlide, variant: DeckVariant, prefix = 'editor-'): Element {
  const ground = element('path', { d: `M0 0H${size.width}V${size.height}H0Z`, fill: '#fff' });
  return element(
    'g',
    { id: `${prefix}${slide.id}` },
    element('g', { id: `${prefix}${slide.id}-bg` }, ground),
    ...slide.shapes.map((shape) => shapeGroup(shape, variant, prefix)),
  );
}

function shapeGroup(shape: ReplicaShape, variant: DeckVariant, prefix: string): Element {
  const { id, x, y, width, height, paragraphs } = shape;
  const ground = element('path', {
    d: `M${x} ${y}h${width}v${height}h${-width}Z`,
    fill: paragraphs.length > 0 ? 'transparent' : '#9ac',
  });
  let top = y + 8;
  const groups = paragraphs.map((paragraph, at) => {
    const lines = linesOf(paragraph, width - 16);
    const texts = lines.map((line, row) => textsOf(line, x + 8, top + row * font.height + font.ascent, variant));
    top += lines.length * font.height;
    const content = element('g', { class: 'sketchy-text-content-text' }, ...texts.flat());
    return element('g', { id: `${prefix}${id}-paragraph-${at}`, direction: 'ltr' }, content);
  });
  return element('g', { id: `${prefix}${id}` }, ground, element('g', {}, ...groups));
}

const pen = document.createElement('canvas').getContext('2d');

function widthOf(text: string): number {
  if (!pen) return text.length * 9;
  pen.font = font.css;
  return pen.measureText(text).width;
}

function linesOf(paragraph: string, width: number): string[][] {
  const lines: string[][] = [[]];
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const own = widthOf(word) + space;
    if (used > 0 && used + own > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(word);
    used += own;
  }
  return lines;
}

/** White space is not written: only where the pieces are tells words apart. */
function textsOf(words: readonly string[], left: number, baseline: number, variant: DeckVariant): Element[] {
  let x = left;
  return words.flatMap((word) => {
    const pieces = variant.pieces === 'letter' ? [...word] : [word];
    const texts = pieces.map((piece) => {
      const text = element('text', { x, y: baseline, style: `font:${font.css}` });
      text.textContent = piece;
      x += widthOf(piece);
      return text;
    });
    x += space;
    return texts;
  });
}
