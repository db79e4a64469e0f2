import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { ReadingReport } from '@/lib/documents/reading-report';
import type { Artifact } from '@/lib/model/artifact';
import type { Passage } from '@/lib/model/passage';
import type { Tag } from '@/lib/model/tag';
import type { ReplicaDocument } from '../../replica/google-docs/document.ts';
import type { ReplicaHandle } from '../../replica/google-docs/page/main.ts';
import { type Replica, startReplica } from '../../replica/google-docs/server/replica-server.ts';
import type { Variant } from '../../replica/google-docs/variant.ts';
import type { BrowserDriver } from '../driver/browser-driver.ts';
import { openBrowser } from '../driver/open-browser.ts';
import { until } from '../driver/until.ts';
import { loadSample } from './stored.ts';
import { finishInPicker } from './tag.ts';

export interface DocsScene {
  browser: BrowserDriver;
  replica: Replica;
  /** Opens a document of the replica in the tab for them, with Proofmark allowed in Google Docs. */
  open(document: ReplicaDocument, variant?: Partial<Variant>, tabId?: string): Promise<Page>;
  openAt(address: string): Promise<Page>;
}

interface Given {
  pixelRatio?: number;
  /** Whether Google Docs is allowed already. */
  allowed?: boolean;
}

/** One browser for all tests of a file, in which docs.google.com is the replica. */
export function docsScene({ pixelRatio, allowed = true }: Given = {}): DocsScene {
  let page: Page | undefined;
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
    open: (document, variant, tabId) => scene.openAt(scene.replica.add(document, variant, tabId)),
    async openAt(address) {
      // The same tab again: Firefox takes two seconds to close one.
      if (page?.isClosed() === false) await page.goto(address, { waitUntil: 'load' });
      else page = await scene.browser.open(address);
      await page.bringToFront();
      return page;
    },
  };
  return scene;
}

async function untilRegistered(browser: BrowserDriver): Promise<void> {
  await until('the scripts for Google Docs to be registered', async () => {
    const ids = await browser.inBackground(
      (background): Promise<string[]> =>
        Reflect.get(background, 'chrome')
          .scripting.getRegisteredContentScripts()
          .then((scripts: { id: string }[]) => scripts.map(({ id }) => id)),
    );
    return ids.includes('google-docs');
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

/**
 * How far the drawn boxes lie from the glyphs of stretches that are on the pages that are there, in pixels, at the most;
 * infinite where one lacks the other.
 */
export async function distanceToGlyphs(
  page: Page,
  stretches: readonly [start: number, end: number][],
): Promise<number> {
  const replica = replicaIn(page);
  const glyphs = merged((await Promise.all(stretches.map(([start, end]) => replica.glyphBoxes(start, end)))).flat());
  const drawn = merged(await drawnBoxes(page));
  if (glyphs.length !== drawn.length || glyphs.length === 0) return Number.POSITIVE_INFINITY;
  const sides = ['left', 'top', 'right', 'bottom'] as const;
  return Math.max(
    ...glyphs.flatMap((glyph, at) => sides.map((side) => Math.abs(glyph[side] - (drawn[at]?.[side] ?? Number.NaN)))),
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

/** Sends a message to the overlay in a page, as the extension's own pages do. Null where nobody answers. */
function askOverlayIn<T>(browser: BrowserDriver, page: Page, type: string, data?: unknown): Promise<T | null> {
  return browser.inBackground(
    async (background, address, name, given): Promise<T | null> => {
      const { tabs } = Reflect.get(background, 'chrome');
      const all = (await tabs.query({})) as { id: number; url?: string }[];
      const tab = all.findLast(({ url }) => url === address);
      const message = { id: 1, type: name, data: given ?? undefined, timestamp: Date.now() };
      const answer = await tabs.sendMessage(tab?.id, message, { frameId: 0 }).catch(() => null);
      return answer?.res?.value ?? null;
    },
    page.url(),
    type,
    data ?? null,
  );
}

/** Which ways of reading serve in a page, as its overlay says; null where there is none. */
export const routesIn = (browser: BrowserDriver, page: Page): Promise<ReadingReport | null> =>
  askOverlayIn(browser, page, 'readingReport');

/** Tags what is selected, as from the side panel. */
export async function tagInDoc(browser: BrowserDriver, page: Page, find: string): Promise<void> {
  await until('the text to be read', async () => (await routesIn(browser, page))?.text);
  await askOverlayIn(browser, page, 'tagSelection');
  await page.bringToFront();
  await finishInPicker(browser, page, { find });
}

/** Tags words that were pasted in the side panel. */
export async function pasteInDoc(browser: BrowserDriver, page: Page, words: string, find: string): Promise<void> {
  await askOverlayIn(browser, page, 'tagQuote', words);
  await page.bringToFront();
  await finishInPicker(browser, page, { find });
}

/** Goes to the passage of a tag, as from the side panel. */
export async function revealInDoc(browser: BrowserDriver, page: Page, tagId: string): Promise<void> {
  await askOverlayIn(browser, page, 'revealPassage', tagId);
}

/** The tags of a document, as they are stored. */
export function storedTagsIn(browser: BrowserDriver, documentId: string): Promise<Tag[]> {
  return browser.inBackground(
    (background, alias) =>
      new Promise<Tag[]>((resolve, reject) => {
        const opening = background.indexedDB.open('proofmark');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const read = <T>(table: string, then: (records: T[]) => void) => {
            const request = opening.result.transaction(table).objectStore(table).getAll();
            request.onsuccess = () => then(request.result);
          };
          read<Artifact>('artifacts', (artifacts) =>
            read<Tag>('tags', (tags) => {
              opening.result.close();
              const ids = artifacts.filter(({ aliases }) => aliases.includes(alias)).map(({ id }) => id);
              resolve(tags.filter(({ artifactId }) => ids.includes(artifactId)));
            }),
          );
        };
      }),
    `google-doc:${documentId}`,
  );
}

export const storedPassages = async (browser: BrowserDriver, documentId: string): Promise<Passage[]> =>
  (await storedTagsIn(browser, documentId)).map(({ passage }) => passage);
