import changedText from '@/components/changed-text/changed-text.css?inline';
import threads from '@/components/feedback/threads.css?inline';
import answerForm from '@/components/reviewer/answer-form.css?inline';
import controls from '@/components/styles/controls.css?inline';
import overlay from '@/components/styles/overlay.css?inline';
import tokens from '@/components/styles/tokens.css?inline';
import { keepInPlace } from '@/lib/host/keep-in-place';
import { keepEventsInside } from '@/lib/host/own-events';

/** The one element that the page gets from us, and where the overlay is drawn in it. */
export interface Host {
  element: HTMLElement;
  /** Inside the closed shadow root. */
  container: HTMLElement;
  /** Where the overlay's zero point is in the viewport. */
  origin(): { x: number; y: number };
}

/** XHTML pages make elements without a namespace, which are no HTML elements. */
const html = 'http://www.w3.org/1999/xhtml';

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
};

export function addHost(until: AbortSignal): Host {
  const element = document.createElementNS(html, 'proofmark-overlay') as HTMLElement;
  for (const [name, value] of Object.entries(bareStyle)) element.style.setProperty(name, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  const container = document.createElementNS(html, 'div') as HTMLElement;
  addStyles(root, [tokens, controls, overlay, changedText, threads, answerForm].join('\n'));
  root.append(container);
  // A version of the extension that is no more may have left its own behind.
  for (const left of document.querySelectorAll('proofmark-overlay')) left.remove();
  keepInPlace(element, root, until);
  keepEventsInside(element, root, until);
  until.addEventListener('abort', () => element.remove(), { once: true });
  return { element, container, origin: () => element.getBoundingClientRect() };
}

/** Constructed style sheets are no part of the page's DOM and no business of its content security policy. */
function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElementNS(html, 'style');
    style.textContent = css;
    root.append(style);
  }
}
