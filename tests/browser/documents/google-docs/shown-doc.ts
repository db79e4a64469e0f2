import { onTestFinished } from 'vitest';

const svg = 'http://www.w3.org/2000/svg';
const font = '16px Arial';
/** Between the lines of a page, and how high a page is. */
export const lineStep = 30;
const lineHeight = 20;
const pageHeight = 600;

const pen = document.createElement('canvas').getContext('2d');

export function widthOf(text: string): number {
  if (!pen) throw new Error('nothing to measure with');
  pen.font = font;
  return pen.measureText(text).width;
}

/** A page of Google Docs that draws what a test says: each line is a rectangle with its words for a name. */
export class ShownDoc {
  readonly editor = document.createElement('div');
  readonly keys = document.createElement('iframe');
  #copied = '';

  constructor(pages: readonly (readonly string[])[] = []) {
    this.editor.className = 'kix-appview-editor';
    this.editor.style.cssText = 'position: absolute; left: 0; top: 0; width: 620px; height: 400px; overflow: auto';
    this.keys.className = 'docs-texteventtarget-iframe';
    this.keys.style.cssText = 'position: absolute; top: 500px';
    document.body.append(this.editor, this.keys);
    const field = this.keys.contentDocument?.createElement('div');
    if (field) {
      field.contentEditable = 'true';
      field.addEventListener('copy', (event) => event.clipboardData?.setData('text/plain', this.#copied));
      this.keys.contentDocument?.body.append(field);
    }
    for (const [at, lines] of pages.entries()) this.addPage(at, lines);
    onTestFinished(() => document.body.replaceChildren());
  }

  addPage(at: number, lines: readonly string[]): HTMLElement {
    const page = document.createElement('div');
    page.className = 'kix-page-paginated';
    page.style.cssText = `position: absolute; left: 0; top: ${at * pageHeight}px; z-index: ${at}; width: 600px; height: ${pageHeight}px`;
    this.editor.append(page);
    this.draw(page, lines);
    return page;
  }

  page(at: number): HTMLElement {
    const page = this.editor.querySelectorAll<HTMLElement>('.kix-page-paginated')[at];
    if (!page) throw new Error(`no page ${at}`);
    return page;
  }

  /** Each line a paragraph. */
  draw(page: HTMLElement, lines: readonly string[]): void {
    page.querySelector('svg')?.remove();
    const drawing = element('svg', { width: 600, height: pageHeight, style: 'position: absolute; left: 0; top: 0' });
    drawing.append(element('g', { class: 'kix-canvas-tile-selection' }));
    for (const [at, line] of lines.entries()) {
      const paragraph = element('g', { role: 'paragraph' });
      const place = { x: 50, y: 20 + at * lineStep, width: widthOf(line), height: lineHeight };
      paragraph.append(element('rect', { 'aria-label': line, 'data-font-css': font, fill: 'none', ...place }));
      drawing.append(paragraph);
    }
    page.append(drawing);
  }

  label(words: string): Element {
    const found = [...this.editor.querySelectorAll('rect')].find((each) =>
      each.getAttribute('aria-label')?.includes(words),
    );
    if (!found) throw new Error(`“${words}” is not drawn.`);
    return found;
  }

  /** Where words of a line are in the window. */
  boxOf(words: string): { left: number; right: number; top: number; bottom: number } {
    const label = this.label(words);
    const line = label.getAttribute('aria-label') ?? '';
    const { left, top, bottom } = label.getBoundingClientRect();
    const begins = left + widthOf(line.slice(0, line.indexOf(words)));
    return { left: begins, right: begins + widthOf(words), top, bottom };
  }

  /** Draws words as selected. */
  mark(...selected: string[]): void {
    for (const each of this.editor.querySelectorAll('.kix-canvas-tile-selection')) each.replaceChildren();
    for (const words of selected) {
      const label = this.label(words);
      const drawing = label.closest('svg');
      const { left, right, top } = this.boxOf(words);
      const around = drawing?.getBoundingClientRect() ?? new DOMRect();
      const place = { x: left - around.left, y: top - around.top, width: right - left, height: lineHeight };
      drawing?.querySelector('g')?.append(element('rect', { fill: 'blue', ...place }));
    }
  }

  /** What copying would give. */
  copies(text: string): void {
    this.#copied = text;
  }

  key(key: string): void {
    this.keys.contentDocument?.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
  }
}

function element(name: string, attributes: Record<string, string | number>): Element {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** What Docs' own interface for its text gives, and was told to select. */
export interface GivenText {
  text: string;
  selection: { start: number; end: number }[] | null;
  selected: { start: number; end: number } | null;
}

/** Puts the interface there that Docs has where its text is annotated: a sign at its beginning shifts all offsets by one. */
export function giveText(text: string): GivenText {
  const given: GivenText = { text, selection: [], selected: null };
  Reflect.set(window, '_docs_annotate_getAnnotatedText', async () => ({
    getText: () => `\u0003${given.text}`,
    getSelection: () => given.selection?.map(({ start, end }) => ({ start: start + 1, end: end + 1 })),
    setSelection: (start: number, end: number) => {
      given.selected = { start: start - 1, end: end - 1 };
    },
  }));
  onTestFinished(() => void Reflect.deleteProperty(window, '_docs_annotate_getAnnotatedText'));
  return given;
}
