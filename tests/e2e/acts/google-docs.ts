import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { RouteReport } from '@/lib/documents/google-docs/routes';
import type { ReplicaDocument } from '../../replica/google-docs/document.ts';
import type { ReplicaHandle } from '../../replica/google-docs/page/main.ts';
import { type Replica, startReplica } from '../../replica/google-docs/server/replica-server.ts';
import type { Variant } from '../../replica/google-docs/variant.ts';
import type { BrowserDriver } from '../driver/browser-driver.ts';
import { openBrowser } from '../driver/open-browser.ts';
import { until } from '../driver/until.ts';
import { loadSample } from './stored.ts';

export interface DocsScene {
  browser: BrowserDriver;
  replica: Replica;
  /** Opens a document of the replica in a new tab, with Proofmark allowed in Google Docs. */
  open(document: ReplicaDocument, variant?: Partial<Variant>, tabId?: string): Promise<Page>;
}

interface Given {
  pixelRatio?: number;
  /** Whether Google Docs is allowed already. */
  allowed?: boolean;
}

/** One browser for all tests of a file, in which docs.google.com is the replica. */
export function docsScene({ pixelRatio, allowed = true }: Given = {}): DocsScene {
  const made: { browser?: BrowserDriver; replica?: Replica } = {};

  beforeAll(async () => {
    made.replica = await startReplica();
    made.browser = await openBrowser({
      standIns: { 'docs.google.com': made.replica.port },
      origins: allowed ? ['https://docs.google.com/document/*'] : [],
      ...(pixelRatio !== undefined && { pixelRatio }),
    });
    await loadSample(made.browser);
    if (allowed) await untilRegistered(made.browser);
  });

  afterEach(() => made.browser?.closePages());

  afterAll(async () => {
    await made.browser?.close();
    await made.replica?.close();
  });

  const scene: DocsScene = {
    get browser() {
      if (!made.browser) throw new Error('asked for before the tests began');
      return made.browser;
    },
    get replica() {
      if (!made.replica) throw new Error('asked for before the tests began');
      return made.replica;
    },
    open: (document, variant, tabId) => scene.browser.open(scene.replica.add(document, variant, tabId)),
  };
  return scene;
}

async function untilRegistered(browser: BrowserDriver): Promise<void> {
  await until('the scripts for Google Docs to be registered', async () => {
    const ids = await browser.inBackground((background) =>
      Reflect.get(background, 'chrome')
        .scripting.getRegisteredContentScripts()
        .then((scripts: { id: string }[]) => scripts.map(({ id }) => id)),
    );
    return (await (ids as unknown as Promise<string[]>)).includes('google-docs');
  });
}

type Call = {
  [Name in keyof ReplicaHandle]: (
    ...given: Parameters<ReplicaHandle[Name]>
  ) => Promise<ReturnType<ReplicaHandle[Name]>>;
};

/** The replica's own knowledge of a page. */
export function replicaIn(page: Page): Call {
  return new Proxy({} as Call, {
    get:
      (_, name) =>
      (...given: unknown[]) =>
        page.evaluate(
          (call, parameters) => {
            const handle = Reflect.get(window, '__replica');
            return handle[call](...parameters);
          },
          String(name),
          given,
        ),
  });
}

export interface DrawnBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The boxes that are drawn over the pages of a document, as they are in the viewport. */
export function drawnBoxes(page: Page): Promise<DrawnBox[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('proofmark-layer')]
      .filter((layer) => getComputedStyle(layer).display !== 'none')
      .flatMap((layer) => [...layer.querySelectorAll('.ground')])
      .map((box) => {
        const { left, top, right, bottom } = box.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
  );
}

/** Where words stand in the text of the replica, the first time. */
export async function rangeOf(page: Page, words: string): Promise<[start: number, end: number]> {
  const text = await replicaIn(page).text();
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the document`);
  return [start, start + words.length];
}

/** Selects words in the document, as the person has done. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const [start, end] = await rangeOf(page, words);
  await replicaIn(page).scrollTo(start);
  await replicaIn(page).select(start, end);
}

/** How far the drawn boxes lie from the glyphs of a stretch, in pixels, at the most; infinite where one lacks the other. */
export async function distanceToGlyphs(page: Page, start: number, end: number): Promise<number> {
  const glyphs = merged(await replicaIn(page).glyphBoxes(start, end));
  const drawn = merged(await drawnBoxes(page));
  if (glyphs.length !== drawn.length || glyphs.length === 0) return Number.POSITIVE_INFINITY;
  return Math.max(
    ...glyphs.map((glyph, at) => {
      const box = drawn[at];
      if (!box) return Number.POSITIVE_INFINITY;
      const sides = ['left', 'top', 'right', 'bottom'] as const;
      return Math.max(...sides.map((side) => Math.abs(glyph[side] - box[side])));
    }),
  );
}

/** Boxes that touch in a line are one. From top to bottom. */
function merged(boxes: readonly DrawnBox[]): DrawnBox[] {
  const lines: DrawnBox[] = [];
  for (const box of boxes.toSorted((one, other) => one.top - other.top || one.left - other.left)) {
    const last = lines.find(
      (line) =>
        Math.abs(line.top - box.top) < 4 &&
        Math.abs(line.bottom - box.bottom) < 4 &&
        box.left <= line.right + 12 &&
        box.right >= line.left - 12,
    );
    if (last) {
      last.left = Math.min(last.left, box.left);
      last.right = Math.max(last.right, box.right);
    } else lines.push({ ...box });
  }
  return lines.toSorted((one, other) => one.top - other.top || one.left - other.left);
}

/** Which ways of reading serve in a page, as its overlay says; null where there is none. */
export async function routesIn(browser: BrowserDriver, page: Page): Promise<RouteReport | null> {
  const extensionPage = await browser.openExtensionPage('workspace.html#/settings');
  try {
    return await extensionPage.evaluate(async (address) => {
      const { tabs } = Reflect.get(globalThis, 'chrome');
      const all = (await tabs.query({})) as { id: number; url?: string }[];
      const tab = all.findLast(({ url }) => url === address);
      const message = { id: 1, type: 'docsRoutes', data: undefined, timestamp: Date.now() };
      const answer = await tabs.sendMessage(tab?.id, message, { frameId: 0 }).catch(() => null);
      return answer?.res?.value ?? answer?.value ?? null;
    }, page.url());
  } finally {
    await extensionPage.close();
    await page.bringToFront();
  }
}
