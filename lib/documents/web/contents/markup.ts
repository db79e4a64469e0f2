import { longestContents } from '@/lib/documents/contents';

/** Room for what closes the marks that are open where it is cut. */
const mostLetters = longestContents - 200_000;

/** A place in the markup, and how much was written until there. */
export interface MarkupPlace {
  part: number;
  letters: number;
  tables: number;
}

/** Marks within which everything is one line. */
const oneLine = /^(?:h[1-6]|caption)$/;

/**
 * Writes HTML of a few plain marks, whatever the page is made with. Each line of text outside of headings stands in a
 * `div` of its own, so that marks are never deeper than headings, lists and tables are.
 */
export class Markup {
  isCut = false;
  readonly #parts: string[] = [];
  readonly #open: string[] = [];
  #length = 0;
  #letters = 0;
  #tables = 0;
  #isInLine = false;
  #isBold = false;
  #breaks = false;

  get place(): MarkupPlace {
    this.break();
    return { part: this.#parts.length, letters: this.#letters, tables: this.#tables };
  }

  text(text: string, isBold: boolean): void {
    if (text === '' || this.isCut) return;
    if (text.trim() === '' && !this.#isInLine) return;
    if (this.#breaks) this.#put('<br>');
    this.#breaks = false;
    if (!this.#isInLine) {
      this.#isInLine = true;
      if (!this.#isInOneLine) this.#put('<div>');
    }
    if (isBold !== this.#isBold && text.trim() !== '') {
      this.#put(isBold ? '<b>' : '</b>');
      this.#isBold = isBold;
    }
    this.#letters += text.length;
    this.#put(escaped(text));
    if (this.#length > mostLetters) this.isCut = true;
  }

  break(): void {
    if (!this.#isInLine) return;
    if (this.#isInOneLine) {
      this.#breaks = true;
      return;
    }
    this.#endLine();
    this.#put('</div>');
  }

  open(name: string, attributes: Readonly<Record<string, string | number>> = {}): void {
    if (this.#isInOneLine) return;
    this.break();
    const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
    this.#put(`<${name}${given.join('')}>`);
    this.#open.push(name);
    if (name === 'table') this.#tables++;
  }

  /** Closes what was opened last, which is of this name, unless it stands in a heading. */
  close(name: string): void {
    if (this.#open.at(-1) !== name) return;
    if (this.#isInOneLine) this.#endLine();
    else this.break();
    this.#open.pop();
    this.#put(`</${name}>`);
  }

  /** All of it, or what stands between these places, one after the other. */
  finish(between: readonly (readonly [MarkupPlace, MarkupPlace])[] = []): string {
    this.break();
    if (between.length === 0) return this.#parts.join('');
    return between.map(([from, to]) => this.#parts.slice(from.part, to.part).join('')).join('\n');
  }

  get #isInOneLine(): boolean {
    return oneLine.test(this.#open.at(-1) ?? '');
  }

  #endLine(): void {
    if (this.#isBold) this.#put('</b>');
    this.#isBold = false;
    this.#isInLine = false;
    this.#breaks = false;
  }

  #put(part: string): void {
    this.#length += part.length;
    this.#parts.push(part);
  }
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\0': '' };

const escaped = (text: string): string => text.replace(/[&<>"\0]/g, (mark) => marks[mark] ?? '');
