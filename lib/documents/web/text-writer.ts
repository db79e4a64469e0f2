import { type Extent, type Findings, PageText, type Segment } from './page-text';
import { isCollapsible, shownText, type WhiteSpace } from './white-space';

/** Builds the page's text from its nodes in order. A space or break between two nodes is written with the second. */
export class TextWriter {
  readonly #chunks: string[] = [];
  readonly #segments: Segment[] = [];
  readonly #extents = new Map<Node, Extent>();
  #length = 0;
  #last = '\n';
  #pending: '' | ' ' | '\n' = '';

  write(node: Text, whiteSpace: WhiteSpace, block: Element): void {
    const { data } = node;
    const shown = shownText(data, whiteSpace);
    if (shown === '') {
      this.#space(data !== '');
      return;
    }
    if (whiteSpace === 'collapse') {
      this.#space(isCollapsible(data.charCodeAt(0)));
    }
    this.#separate();
    this.#extents.set(node, { first: this.#segments.length, last: this.#segments.length + 1 });
    this.#segments.push({ node, start: this.#length, length: shown.length, whiteSpace, block });
    this.#append(shown);
    this.#space(whiteSpace === 'collapse' && isCollapsible(data.charCodeAt(data.length - 1)));
  }

  /** A block begins or ends, or a line does. Several in a row are one. */
  break(): void {
    this.#pending = '\n';
  }

  enter(node: Node): void {
    this.#extents.set(node, { first: this.#segments.length, last: this.#segments.length });
  }

  leave(node: Node): void {
    const extent = this.#extents.get(node);
    if (extent) {
      extent.last = this.#segments.length;
    }
  }

  /** How much has been written. */
  get length(): number {
    return this.#length;
  }

  finish(findings: Findings): PageText {
    return new PageText(this.#chunks.join(''), this.#segments, this.#extents, findings);
  }

  #space(follows: boolean): void {
    if (follows && this.#pending === '') {
      this.#pending = ' ';
    }
  }

  #separate(): void {
    if (this.#pending !== '' && this.#last !== '\n') {
      this.#append(this.#pending);
    }
    this.#pending = '';
  }

  #append(text: string): void {
    this.#chunks.push(text);
    this.#length += text.length;
    this.#last = text.charAt(text.length - 1);
  }
}
