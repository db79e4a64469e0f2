import { onTestFinished, vi } from 'vitest';
import type { DocumentAdapter, Located, Painted } from '@/lib/documents/document';
import { isFound } from '@/lib/documents/document';
import { createGoogleSlides } from '@/lib/documents/google-slides/google-slides';
import type { Passage } from '@/lib/model/passage';

export interface ShownShape {
  id: string;
  box: { x: number; y: number; width: number; height: number };
  words: string;
}

const shapeOf = ({ id, box: { x, y, width, height }, words }: ShownShape): string =>
  `<g id="editor-${id}"><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="white"/>
    <g id="editor-${id}-paragraph-0"><text x="${x + 4}" y="${y + 20}" font-size="10">${words}</text></g></g>`;

/** A page that shows one slide after the other, as Slides does: what was shown stays, hidden. */
class ShownDeck {
  readonly canvas: HTMLElement;
  readonly #list: HTMLElement;
  readonly keys: HTMLIFrameElement;

  constructor() {
    document.body.innerHTML = `<div id="list"></div>
      <div id="workspace" style="position: absolute; left: 0; top: 0; width: 500px; height: 300px; overflow: auto">
        <div id="canvas-container" style="width: 400px; height: 600px"></div></div>
      <iframe class="docs-texteventtarget-iframe"></iframe>`;
    const find = <E extends Element>(selector: string, kind: new () => E): E => {
      const found = document.querySelector(selector);
      if (!(found instanceof kind)) throw new Error(selector);
      return found;
    };
    this.canvas = find('#canvas-container', HTMLElement);
    this.#list = find('#list', HTMLElement);
    this.keys = find('iframe', HTMLIFrameElement);
    onTestFinished(() => {
      document.body.replaceChildren();
      history.replaceState(null, '', location.pathname + location.search);
    });
  }

  list(...ids: string[]): void {
    this.#list.innerHTML = ids.map((id) => `<b data-slide-page-id="${id}">${id}</b>`).join('');
  }

  show(id: string, ...shapes: ShownShape[]): void {
    for (const each of this.canvas.querySelectorAll<SVGElement>('svg')) each.style.display = 'none';
    this.canvas.querySelector(`svg:has([id="editor-${id}"])`)?.remove();
    this.canvas.insertAdjacentHTML(
      'beforeend',
      `<svg width="400" height="600" style="display: block"><g id="editor-${id}">
        <g id="editor-${id}-bg"><rect width="400" height="600" fill="white"/></g>${shapes.map(shapeOf).join('')}</g></svg>`,
    );
  }

  press(x: number, y: number, on: Element = this.canvas, isPrimary = true): void {
    on.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, clientX: x, clientY: y, isPrimary }));
  }

  key(key: string): void {
    this.keys.contentDocument?.dispatchEvent(new KeyboardEvent('keyup', { key }));
  }
}

export const goal: ShownShape = { id: 'goal', box: { x: 20, y: 20, width: 200, height: 60 }, words: 'Shadows move.' };
export const frame: ShownShape = { id: 'frame', box: { x: 10, y: 10, width: 300, height: 200 }, words: 'Around.' };
export const below: ShownShape = { id: 'below', box: { x: 20, y: 400, width: 200, height: 60 }, words: 'And stay.' };

const now = performance.now.bind(performance);

const opened = { presentationId: 'deck-of-mine-123', account: null, slideId: null };

/** The adapter of a deck that shows slide `p`, where there are shapes. `passes` lets some ms pass for what only looks at the clock. */
export function openDeck(...shapes: ShownShape[]) {
  const deck = new ShownDeck();
  deck.list('p', 'q');
  if (shapes.length > 0) deck.show('p', ...shapes);
  const life = new AbortController();
  onTestFinished(() => {
    life.abort();
    vi.restoreAllMocks();
  });
  let ahead = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now() + ahead);
  const host = document.createElement('proofmark-overlay');
  document.body.append(host);
  const adapter = createGoogleSlides({
    opened,
    name: (kind, number) => `${kind} ${number}`,
    host: () => host,
    signal: life.signal,
  });
  return { deck, adapter, host, life, passes: (ms: number) => (ahead += ms) };
}

export const located = (adapter: DocumentAdapter, ...passages: Passage[]): Promise<Located[]> =>
  Array.fromAsync(adapter.locate(passages, new AbortController().signal));

/** Paints all of them that are found. */
export async function paint(adapter: DocumentAdapter, ...passages: Passage[]): Promise<void> {
  const found = (await located(adapter, ...passages)).filter(isFound);
  adapter.paint(found.map((each): Painted => ({ located: each, slots: [1], current: false })));
}

export const framesShown = (): DOMRect[] =>
  [...document.querySelectorAll('proofmark-slides-layer .frame')].map((each) => each.getBoundingClientRect());

/** What the page changed has been noticed. */
export const noticed = (): Promise<void> => Promise.resolve();
