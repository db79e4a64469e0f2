import controls from '@/components/styles/controls.css?inline';
import overlay from '@/components/styles/overlay.css?inline';
import tokens from '@/components/styles/tokens.css?inline';
import { allInTree, newElement } from '@/lib/dom/strangers';
import { type KeptInPlace, keepInPlace } from '@/lib/host/keep-in-place';
import { keepEventsInside } from '@/lib/host/own-events';
import { stateLanguage } from '@/lib/own-pages/language-of-words';

/** The one element that the page gets from us, and where the overlay is drawn in it: inside its closed shadow root. */
export interface Host extends KeptInPlace {
  element: HTMLElement;
  /** For what tells only where something is. */
  marks: HTMLElement;
  /** For what is the person's own; it comes after the marks for the Tab key. */
  own: HTMLElement;
  /** Where the overlay's zero point is in the viewport. */
  origin(): { x: number; y: number };
}

/** What the host looks like, whatever the page's own styles say: nothing, above everything, in nobody's way. */
const bareStyle = {
  all: 'initial',
  direction: 'ltr',
  'color-scheme': 'light dark',
  display: 'block',
  position: 'absolute',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
  'pointer-events': 'none',
  visibility: 'visible',
};

/** In Firefox it shows only while the extension is there, which `lib/host/alive.css` tells. */
const display = import.meta.env.FIREFOX ? 'var(--proofmark-alive, none)' : bareStyle.display;

/** In here what is important weighs more than what is important in the page, attributes of the host included. */
const hostRule = `:host { ${Object.entries({ ...bareStyle, display })
  .filter(([name]) => name !== 'all')
  .map(([name, value]) => `${name}: ${value} !important`)
  .join('; ')} }
:host::backdrop { display: none !important }
@media print { :host { display: none !important } }`;

/**
 * An ordinary element: a page can define what elements with names of their own are, and is handed their closed roots.
 * It is known by this attribute.
 */
const mark = 'data-proofmark-overlay';

/** @param css styles for what is drawn in it beside marks */
export function addHost(until: AbortSignal, css: readonly string[] = []): Host {
  const element = newElement(document, 'div');
  element.setAttribute(mark, '');
  for (const [name, value] of Object.entries(bareStyle)) element.style.setProperty(name, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  const [marks, own] = [part(), part()];
  addStyles(root, [hostRule, tokens, controls, overlay, ...css].join('\n'));
  root.append(marks, own);
  // A version of the extension that is no more may have left its own behind.
  for (const left of allInTree(document, `[${mark}]`)) left.remove();
  const kept = keepInPlace(element, root, until);
  keepEventsInside(element, root, until);
  until.addEventListener('abort', () => element.remove(), { once: true });
  return { ...kept, element, marks, own, origin: () => element.getBoundingClientRect() };
}

function part(): HTMLElement {
  const element = newElement(document, 'div');
  element.className = 'overlay-part';
  stateLanguage(element);
  return element;
}

/** Constructed style sheets are no part of the page's DOM and no business of its content security policy. */
function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = newElement(document, 'style');
    style.textContent = css;
    root.append(style);
  }
}
