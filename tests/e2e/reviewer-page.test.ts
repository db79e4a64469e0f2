/** @module-tag wide-in-chromium */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkReply, type RequestPackage, readPackage } from '@/lib/feedback/package';
import { madeRequest } from '../unit/feedback/package/made-request.ts';
import { faults } from './acts/axe.ts';
import { fill } from './acts/feedback.ts';
import { selectText } from './acts/select.ts';
import { press, shows } from './acts/stored.ts';
import { writtenPage } from './acts/written-page.ts';
import { type BareBrowser, openBareBrowser } from './driver/bare-browser.ts';
import { until } from './driver/until.ts';

let bare: BareBrowser;
let opened = 0;

beforeAll(async () => {
  bare = await openBareBrowser(process.env.PROOFMARK_BROWSER === 'firefox' ? 'firefox' : 'chromium');
});

afterAll(() => bare.close());

/** Three questions: whether one passage shows its indicator, what comes next, and which of two is stronger. */
function asked(): RequestPackage {
  const made = madeRequest(3);
  const questions = made.request.questions.map((question, at) =>
    at === 1
      ? { ...question, stem: 'next' as const, text: 'What is the next step to 1.2?' }
      : at === 2
        ? { ...question, stem: 'stronger' as const, text: 'Which is stronger?', passageIds: ['p2', 'p3'] }
        : question,
  );
  return { ...made, request: { ...made.request, questions } };
}

/** Each file has a place of its own for what is kept. */
async function open(made: RequestPackage): Promise<Page> {
  const page = await bare.openFile(`request-${++opened}.html`, await writtenPage(made));
  await until('the form', () => page.$('.review-card'));
  return page;
}

async function choose(page: Page, label: string, card: number): Promise<void> {
  await page.$$eval(
    '.review-card',
    (cards, at, wanted) => {
      const labels = [...(cards[at]?.querySelectorAll<HTMLElement>('label') ?? [])];
      labels.find((each) => each.innerText.trim().startsWith(wanted))?.click();
    },
    card,
    label,
  );
}

