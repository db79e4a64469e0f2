import { test } from 'vitest';
import { docsScene, drawnBoxes, replicaIn, selectWords, storedTagsIn, tagInDoc } from '../../e2e/acts/google-docs.ts';
import { until } from '../../e2e/driver/until.ts';
import { longDocument } from '../../replica/google-docs/documents.ts';
import { milliseconds, table } from '../report/table.ts';
import { framesWhileScrolling, tasksWhile } from './our-tasks.ts';
import { seedPassages } from './seed-passages.ts';

const scene = docsScene();
const pages = 200;
const passages = 500;
const keys = 40;

/** Prints what Proofmark takes of the time in which someone writes in a long document and scrolls through it. */
test('writing and scrolling in a long document', { timeout: 300_000 }, async () => {
  const { browser } = scene;
  const document = longDocument(pages, 'bench-document-0123456789');
  const page = await scene.open(document, { apiDelay: 150 });
  const measured: string[][] = [];
  const measure = async (name: string) => {
    const tasks = await tasksWhile(page, async () => {
      await page.mouse.click(500, 300);
      for (let key = 0; key < keys; key += 1) await page.keyboard.type('x', { delay: 60 });
      await new Promise((resolve) => setTimeout(resolve, 1_500));
    });
    const frames = await framesWhileScrolling(page, 240, 60);
    const over = tasks.filter((each) => each > 16).length;
    const at = (part: number) => milliseconds(frames[Math.floor(frames.length * part)] ?? 0);
    measured.push([name, String(over), milliseconds(tasks[0] ?? 0), at(0.5), at(0.95)]);
  };

  await measure('no passage');
  await selectWords(page, 'Paragraph 1.1 tells of the drawing');
  await tagInDoc(browser, page, 'a1');
  const [tag] = await storedTagsIn(browser, document.id);
  const text = (await replicaIn(page).text()).replace(/[^\P{Cc}\t\n]/gu, '\n');
  const paragraphs = [...text.matchAll(/Paragraph \d+\.\d+ tells/g)].map(({ index }) => index);
  const every = paragraphs.length / passages;
  if (tag)
    await seedPassages(
      browser,
      tag,
      text,
      Array.from({ length: passages }, (_, at) => paragraphs[Math.floor(at * every)] ?? 0),
    );
  await page.goto(page.url());
  await until('passages to be drawn', async () => (await drawnBoxes(page)).length > 3);
  await measure(`${passages} passages`);

  const titles = ['', 'tasks over 16 ms', 'longest', 'a frame of scrolling', '95 of 100 frames'];
  console.log(`\n${pages} pages of the replica, ${keys} keys:\n\n${table(titles, measured)}\n`);
});
