import type { Colour } from '@/lib/exports/pdf/colours';
import type { PageFont } from '@/lib/exports/pdf/font/page-font';
import type { Box, Matrix } from '@/lib/exports/pdf/geometry';

/** Collects the operators of a page's content. All lengths in points. */
export class Drawing {
  readonly #operators: string[] = [];
  readonly #font: PageFont;

  constructor(font: PageFont) {
    this.#font = font;
  }

  /** Text whose baseline begins at `x`, `y`. The page has the font as `/F`. */
  text(text: string, x: number, y: number, size: number, colour: Colour): this {
    return this.#add(`BT ${parts(colour)} rg /F ${n(size)} Tf ${n(x)} ${n(y)} Td ${this.#font.encode(text)} Tj ET`);
  }

  fill(box: Box, colour: Colour): this {
    return this.#add(`${parts(colour)} rg ${rectangle(box)} f`);
  }

  frame(box: Box, width: number, colour: Colour): this {
    return this.#add(`${parts(colour)} RG ${n(width)} w ${rectangle(box)} S`);
  }

  polygon(points: readonly number[], colour: Colour): this {
    return this.#add(`${parts(colour)} rg ${path(points)} h f`);
  }

  line(points: readonly number[], width: number, colour: Colour): this {
    return this.#add(`${parts(colour)} RG ${n(width)} w ${path(points)} S`);
  }

  /** What `draw` draws, in other coordinates. */
  within(matrix: Matrix, draw: () => void): this {
    this.#add(`q ${matrix.map(n).join(' ')} cm`);
    draw();
    return this.#add('Q');
  }

  /** What `draw` draws, multiplied with what is under it. The page has the state as `/M`. */
  multiplied(draw: () => void): this {
    this.#add('q /M gs');
    draw();
    return this.#add('Q');
  }

  toBytes(): Uint8Array<ArrayBuffer> {
    return new TextEncoder().encode(`${this.#operators.join('\n')}\n`);
  }

  #add(operator: string): this {
    this.#operators.push(operator);
    return this;
  }
}

/** Never with an exponent, which PDF doesn't know. */
const n = (value: number) => String(Number(value.toFixed(3)));

const parts = (colour: Colour) => colour.map((part) => n(part / 255)).join(' ');

const rectangle = ({ left, bottom, right, top }: Box) =>
  `${[left, bottom, right - left, top - bottom].map(n).join(' ')} re`;

function path(points: readonly number[]): string {
  const steps: string[] = [];
  for (let place = 0; place < points.length; place += 2) {
    const [x = 0, y = 0] = points.slice(place, place + 2);
    steps.push(`${n(x)} ${n(y)} ${place === 0 ? 'm' : 'l'}`);
  }
  return steps.join(' ');
}
