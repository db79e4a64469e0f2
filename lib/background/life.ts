import * as v from 'valibot';
import { browser } from '@/lib/extension/browser';
import { keptValue } from '@/lib/extension/kept-value';

/**
 * How the extension came to be there: put in, or brought to another version, while the browser ran; with the browser; or
 * turned on again by hand. Null where it was there already, and only its background had ended.
 */
export type Beginning = 'installed' | 'updated' | 'withBrowser' | 'turnedOn' | null;

/** Kept until the extension is turned off, brought to another version, or the browser ends. */
const isAlive = keptValue('session:isAlive', v.literal(true));

/** How long the browser may take to say why the extension began, in ms. */
const patience = 3_000;

/**
 * Call it as the background starts, once.
 *
 * @param onNew called as soon as it is known that the extension was not there before, whyever
 */
export function beginLife(onNew: () => void): Promise<Beginning> {
  const { promise: told, resolve } = Promise.withResolvers<Beginning>();
  browser.runtime.onStartup.addListener(() => resolve('withBrowser'));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') resolve('installed');
    // Where the browser starts too, it says so in the same breath, and brings back tabs itself.
    else if (reason === 'update') setTimeout(() => resolve('updated'), 100);
  });

  async function look(): Promise<Beginning> {
    if (await isAlive.read()) return null;
    onNew();
    setTimeout(() => resolve('turnedOn'), patience);
    const beginning = await told;
    await isAlive.write(true);
    return beginning;
  }
  return look();
}
