import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Letters of what is taken from a page: a reply with much in it has some thousands. */
const longest = 4_000_000;

/**
 * The code of a request or reply that stands in a page, as in a mail that is open there, or the page of a request itself.
 * It works where the person has just called the extension.
 *
 * @returns text for `readPackage`, which trusts nothing in it; null where there is none
 */
export async function feedbackInTab(tabId: number): Promise<string | null> {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId }, func: look, args: [longest] });
    const text = v.safeParse(v.pipe(v.string(), v.maxLength(longest)), found?.result);
    return text.success ? text.output : null;
  } catch {
    return null;
  }
}

/** Runs in the page, so that it must stand on its own. */
function look(most: number): string | null {
  const data = document.getElementById('proofmark-data')?.textContent;
  if (data) return data.length <= most ? data : null;
  const text = document.body?.textContent ?? '';
  const start = text.indexOf('[[proofmark-');
  const end = start < 0 ? -1 : text.indexOf(']]', start);
  return end < 0 || end - start > most ? null : text.slice(start, end + 2);
}

const key = 'offeredFeedback';

/** Hands a text over to the workspace, where it is shown before anything is kept. */
export async function offerFeedback(text: string): Promise<void> {
  await browser.storage.session.set({ [key]: text });
}

/** Calls with what was handed over, once for each time, now and whenever that happens again. */
export function onOfferedFeedback(listener: (text: string) => void, signal: AbortSignal): void {
  const take = async () => {
    const offered = v.safeParse(v.string(), (await browser.storage.session.get(key))[key]);
    if (!offered.success || signal.aborted) return;
    await browser.storage.session.remove(key);
    listener(offered.output);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (typeof changes[key]?.newValue === 'string') void take();
  };
  browser.storage.session.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(changed), { once: true });
  void take();
}
