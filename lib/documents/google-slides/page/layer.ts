/** Our own element in the page, beside all that Slides draws. */
export const slidesLayerName = 'proofmark-slides-layer';

const style = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  overflow: 'hidden',
  'pointer-events': 'none',
  // Below the menus and dialogs of Slides, which begin at 1003.
  'z-index': '1000',
};

const svg = 'http://www.w3.org/2000/svg';

/** What is drawn over the slide, in coordinates of the window. It is in nobody's way, and nothing of Slides' holds it. */
export class SlidesLayer {
  readonly #element = document.createElement(slidesLayerName);
  readonly #drawing = document.createElementNS(svg, 'svg');

  constructor(signal: AbortSignal) {
    for (const [name, value] of Object.entries(style)) this.#element.style.setProperty(name, value, 'important');
    this.#element.setAttribute('aria-hidden', 'true');
    this.#drawing.setAttribute('class', 'proofmark-sheet');
    this.#element.append(this.#drawing);
    signal.addEventListener('abort', () => this.#element.remove(), { once: true });
  }

  draw(marks: readonly SVGElement[]): void {
    if (marks.length === 0) {
      this.hide();
      return;
    }
    if (!this.#element.isConnected) document.documentElement.append(this.#element);
    this.#drawing.replaceChildren(...marks);
  }

  /** At once: nothing is shown any more until something is drawn anew. */
  hide(): void {
    this.#element.remove();
    this.#drawing.replaceChildren();
  }
}
