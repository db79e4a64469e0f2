import type { BrowserDriver } from '../driver/browser-driver.ts';
import { until } from '../driver/until.ts';

/** Does something that makes the background write, and stops the background in the middle of it. */
export async function interruptWriting(browser: BrowserDriver, act: () => Promise<void>): Promise<void> {
  await browser.inBackground((background) => {
    const { put } = background.IDBObjectStore.prototype;
    background.IDBObjectStore.prototype.put = function (...given) {
      Reflect.set(background, 'isWriting', true);
      // One more question, again and again, keeps the transaction open.
      const askAgain = () => {
        this.count().onsuccess = askAgain;
      };
      askAgain();
      return put.apply(this, given);
    };
  });
  await act();
  await until('the write', () => browser.inBackground((background) => Reflect.get(background, 'isWriting') === true));
  await browser.stopBackground();
}

/** From now on, until it is stopped, the background has no room to store anything. */
export async function refuseStorage(browser: BrowserDriver): Promise<void> {
  await browser.inBackground((background) => {
    background.IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
}
