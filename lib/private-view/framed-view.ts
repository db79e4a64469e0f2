import { newElement } from '@/lib/dom/strangers';
import { standAlone } from '@/lib/host/alone';
import type { Box } from './wire/messages';
import { portWire, type Wire } from './wire/wire';

/** A frame of the extension over the whole page, of which only what stands in it is seen and pressed. */
export interface FramedView {
  element: HTMLIFrameElement;
  /** What takes the keys: the frame; before it is loaded, and while it is loaded anew, an empty one that is there at once. */
  takesKeys(): HTMLIFrameElement;
  /** What stands in it takes this room; the rest lets through to the page. */
  standAt(boxes: readonly Box[]): void;
  /** Whether nothing else of the page can take the focus. The page then takes no presses either. */
  standAlone(alone: boolean): void;
}

/** What screen readers call what holds the view; a title would be shown at the pointer. */
const name = 'Proofmark';

export interface FramedViewNeeds {
  into: HTMLElement;
  address: string;
  /** Known to the frame by its name, which the page can't read. */
  secret: string;
  /** Settles once the frame can find out, for once, that the secret is ours. */
  vouch(): Promise<unknown>;
  /** The frame has been loaded, for the first time or anew: it hears at the other end. */
  onLoad(wire: Wire): void;
}

export function addFramedView(
  { into, address, secret, vouch, onLoad }: FramedViewNeeds,
  until: AbortSignal,
): FramedView {
  const holder = newElement(document, 'dialog');
  holder.className = 'overlay-holder';
  holder.setAttribute('open', '');
  holder.ariaLabel = name;
  // Firefox would stop there at the Tab key, where nothing is to be seen.
  holder.tabIndex = -1;
  const element = newElement(document, 'iframe');
  element.className = 'overlay-frame';
  element.name = secret;
  // Firefox names frames in XHTML by this (`nsFrameLoader`, seen in 153).
  element.id = secret;
  element.allow = 'clipboard-write';
  element.ariaLabel = name;
  element.src = address;
  // A page does not hear the keys of a document that it can't reach, whoever that belongs to.
  const empty = newElement(document, 'iframe');
  empty.className = 'overlay-empty';
  empty.ariaLabel = name;
  empty.ariaHidden = 'true';
  empty.tabIndex = -1;
  // What the frame is cut to takes presses, and a shadow is to take none.
  const shadows = newElement(document, 'div');
  // Another one each time that the frame is loaded anew.
  let loadedWindow: Window | null = null;

  // The first one is under way while the frame is loaded.
  let vouched: Promise<unknown> | null = vouch();

  function standAt(boxes: readonly Box[]): void {
    const shown = boxes.length > 0;
    holder.ariaHidden = shown ? null : 'true';
    element.style.clipPath = shown ? `path("${boxes.map(outline).join(' ')}")` : 'inset(100%)';
    element.style.pointerEvents = shown ? 'auto' : 'none';
    element.tabIndex = shown ? 0 : -1;
    shadows.replaceChildren(...boxes.map(shadowOf));
  }

  async function greet(): Promise<void> {
    const greeting = vouched ?? vouch();
    vouched = null;
    await greeting;
    if (until.aborted) return;
    const { port1, port2 } = new MessageChannel();
    onLoad(portWire(port1));
    // In a page that is sandboxed the frame has no origin that could be named here.
    element.contentWindow?.postMessage({ secret }, '*', [port2]);
  }

  const loaded = () => {
    loadedWindow = element.contentWindow;
    void greet();
  };
  element.addEventListener('load', loaded, { signal: until });
  standAt([]);
  // Escape is the picker's own.
  holder.addEventListener('cancel', (event) => event.preventDefault(), { signal: until });
  holder.append(empty, shadows, element);
  into.append(holder);
  until.addEventListener('abort', () => holder.remove(), { once: true });
  const takesKeys = () => (loadedWindow && element.contentWindow === loadedWindow ? element : empty);
  return { element, takesKeys, standAt, standAlone: (alone) => standAlone(holder, alone) };
}

const outline = ({ x, y, width, height }: Box): string => `M${x} ${y}h${width}v${height}h${-width}Z`;

function shadowOf({ x, y, width, height }: Box): HTMLElement {
  const shadow = newElement(document, 'div');
  shadow.className = 'overlay-shadow';
  Object.assign(shadow.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
  return shadow;
}
