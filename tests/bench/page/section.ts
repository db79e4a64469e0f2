import { availableParallelism } from 'node:os';
import type { Browser, Page } from 'puppeteer-core';
import { type BrowserName, launch } from './bench-browser';
import { type Measured, runCell } from './cell';
import { lengthen, readBook } from './pages';
import type { ContestantName, Plan } from './plan';
import { pageScript } from './scripts';
import { type BenchServer, startServer } from './server';
import { longTable, pageTable, type Row, told } from './tables';

const contestants: ContestantName[] = ['proofmark', 'hypothesis', 'recogito', 'wrapping'];
const usualCounts: Record<BrowserName, number[]> = { chromium: [100, 1_000, 10_000], firefox: [100, 1_000] };
const longCount = 500;

/** All contestants on the whole book, and the two that look for edited passages on a longer page, as Markdown. */
export async function pageSection(name: BrowserName, counts: readonly number[] = usualCounts[name]): Promise<string> {
  const server = await startServer();
  const browser = await launch(name);
  try {
    for (const script of ['course', 'nothing', ...contestants] as const) {
      server.put(`/scripts/${script}.js`, await pageScript(script, name));
    }
    const book = await readBook();
    server.put('/book.html', book);
    server.put('/long.html', lengthen(book));

    server.putPlan({ isEdited: false, passages: [], described: [] });
    const rows = await runAll(browser, name, server, ['nothing'], { count: 0, isEdited: false, path: '/book.html' });
    const plan = await planFor(browser, `${server.origin}/book.html`, Math.max(...counts));
    for (const isEdited of [false, true]) {
      for (const count of counts) {
        server.putPlan(part(plan, count, isEdited));
        rows.push(...(await runAll(browser, name, server, contestants, { count, isEdited, path: '/book.html' })));
      }
    }
    const longPlan = await planFor(browser, `${server.origin}/long.html`, longCount);
    server.putPlan(part(longPlan, longCount, true));
    const long = { count: longCount, isEdited: true, path: '/long.html' };
    const longRows = await runAll(browser, name, server, ['proofmark', 'hypothesis'], long);
    return [
      `${await browser.version()}, ${availableParallelism()} cores:`,
      '',
      pageTable(rows),
      '',
      `${longCount} passages lightly edited, in a page of 2 million characters:`,
      '',
      longTable(longRows),
    ].join('\n');
  } finally {
    await browser.close();
    await server.close();
  }
}

const part = (plan: Plan, count: number, isEdited: boolean): Plan => ({
  isEdited,
  passages: plan.passages.slice(0, count),
  described: plan.described.slice(0, count),
});

/** Passages chosen on the page as it is, and described by this project, in a page of its own. */
async function planFor(browser: Browser, address: string, most: number): Promise<Plan> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.addScriptTag({ url: '/scripts/course.js' });
  await page.addScriptTag({ url: '/scripts/proofmark.js' });
  const plan = await described(page, most);
  await page.close();
  return plan;
}

const described = (page: Page, most: number): Promise<Plan> =>
  page.evaluate(async (count) => {
    const passages = course.plan(count);
    return { isEdited: false, passages, described: await describePassages(passages) };
  }, most);

interface Circumstances {
  count: number;
  isEdited: boolean;
  path: string;
}

async function runAll(
  browser: Browser,
  name: BrowserName,
  { origin }: BenchServer,
  names: readonly ContestantName[],
  { count, isEdited, path }: Circumstances,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const contestant of names) {
    const measured: Measured | null = await runCell(browser, name, contestant, origin + path);
    rows.push({ contestant, count, isEdited, measured });
    console.log(told({ contestant, count, isEdited, measured }));
  }
  return rows;
}
