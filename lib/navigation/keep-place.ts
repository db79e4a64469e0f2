import { browser } from '@/lib/extension/browser';
import { keepOpenPage, type OpenPage, takeOpenPage } from '@/lib/store/open-pages';
import { returnIn } from './return-address';

/** In ms: while a person scrolls or types nothing has to be kept. */
const quiet = 250;

/** How long what is shown may take to be as high as it was, in ms. */
const patience = 5_000;

const changes = ['scroll', 'input', 'click', 'hashchange', 'popstate', 'visibilitychange', 'pagehide'];

/**
 * Has a page of the extension come back as it was where an update of the extension has closed it: with what a reload
 * keeps of it. Resolves once the address and what is held for the tab are as they were; call it before they are read.
 */
export async function keepPlace(signal: AbortSignal): Promise<void> {
  const id = returnIn(location.search);
  const before = id === null ? null : await takeOpenPage(id);
  if (before) comeBack(before);
  followPlace(signal);
}

function comeBack({ address, note, held, scroll }: OpenPage): void {
  for (const [key, value] of Object.entries(held)) sessionStorage.setItem(key, value);
  // What is kept at a page of ours is one: an address elsewhere would be refused.
  history.replaceState(note, '', address);
  scrollTo(scroll);
}

/** Goes there once the page is high enough, unless the person moves meanwhile. */
function scrollTo({ x, y }: OpenPage['scroll']): void {
  if (y === 0 && x === 0) return;
  const ended = new AbortController();
  const { signal } = ended;
  const end = () => ended.abort();
  const grown = new ResizeObserver(() => {
    const root = document.documentElement;
    if (root.scrollHeight - innerHeight < y) return;
    window.scrollTo(x, y);
    end();
  });
  signal.addEventListener('abort', () => grown.disconnect(), { once: true });
  for (const type of ['wheel', 'keydown', 'pointerdown']) window.addEventListener(type, end, { signal, passive: true });
  setTimeout(end, patience);
  grown.observe(document.body);
}

function followPlace(signal: AbortSignal): void {
  let isDue = false;

  async function keep(): Promise<void> {
    isDue = false;
    const tab = await browser.tabs.getCurrent();
    if (tab?.id === undefined || tab.windowId === undefined || tab.incognito) return;
    await keepOpenPage({
      id: String(tab.id),
      tabId: tab.id,
      windowId: tab.windowId,
      index: tab.index,
      pinned: tab.pinned,
      isInFront: tab.active,
      address: location.href,
      note: history.state,
      held: { ...sessionStorage },
      scroll: { x: scrollX, y: scrollY },
    });
  }

  const soon = () => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => void keep().catch(() => null), quiet);
  };
  for (const type of changes) window.addEventListener(type, soon, { capture: true, passive: true, signal });
  // Where an address is replaced, no other event tells. Browsers before Firefox 147 lack it.
  if ('navigation' in window) window.navigation.addEventListener('currententrychange', soon, { signal });
  soon();
}
