import { layerName } from './layer-name';

/** The layer's own size, by which it is seen how the page is zoomed around it. */
const side = 100;

const style = {
  all: 'initial',
  position: 'absolute',
  top: '0',
  left: '0',
  width: `${side}px`,
  height: `${side}px`,
  overflow: 'visible',
  'pointer-events': 'none',
  'z-index': '2147483647',
  'mix-blend-mode': 'multiply',
};

const svg = 'http://www.w3.org/2000/svg';

/** Where the units of a layer are in the viewport. */
export interface Place {
  left: number;
  top: number;
  scale: number;
}

/** What is drawn over one page: it moves with it, is in nobody's way, and holds nothing that a click could meet. */
export class Layer {
  readonly #element = document.createElement(layerName);
  readonly #drawing = document.createElementNS(svg, 'svg');
  readonly #surface: Element;

  constructor(surface: Element) {
    this.#surface = surface;
    for (const [name, value] of Object.entries(style)) this.#element.style.setProperty(name, value, 'important');
    this.#element.setAttribute('aria-hidden', 'true');
    this.#drawing.setAttribute('class', 'proofmark-sheet');
    this.#element.append(this.#drawing);
  }

  /** Puts the layer over its page, where it is not or is no longer, and says where it is. */
  place(): Place {
    if (this.#element.parentNode !== this.#surface) this.#surface.append(this.#element);
    const { left, top, width } = this.#element.getBoundingClientRect();
    return { left, top, scale: width / side || 1 };
  }

  draw(marks: readonly SVGElement[]): void {
    this.#drawing.replaceChildren(...marks);
  }

  /** Where text can be laid out, to be measured, without being seen. */
  get bench(): HTMLElement {
    return this.#element;
  }

  remove(): void {
    this.#element.remove();
  }
}
