import { layerName } from './layer-name';
import { editorSelector } from './selectors';

const contents = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['style', 'aria-label', 'transform', 'x', 'y', 'width', 'height', 'class'],
};

interface Listeners {
  /** Docs has put its editor there, or another one. */
  arrived: (editor: HTMLElement) => void;
  /** What is in it has changed: called before the browser paints it. */
  mutated: (records: readonly MutationRecord[]) => void;
}

/** Watches the part of the page that holds the document, from when it is there, and again where it is replaced. */
export function watchEditor({ arrived, mutated }: Listeners, signal: AbortSignal): void {
  let editor: HTMLElement | null = null;
  const inside = new MutationObserver((records) => {
    const foreign = records.filter((record) => !isOurs(record));
    if (foreign.length > 0) mutated(foreign);
  });
  const look = (): void => {
    if (editor?.isConnected) return;
    const found = document.querySelector<HTMLElement>(editorSelector);
    if (!found) return;
    editor = found;
    inside.disconnect();
    inside.observe(found, contents);
    arrived(found);
  };
  const around = new MutationObserver(look);
  around.observe(document, { subtree: true, childList: true });
  look();
  signal.addEventListener('abort', () => {
    inside.disconnect();
    around.disconnect();
  });
}

/** Changes that our own layers make, in them or by being put in. */
function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target instanceof Element && target.closest(layerName)) return true;
  if (type !== 'childList') return false;
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every((node) => node.nodeName.toLowerCase() === layerName);
}
