import { horizontal, identity, type Matrix, multiply, translated, vertical } from './matrix';

/** The part of the graphics state that places text, as the operators of ISO 32000-2, 9.3 and 9.4 set it. */
export class TextState {
  page: Matrix = identity;
  text: Matrix = identity;
  line: Matrix = identity;
  fontName = '';
  fontSize = 0;
  characterSpacing = 0;
  wordSpacing = 0;
  /** Horizontal scaling, 1 for none. */
  scale = 1;
  leading = 0;
  rise = 0;
  /**
   * How far the pen has really gone beyond where pdf.js takes it to be when it reads text: it passes over soft hyphens
   * and the widths of marks. Along the text, in text space.
   */
  drift = 0;

  clone(): TextState {
    return Object.assign(new TextState(), this);
  }

  transform(matrix: Matrix): void {
    this.page = multiply(this.page, matrix);
  }

  begin(matrix: Matrix): void {
    this.text = matrix;
    this.line = matrix;
    this.drift = 0;
  }

  moveLine(x: number, y: number): void {
    this.begin(translated(this.line, x, y));
  }

  advance(x: number, y: number): void {
    this.text = translated(this.text, x, y);
  }

  /** Where the pen is in user space, some way from where pdf.js takes it to be. */
  pen(x: number, y: number): { x: number; y: number } {
    const inTextX = horizontal(this.text, x, y + this.rise);
    const inTextY = vertical(this.text, x, y + this.rise);
    return { x: horizontal(this.page, inTextX, inTextY), y: vertical(this.page, inTextX, inTextY) };
  }
}
