import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type DeckVariant, type ReplicaDeck, shadowDeck } from '../../replica/google-slides/deck.ts';
import type { SlidesHandle } from '../../replica/google-slides/page/main.ts';
import { type SlidesReplica, startSlidesReplica } from '../../replica/google-slides/server.ts';
import type { BrowserDriver } from '../driver/browser-driver.ts';
import { openBrowser } from '../driver/open-browser.ts';
import { until } from '../driver/until.ts';
import { loadSample } from './stored.ts';

export interface SlidesScene {
  browser: BrowserDriver;
  /** Opens a presentation of the replica in a new tab. */
  open(variant?: Partial<DeckVariant>, deck?: ReplicaDeck): Promise<Page>;
}

/** One browser for all tests of a file, in which docs.google.com is the replica and nothing is allowed beforehand. */
export function slidesScene(): SlidesScene {
  const made: { browser?: BrowserDriver; replica?: SlidesReplica } = {};
  beforeAll(async () => {
    made.replica = await startSlidesReplica();
    made.browser = await openBrowser({ standIns: { 'docs.google.com': made.replica.port } });
    await loadSample(made.browser);
  });
  afterEach(() => made.browser?.closePages());
  afterAll(async () => {
    await made.browser?.close();
    await made.replica?.close();
  });
  const scene: SlidesScene = {
    get browser() {
      if (!made.browser) throw new Error('asked for before the tests began');
      return made.browser;
    },
    open: async (variant, deck = shadowDeck()) => {
      if (!made.replica) throw new Error('asked for before the tests began');
      return scene.browser.open(made.replica.add(deck, variant));
    },
  };
  return scene;
}

type Calls = {
  [Name in keyof SlidesHandle]: (...given: Parameters<SlidesHandle[Name]>) => Promise<ReturnType<SlidesHandle[Name]>>;
};

/** The replica's own knowledge of a page, and what it does. */
export function slidesIn(page: Page): Calls {
  return new Proxy({} as Calls, {
    get:
      (_, name) =>
      (...given: unknown[]) =>
        page.evaluate(
          (wanted, parameters) => Reflect.get(window, '__slides')[wanted](...parameters),
          String(name),
          given,
        ),
  });
}

/** A click on the toolbar button, which brings the overlay; the popup is closed again. */
export async function bringOverlay(browser: BrowserDriver, page: Page): Promise<void> {
  const popup = await browser.clickToolbar(page);
  await until('the overlay', () => page.$('[data-proofmark-overlay]'));
  await popup.close();
  await page.bringToFront();
}

/** Presses a shape, or the slide beside all shapes, with the mouse. */
export async function pressShape(page: Page, id: string): Promise<void> {
  const { left, top } = await slidesIn(page).boxOf(id);
  await page.mouse.click(left + 12, top + 12);
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The frames that are drawn over the slide, in the viewport: their outlines, without the width of the line. */
export function frames(page: Page): Promise<Box[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGPathElement>('proofmark-slides-layer .mark .frame')].map((frame) => {
      const { x, y, width, height } = frame.getBBox();
      return { left: x, top: y, right: x + width, bottom: y + height };
    }),
  );
}

/** Presses a slide in the list beside the canvas. */
export async function pressInList(page: Page, id: string): Promise<void> {
  const { x, y } = await page.evaluate((wanted) => {
    const box = document.querySelector(`[data-slide-page-id="${wanted}"]`)?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, id);
  await page.mouse.click(x, y);
}

/** Resolves once all frames, one or more, lie around this shape or slide. */
export async function untilFramed(page: Page, id: string): Promise<void> {
  let last = '';
  await until(`frames around ${id} only`, async () => {
    const [drawn, box] = [await frames(page), await slidesIn(page).boxOf(id)];
    last = JSON.stringify({ drawn, box });
    const sides = ['left', 'top', 'right', 'bottom'] as const;
    const isAround = (frame: Box): boolean => sides.every((side) => Math.abs(frame[side] - box[side]) <= 3);
    return drawn.length > 0 && drawn.every(isAround);
  }).catch((error) => {
    throw new Error(`${error.message} (${last})`);
  });
}
