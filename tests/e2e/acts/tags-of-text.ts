import type { Page } from 'puppeteer-core';
import { describeQuote } from '@/lib/anchoring';
import type { TagInput } from '@/lib/messaging/protocol';
import type { TagId } from '@/lib/model/ids';
import { newPassageId } from '@/lib/model/ids';
import type { Indicator } from '@/lib/model/indicator';
import type { Requirement } from '@/lib/model/requirement';
import type { BrowserDriver } from '../driver/browser-driver.ts';
import { until } from '../driver/until.ts';
import { records } from './stored.ts';

/** What was tagged on an earlier visit to a page: the page's text then, and the passages in it. */
export interface EarlierVisit {
  address: string;
  text: string;
  quotes: readonly string[];
}

/** Stores tags as the overlay does, all to one indicator, but without a visit: for pages that don't show the text yet. */
export async function storeTags(browser: BrowserDriver, visits: readonly EarlierVisit[]): Promise<void> {
  const page = await browser.openExtensionPage('workspace.html#/settings');
  const [requirement] = await records<Requirement>(page, 'requirements');
  const indicators = await records<Indicator>(page, 'indicators');
  const indicator = indicators.find(({ id }) => requirement?.indicatorIds.includes(id));
  if (!requirement || !indicator) throw new Error('nothing to tag to');
  const cells = [{ requirementId: requirement.id, indicatorId: indicator.id }];
  const inputs = visits.flatMap(({ address, text, quotes }) =>
    quotes.map(
      (quote): TagInput => ({
        id: crypto.randomUUID() as TagId,
        document: { kind: 'web', title: 'An earlier visit', url: address, aliases: [address] },
        passage: { id: newPassageId(), quote, selectors: [{ type: 'TextQuoteSelector', ...quoteIn(text, quote) }] },
        cells,
        rationale: '',
      }),
    ),
  );
  await send(page, inputs);
  await page.close();
}

function quoteIn(text: string, quote: string): { exact: string; prefix: string; suffix: string } {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" is not in the text`);
  const { exact, prefix = '', suffix = '' } = describeQuote(text, start, start + quote.length);
  return { exact, prefix, suffix };
}

async function send(page: Page, inputs: readonly TagInput[]): Promise<void> {
  const answers = await until('the tags to be stored', () =>
    page.evaluate(
      (all) =>
        Promise.all(
          all.map((data, id) =>
            (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')).runtime.sendMessage({
              id,
              type: 'saveTag',
              data,
              timestamp: Date.now(),
            }),
          ),
        ),
      inputs as TagInput[],
    ),
  );
  const refused = answers.filter((answer) => !answer?.res?.ok);
  if (refused.length > 0) throw new Error(`not stored: ${JSON.stringify(refused[0])}`);
}
