import * as v from 'valibot';
import { askExports, exportFormats } from '@/lib/documents/google-docs/diagnosis/ask-exports';
import { lookAtPageWorld } from '@/lib/documents/google-docs/diagnosis/page-world';
import { ExportAnswers, PageWorld } from '@/lib/documents/google-docs/diagnosis/page-world-schema';
import { reportText } from '@/lib/documents/google-docs/diagnosis/report-text';
import { Structure } from '@/lib/documents/google-docs/diagnosis/schema';
import { ReadingReport } from '@/lib/documents/reading-report';
import { browser } from '@/lib/extension/browser';
import { askOverlay } from '@/lib/messaging/ask';
import { browserName } from '@/lib/own-pages/browser-name';

/** Why there is no report: the tab can't be looked at, does not answer, or says what no page of Docs says. */
export type DiagnosisFailure = 'closed' | 'late' | 'nonsense';
export type DiagnosisResult = { report: string } | { failure: DiagnosisFailure };

/** The build's script that takes the structure of a page out of it. */
const structureScript = '/google-docs-structure.js';

/** How long each look may take, in ms: calls into the page may hang, and so may Google. */
const patience = { structure: 15_000, member: 3_000, pageWorld: 20_000, exports: 70_000 };

/**
 * Looks at a Google Doc in a tab, and makes the report of it. What comes out of the page is checked, and crossed out again.
 *
 * @param asksGoogle whether Google is asked for the document, to see in which forms it gives it
 */
export async function diagnoseDoc(tabId: number, asksGoogle: boolean): Promise<DiagnosisResult> {
  const target = { tabId };
  const seen = await inTime(patience.structure, browser.scripting.executeScript({ target, files: [structureScript] }));
  if (typeof seen === 'string') return { failure: seen };
  const structure = v.safeParse(Structure, seen.result);
  if (!structure.success) return { failure: 'nonsense' };
  const pageWorld = await checked(
    PageWorld,
    patience.pageWorld,
    browser.scripting.executeScript({
      target,
      world: 'MAIN',
      func: lookAtPageWorld,
      args: [browser.runtime.id, patience.member],
    }),
  );
  const exports = asksGoogle
    ? await checked(
        ExportAnswers,
        patience.exports,
        browser.scripting.executeScript({ target, func: askExports, args: [[...exportFormats]] }),
      )
    : null;
  const report = reportText({
    extension: browser.runtime.getManifest().version,
    browser: browserName(navigator.userAgent),
    zoom: await browser.tabs.getZoom(tabId).catch(() => null),
    structure: structure.output,
    pageWorld,
    exports,
    routes: await routesOf(tabId),
  });
  return { report };
}

/** Null where there is no overlay. */
async function routesOf(tabId: number): Promise<ReadingReport | null> {
  const answer = await askOverlay(tabId, 'readingReport');
  const routes = v.safeParse(ReadingReport, answer.ok ? answer.value : null);
  return routes.success ? routes.output : null;
}

type Results = readonly { result?: unknown }[];

/** Null where nothing came that it may be. */
async function checked<T>(
  schema: v.GenericSchema<unknown, T>,
  limit: number,
  looking: Promise<Results>,
): Promise<T | null> {
  const seen = await inTime(limit, looking);
  const found = v.safeParse(schema, typeof seen === 'string' ? null : seen.result);
  return found.success ? found.output : null;
}

async function inTime(limit: number, looking: Promise<Results>): Promise<{ result: unknown } | 'late' | 'closed'> {
  const { promise: late, resolve } = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => resolve('late'), limit);
  try {
    const results = await Promise.race([looking, late]);
    return results === 'late' ? results : { result: results[0]?.result };
  } catch {
    return 'closed';
  } finally {
    clearTimeout(timer);
  }
}
