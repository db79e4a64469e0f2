/** A page made like one of Google Docs, with secrets in every place in which a page can hold words. */
const svg = 'http://www.w3.org/2000/svg';

export interface Secrets {
  /** Words without spaces, none of them known to anybody else. */
  words: readonly string[];
  /** Decides which of them stands where. */
  pick: (count: number) => number;
}

/** Puts it in, in place of whatever was there. */
export function showPage({ words, pick }: Secrets): void {
  const word = (): string => words[pick(words.length)] ?? '';
  const inside = (element: Element, ...children: Node[]): Element => {
    element.append(...children);
    return element;
  };
  const made = (name: string, classes: string): Element => {
    const element = document.createElement(name);
    element.setAttribute('class', classes);
    return mark(element);
  };
  const mark = (element: Element): Element => {
    const places = ['id', 'title', 'aria-label', 'alt', 'name', 'lang', 'href', 'src', 'role', 'dir', 'aria-hidden'];
    const place = places[pick(places.length)] ?? 'id';
    if (element.localName !== 'iframe') element.setAttribute(place, `${word()} ${word()}`);
    // The text of a page can be in names, too.
    element.setAttribute(`data-${asName(word())}`, word());
    element.setAttribute('style', `--${asName(word())}: ${word()}; font-family: "${word()}"; top: 5px; ${word()}: 3`);
    element.classList.add(word(), `kix-${word()}`, `docs-${word()}-page`);
    element.append(word());
    return element;
  };
  const label = (): Element => {
    const rectangle = document.createElementNS(svg, 'rect');
    rectangle.setAttribute('aria-label', `${word()} ${word()}`);
    rectangle.setAttribute('data-font-css', `400 14.6667px "${word()}"`);
    rectangle.setAttribute('transform', pick(2) ? 'matrix(1,0,0,1,96,96)' : `matrix(${word()})`);
    rectangle.setAttribute('fill', pick(2) ? 'none' : word());
    rectangle.setAttribute('width', pick(2) ? '31.5' : word());
    return rectangle;
  };
  const drawing = (...children: Element[]): Element =>
    inside(document.createElementNS(svg, 'svg'), inside(document.createElementNS(svg, 'g'), ...children));
  const page = (): Element =>
    inside(
      made('div', 'kix-page-paginated'),
      made('canvas', 'kix-canvas-tile-content'),
      inside(made('div', 'kix-canvas-tile-content kix-canvas-tile-text'), drawing(label(), label())),
      inside(made('div', 'kix-canvas-tile-content kix-canvas-tile-selection'), drawing(label())),
      made(`x-${asName(word())}`, word()),
    );
  const hidden = made('div', 'docs-hidden');
  hidden.attachShadow({ mode: 'open' }).append(made('p', word()), word());
  const editor = made('div', 'kix-appview');
  editor.id = 'docs-editor';
  const scroller = made('div', 'kix-appview-editor');
  const frame = made('iframe', 'docs-texteventtarget-iframe');
  document.body.replaceChildren(
    inside(editor, inside(scroller, page(), page()), hidden, made('form', word())),
    frame,
    made('div', word()),
  );
  const field = document.createElement('div');
  field.textContent = word();
  field.setAttribute('aria-label', word());
  (frame as HTMLIFrameElement).contentDocument?.body.append(field);
  document.title = word();
}

/** Of the same shape, as far as a name may have it. */
const asName = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, 'w')
    .replace(/[^a-z0-9]/g, '-');
