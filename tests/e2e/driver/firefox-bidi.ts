import type { Browser, Page } from 'puppeteer-core';

/** The WebDriver BiDi connection below Puppeteer, for what Puppeteer has no words for. */
export interface BidiConnection {
  send(method: string, parameters: unknown): Promise<{ result: unknown }>;
}

export function bidiConnection(browser: Browser): BidiConnection {
  const connection: unknown = 'connection' in browser ? browser.connection : undefined;
  if (!isConnection(connection)) throw new Error('this Puppeteer hides its BiDi connection elsewhere');
  return connection;
}

function isConnection(value: unknown): value is BidiConnection {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}

/** The BiDi browsing context of a page's top frame. */
export function contextOf(page: Page): string {
  const frame = page.mainFrame();
  const id: unknown = '_id' in frame ? frame._id : undefined;
  if (typeof id !== 'string') throw new Error('this Puppeteer keeps the browsing context elsewhere');
  return id;
}

/** What a script that was sent returned, as BiDi describes it. */
export function returned(response: { result: unknown }): unknown {
  const outcome = response.result as
    | { type: 'success'; result: unknown }
    | { type: 'exception'; exceptionDetails: { text: string } };
  if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
  return outcome.result;
}
