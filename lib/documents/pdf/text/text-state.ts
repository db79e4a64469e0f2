import { identity, type Matrix, multiply, translated } from './matrix';

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

  clone(): TextState {
    return Object.assign(new TextState(), this);
  }

  transform(matrix: Matrix): void {
    this.page = multiply(this.page, matrix);
  }

  begin(matrix: Matrix): void {
    this.text = matrix;
    this.line = matrix;
  }

  moveLine(x: number, y: number): void {
    this.begin(translated(this.line, x, y));
  }

  advance(x: number, y: number): void {
    this.text = translated(this.text, x, y);
  }

  /** From glyph space, in which the font's size is 1, to user space. */
  get glyph(): Matrix {
    return multiply(this.page, multiply(this.text, [this.fontSize * this.scale, 0, 0, this.fontSize, 0, this.rise]));
  }
}