/** The name of what has the focus, in words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.closest('label') ?? element)?.textContent?.trim() ?? '';
  });

async function savedReply(page: Page, made: RequestPackage) {
  await press(page, 'Save reply');
  const { text } = await bare.saved();
  const read = await readPackage(text);
  if (read.carried !== 'reply') throw new Error(`a ${read.carried}`);
  checkReply(read.package, made.request);
  return { text, reply: read.package.reply };
}

test('all that can be said is in the reply: verdict, level, stronger passage, comments on a passage and on words of it', async () => {
  const made = asked();
  const page = await open(made);
  await choose(page, 'Partly', 0);
  await page.$eval('summary', (summary) => summary.click());
  await choose(page, 'Meets', 0);
  await press(page, 'Comment on this passage');
  await until('the focus in the new comment', async () => (await focused(page)) === 'Your comment on the passage');
  await page.keyboard.type('All of it.');
  await selectText(page, 'three answers');
  await press(page, 'Comment on “three answers”');
  await until('the focus in the next', async () => (await focused(page)) === 'Your comment on “three answers”');
  await page.keyboard.type('Which three?');
  await press(page, 'Suggest a wording');
  await until('the focus in the wording', async () => (await focused(page)) === 'How you would put it');
  await page.keyboard.type('They vote.');
  await choose(page, 'Passage 2', 2);
  await fill(page, 'Your name', 'Lin Okafor');
  await until('the progress', () => shows(page, '2 of 3 answered'));

  const first = await savedReply(page, made);
  expect(first.reply).toMatchObject({
    reviewer: 'Lin Okafor',
    answers: [
      {
        questionId: 'q1',
        verdict: 'partly',
        suggestion: 'They vote.',
        ratings: [{ indicatorId: 'i1', levelId: 'l2' }],
      },
      { questionId: 'q3', verdict: null, strongerId: 'p3' },
    ],
    comments: [
      { passageId: 'p1', quote: '', comment: 'All of it.' },
      { passageId: 'p1', quote: 'three answers', comment: 'Which three?' },
    ],
  });
  for (const words of ['They vote.', 'Which three?', 'Meets']) expect(first.text).toContain(words);
  expect((await savedReply(page, made)).reply.id).toBe(first.reply.id);

  await page.reload({ waitUntil: 'load' });
  await until('what was written', () => shows(page, '2 of 3 answered'));
  expect((await savedReply(page, made)).reply.comments).toEqual(first.reply.comments);
});

test('nothing that is taken back takes words along, or the focus', async () => {
  const page = await open(asked());
  await choose(page, 'Partly', 0);
  await fill(page, 'Your comment', 'Say who decides.');
  await press(page, 'Clear this choice');
  expect(await focused(page)).toBe('Clear');
  expect(await page.$eval('.review-card textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(
    'Say who decides.',
  );

  await press(page, 'Comment on this passage');
  await until('the new comment', async () => (await focused(page)).startsWith('Your comment on'));
  await page.keyboard.type('Good.');
  await press(page, 'Remove this comment');
  await until('the focus on the way back', async () => (await focused(page)) === 'Put it back');
  await page.keyboard.press('Enter');
  await until('the comment', () =>
    page.$eval('.review-remark textarea', (field) => (field as HTMLTextAreaElement).value === 'Good.'),
  );

  await page.$eval('summary', (summary) => summary.click());
  await choose(page, 'Meets', 0);
  await choose(page, 'I don', 0);
  expect(await page.$eval('details', (levels) => levels.open)).toBe(true);
});

test('a browser that keeps nothing says so before anything is written, and the reply is made all the same', async () => {
  const made = asked();
  const page = await open(made);
  await page.evaluateOnNewDocument(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
  });
  await page.reload({ waitUntil: 'load' });
  await until('the sentence', () => shows(page, "can't keep what you write"));
  await choose(page, 'Clear', 0);
  expect((await savedReply(page, made)).reply.answers).toHaveLength(1);
});

test('no text of a request runs or becomes markup, whichever field it is in', async () => {
  const ends =
    '</script><!--<script></style></title><img src=x onerror="window.ran = 1"><script>window.ran = 1</script>';
  const made = asked();
  const { request } = made;
  const hostile: RequestPackage = {
    ...made,
    request: {
      ...request,
      from: ends,
      to: ends,
      note: ends,
      indicators: request.indicators.map((each) => ({
        ...each,
        code: ends,
        text: ends,
        requirement: ends,
        credential: ends,
        levels: each.levels.map((level) => ({ ...level, label: ends, description: ends })),
      })),
      passages: request.passages.map((each) => ({
        ...each,
        artifact: ends,
        where: ends,
        prefix: ends,
        quote: ends,
        suffix: ends,
        rationale: ends,
        address: `https://school.example/${ends}`,
      })),
      questions: request.questions.map((each) => ({ ...each, text: ends })),
    },
  };
  const page = await bare.openFile('hostile.html', await writtenPage(hostile));
  await until('the form', () => page.$('.review-card'));
  await choose(page, 'Clear', 0);
  const { reply } = await savedReply(page, hostile);
  expect(reply.answers).toHaveLength(1);
  expect(await page.$('img')).toBeNull();
  expect(await page.evaluate(() => document.scripts.length)).toBe(3);
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
  await page.setViewport({ width: 320, height: 600 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

describe('with everything open', () => {
  async function openAll(): Promise<Page> {
    const page = await open(asked());
    await choose(page, 'Partly', 0);
    await press(page, 'Comment on this passage');
    await press(page, 'Suggest a wording');
    await page.$$eval('summary', (all) => {
      for (const each of all) each.click();
    });
    return page;
  }

  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${scheme} mode`, async () => {
      const page = await openAll();
      // Firefox tells no page through WebDriver BiDi which scheme to take; the colours follow this as well.
      await page.evaluate((wanted) => {
        document.documentElement.style.setProperty('color-scheme', wanted);
      }, scheme);
      expect(await faults(page)).toEqual([]);
    });
  }

  test('nothing is wider than a window of 320 pixels, and what has the focus is never under the line at the foot', async () => {
    const page = await openAll();
    await page.setViewport({ width: 320, height: 568 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(0, 0);
    });
    const covered: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        const line = document.querySelector('.review-progress')?.getBoundingClientRect().top ?? 0;
        const box = element?.getBoundingClientRect();
        const name = (element?.closest('label') ?? element)?.textContent?.trim() ?? '';
        return { name, isCovered: box !== undefined && box.top > line - 4, isLast: element === document.body };
      });
      if (at.isLast || at.name === 'Print') break;
      if (at.isCovered) covered.push(at.name);
    }
    expect(covered).toEqual([]);
  });
});

test('whose work the page holds, and the terms of each, are folded away at its end', async () => {
  const page = await open(madeRequest(1));
  const terms = () => page.$eval('.page-licences pre', (text) => (text as HTMLElement).checkVisibility());
  expect(await terms()).toBe(false);
  await page.$eval('.page-licences summary', (summary) => (summary as HTMLElement).click());
  expect(await terms()).toBe(true);
  const text = await page.$eval('.page-licences', (all) => all.textContent ?? '');
  for (const name of ['Proofmark', 'preact', '@preact/signals', 'valibot', '@noble/hashes'])
    expect(text).toContain(name);
});
