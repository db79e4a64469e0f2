/** @module-tag wide-in-firefox */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredReview } from '@/lib/store/tables/reviews';
import { faults } from './acts/axe.ts';
import { answer, catchFiles, dropReply, fill, makeRequest, openAsk, paste, savedFile, tick } from './acts/feedback.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { openSidePanel } from './acts/side-panel.ts';
import { press, records, shows } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { type BareBrowser, openBareBrowser } from './driver/bare-browser.ts';
import { until } from './driver/until.ts';

const on = scene();
const other = process.env.PROOFMARK_BROWSER === 'firefox' ? 'chromium' : 'firefox';
let bare: BareBrowser;
let visit = 0;

beforeAll(async () => {
  bare = await openBareBrowser(other);
});

afterAll(() => bare.close());

const asked = 'marks a guess on the drawing';
const secret = 'Predict where a shadow will fall at noon and at three';

/** A lesson with two tagged passages, one of which is asked about. */
async function tagged(): Promise<Page> {
  const page = await on.browser.open(on.fixtures.address(`/pages/sample-lesson.html?asked=${++visit}`));
  await selectText(page, asked);
  await tagSelected(on.browser, page, { find: 'a1', rationale: 'They decide before they see, as Maria Lopez did.' });
  await selectText(page, secret);
  await tagSelected(on.browser, page, { find: 'a3', rationale: 'A reason that is nobody else’s business.' });
  return page;
}

/** Asks whether the passage shows its indicator, and what the next step to a bare one is. */
async function ask(passphrase = ''): Promise<{ page: Page; file: { name: string; text: string } }> {
  const page = await openAsk(on.browser);
  await press(page, `Ask about this: ${asked}`);
  await press(page, 'Ask about this: A2');
  await fill(page, 'Reviewer', 'lin@school.example');
  await fill(page, 'Your name', 'Ada Reyes');
  if (passphrase) await fill(page, 'Passphrase', passphrase);
  return { page, file: await makeRequest(page) };
}

/** Answers both questions as a coach does, up to the buttons at the end. */
async function answered(review: Page): Promise<void> {
  await answer(review, 0, { verdict: 'Partly', comment: 'Say who decides.' });
  await answer(review, 1, { verdict: 'Not yet', comment: 'Plan a check for each goal.' });
  await fill(review, 'Your name', 'Lin Okafor');
}

async function takeIn(page: Page): Promise<void> {
  await until('the reply to be shown', () => shows(page, 'A reply from Lin Okafor'));
  expect(await records(page, 'replies')).toHaveLength(0);
  await press(page, 'Take it in');
  await until('the reply to be taken in', () => shows(page, 'The reply is added.'));
}

async function forgetRequests(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/feedback';
  });
  for (;;) {
    const [request] = await records<{ id: string }>(page, 'requests');
    if (!request) break;
    await page.evaluate((id) => {
      location.hash = `#/feedback/${id}`;
    }, request.id);
    await press(page, 'Remove the request and its replies');
    await until('the request to go', async () =>
      (await records<{ id: string }>(page, 'requests')).every(({ id }) => id !== request.id),
    );
  }
}

test('asked here, answered in another browser without extension and network, taken back here, done', async () => {
  const lesson = await tagged();
  const { page, file } = await ask();
  expect(file.name).toBe('Feedback for Ada Reyes.html');
  expect(file.text.includes(asked)).toBe(true);
  const leaks = [secret, 'business', 'A reason', 'localhost', 'sample.'].filter((words) => file.text.includes(words));
  expect(leaks).toEqual([]);
  await tick(page, 'I have sent it');
  await until('it to be marked as sent', () => shows(page, 'Sent'));

  const review = await bare.openFile('request.html', file.text);
  const requests: string[] = [];
  review.on('request', (request) => requests.push(request.url()));
  await answered(review);
  await review.reload({ waitUntil: 'load' });
  await until('what was written to be there again', () => shows(review, '2 of 2 answered'));
  await press(review, 'Save reply');
  const reply = await bare.saved();
  expect(reply.text).toContain('Say who decides.');
  expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([]);

  await dropReply(page, reply.name, reply.text);
  await takeIn(page);
  await until('what it says', () => shows(page, 'Plan a check for each goal.'));
  await dropReply(page, reply.name, reply.text);
  await until('the second time to be refused', () => shows(page, 'taken in before'));

  const panel = await openSidePanel(on.browser, lesson);
  await press(panel, 'Unfold all');
  await until('the thread beside its passage', () => shows(panel, 'Say who decides.'));
  const coverage = await on.browser.openExtensionPage('workspace.html#/coverage');
  const marked = () => coverage.$('.matrix-cell[aria-label*="Has feedback"]');
  await until('the mark in the coverage', marked);
  await page.bringToFront();
  await press(page, 'Mark all as done');
  await until('the mark to go', async () => !(await marked()));
  await forgetRequests(page);
});

test('a reply comes back as a code in a message that mail has wrapped; one that was changed by hand does not', {
  tags: ['wide'],
}, async () => {
  await tagged();
  const { page, file } = await ask();
  const review = await bare.openFile('request.html', file.text);
  await answered(review);
  await review.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await press(review, 'Copy reply');
  const text = await until('the reply to copy by hand', () =>
    review.$eval('textarea[readonly]', (field) => (field as HTMLTextAreaElement).value),
  );
  const wrapped = `Hi Ada,\n${text.replace(/.{70}/g, '$&\n> ')}\n\nLin`;
  const code = /\[\[proofmark-reply:d\.([\s\S]*)\]\]/.exec(text)?.[1] ?? '';
  const swapped = code[20] === 'A' ? 'B' : 'A';
  await paste(page, text.replace(code, `${code.slice(0, 20)}${swapped}${code.slice(21)}`));
  await until('the damaged one to be refused', () => page.$('.take-in [data-kind="problem"]'));
  await paste(page, wrapped.slice(0, -40));
  await until('the one that was cut off to be refused', () => page.$('.take-in [data-kind="problem"]'));
  await paste(page, wrapped);
  await takeIn(page);
  await forgetRequests(page);
});

test('a small request travels as a link to a page that is hosted', async () => {
  await tagged();
  const settings = await on.browser.openExtensionPage('workspace.html#/settings');
  await until('the settings', () => shows(settings, 'A link instead of a file'));
  await catchFiles(settings);
  await press(settings, 'Save the reviewer');
  const hosted = await savedFile(settings);
  expect(hosted.text.includes(asked)).toBe(false);
  await fill(settings, 'Address of the reviewer', 'https://review.example/page.html');
  await press(settings, 'Keep this address');
  await until('the address to be kept', async () =>
    (await records(settings, 'preferences')).some((each) => Object(each).id === 'reviewHost'),
  );

  const { page } = await ask();
  const link = await page
    .evaluate(() => {
      const copied = Promise.withResolvers<string>();
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => copied.resolve(text) },
      });
      Reflect.set(window, 'copied', copied.promise);
    })
    .then(async () => {
      await press(page, 'Copy the link');
      return page.evaluate(() => Reflect.get(window, 'copied') as Promise<string>);
    });
  expect(link.startsWith('https://review.example/page.html#proofmark=')).toBe(true);
  expect(link.length).toBeLessThan(3_000);

  const first = await bare.openFile('hosted.html', hosted.text);
  const review = await bare.open(`${first.url()}${new URL(link).hash}`);
  await answered(review);
  await press(review, 'Save reply');
  const reply = await bare.saved();
  await dropReply(page, reply.name, reply.text);
  await takeIn(page);
  await forgetRequests(page);
});

test('under a passphrase nothing of it can be read, and the reply opens by itself where it was asked', async () => {
  await tagged();
  const { page, file } = await ask('two words');
  const leaks = [asked, 'Ada Reyes', 'What is the next step to'].filter((words) => file.text.includes(words));
  expect(leaks).toEqual([]);
  const review = await bare.openFile('request.html', file.text);
  await fill(review, 'Passphrase', 'another');
  await press(review, 'Open it');
  await until('the wrong one to be refused', () => shows(review, 'does not open it'));
  await fill(review, 'Passphrase', 'two words');
  await press(review, 'Open it');
  await answered(review);
  await press(review, 'Save reply');
  const reply = await bare.saved();
  expect(reply.text).not.toContain('Say who decides');
  await dropReply(page, reply.name, reply.text);
  await takeIn(page);
  await forgetRequests(page);
});

test('a sealed request that is dropped among the replies is answered, and the reply is under its passphrase too', {
  tags: ['wide'],
}, async () => {
  await tagged();
  const { page, file } = await ask('two words');
  await page.evaluate(() => {
    location.hash = '#/feedback';
  });
  await dropReply(page, file.name, file.text);
  await until('the passphrase to be asked for', () => shows(page, 'This request is under a passphrase'));
  await fill(page, 'Passphrase', 'two words');
  await press(page, 'Open it');
  await until('the request', () => shows(page, 'Question 1 of 2'));
  await answer(page, 0, { verdict: 'Clear', comment: 'Plain to see.' });
  await until('the address to name it', () => page.evaluate(() => /^#\/review\/[\w-]{22}$/.test(location.hash)));
  await until('the answer to be stored', async () =>
    (await records<StoredReview>(page, 'reviews')).some(({ written }) =>
      Object.values(written.answers).some(({ comment }) => comment === 'Plain to see.'),
    ),
  );
  await page.evaluate(() => location.reload());
  await until('the passphrase to be asked for again', () => shows(page, 'This request is under a passphrase'));
  await fill(page, 'Passphrase', 'two words');
  await press(page, 'Open it');
  await until('what was written', () => shows(page, '1 of 2 answered'));
  await catchFiles(page);
  await press(page, 'Save reply');
  expect((await savedFile(page)).text).not.toContain('Plain to see.');
  await forgetRequests(page);
});

test('the system’s own sheet is given the file, and one that is closed again is no fault', {
  tags: ['wide'],
}, async () => {
  await tagged();
  const page = await openAsk(on.browser);
  await page.evaluate(() => {
    const shared: { name: string; text: Promise<string> }[] = [];
    Reflect.set(window, 'shared', shared);
    Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true });
    Object.defineProperty(navigator, 'share', {
      value: async ({ files: [file] }: { files: File[] }) => {
        if (shared.length > 0) throw new DOMException('closed', 'AbortError');
        if (file) shared.push({ name: file.name, text: file.text() });
      },
      configurable: true,
    });
  });
  await press(page, `Ask about this: ${asked}`);
  await press(page, 'Make the request');
  await press(page, 'Share…');
  const shared = await until('the file to be shared', () =>
    page.evaluate(async () => {
      const [first] = Reflect.get(window, 'shared') as { name: string; text: Promise<string> }[];
      return first ? { name: first.name, text: await first.text } : null;
    }),
  );
  expect(shared.name).toMatch(/\.html$/);
  expect(shared.text).toContain(asked);
  await press(page, 'Share…');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await shows(page, 'could not be shared')).toBe(false);
  await forgetRequests(page);
});

test('what looks like a student’s name is pointed at, and one click masks it in all that leaves', async () => {
  await tagged();
  const page = await openAsk(on.browser);
  await press(page, `Ask about this: ${asked}`);
  await fill(page, 'A word', 'Maria Lopez is new; write to her at maria@school.example.');
  await press(page, 'Mask everywhere: Maria Lopez');
  await press(page, 'Mask everywhere: maria@school.example');
  await until('nothing to be pointed at', () => shows(page, 'Nothing below looks like'));
  const file = await makeRequest(page);
  expect(/Maria|Lopez|maria@/.exec(file.text)?.[0] ?? null).toBeNull();
  expect(file.text.includes('as [name] did.')).toBe(true);
  await forgetRequests(page);
});

test('what was being written is there again after the page went away', async () => {
  await tagged();
  const page = await openAsk(on.browser);
  await press(page, `Ask about this: ${asked}`);
  await fill(page, 'A word', 'Half of a sen');
  await until('it to be kept', async () =>
    JSON.stringify(await records(page, 'preferences')).includes('Half of a sen'),
  );
  await page.close();
  const again = await openAsk(on.browser);
  await until('the words', () =>
    again.evaluate(() => [...document.querySelectorAll('textarea')].some((field) => field.value === 'Half of a sen')),
  );
  expect(await shows(again, asked)).toBe(true);
  await press(again, 'Remove: ');
  await fill(again, 'A word', ' ');
  await until('the draft to be empty', async () =>
    (await records<{ value: { items?: unknown[] } }>(again, 'preferences')).some(
      ({ value }) => value.items?.length === 0,
    ),
  );
});

test('a reply in a mail that is open in the browser is opened from the toolbar, and shown before it is taken in', async () => {
  await tagged();
  const { page, file } = await ask();
  const review = await bare.openFile('request.html', file.text);
  await answered(review);
  await press(review, 'Save reply');
  const reply = await bare.saved();
  const mail = await on.browser.open(on.fixtures.address('/pages/passages.html?mail'));
  await mail.evaluate((text) => document.body.append(text), reply.text.replace(/.{60}/g, '$&\n> '));
  const popup = await on.browser.clickToolbar(mail);
  await until('the offer', async () => (await popup.text()).includes('a reply, on this page'));
  await popup.press('Open it in Proofmark');
  const workspace = await on.browser.tabAt('workspace.html#/feedback');
  await takeIn(workspace);
  await forgetRequests(workspace);
  expect(await records(page, 'requests')).toHaveLength(0);
});

test('where nothing can be stored, the request is not made, what was written stays, and it is made once there is room', async () => {
  await tagged();
  const page = await openAsk(on.browser);
  await press(page, `Ask about this: ${asked}`);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Reflect.set(window, 'makeRoom', () => {
      IDBObjectStore.prototype.put = put;
    });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await press(page, 'Make the request');
  await until('the reason', () => shows(page, 'There is no room left on this device'));
  expect(await records(page, 'requests')).toHaveLength(0);
  expect(await shows(page, asked)).toBe(true);
  await page.evaluate(() => (Reflect.get(window, 'makeRoom') as () => void)());
  const file = await makeRequest(page);
  expect(file.text.includes(asked)).toBe(true);
  await forgetRequests(page);
});

describe('the reviewer’s page', () => {
  const ends = '</script><script>window.ran = 1</script><img src=x onerror="window.ran = 1">';

  test('runs nothing of what is in a request, and is read by axe and at 320 pixels without fault', async () => {
    await tagged();
    const page = await openAsk(on.browser);
    await press(page, `Ask about this: ${asked}`);
    await press(page, 'Ask about this: A2');
    await fill(page, 'A word', `${ends} \u202e`);
    await fill(page, 'Your name', ends.slice(0, 60));
    const file = await makeRequest(page);
    const review = await bare.openFile('request.html', file.text);
    await until('the form', () => review.$('.review-card'));
    expect(await review.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
    expect(await review.$('.review img')).toBeNull();
    expect(await shows(review, 'onerror="window.ran = 1">')).toBe(true);
    await press(review, 'Suggest a wording');
    for (const summary of await review.$$('summary')) await summary.click();
    await fill(review, 'Your name', 'Lin');
    expect(await faults(review)).toEqual([]);
    await review.setViewport({ width: 320, height: 600 });
    expect(await review.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await forgetRequests(page);
  });

  test('is answered with the keys alone', async () => {
    await tagged();
    const { page, file } = await ask();
    const review = await bare.openFile('request.html', file.text);
    await until('the form', () => review.$('.review-card'));
    const focusOn = (name: string) =>
      until(`the focus on ${name}`, async () => {
        await review.keyboard.press('Tab');
        return review.evaluate((wanted) => {
          const element = document.activeElement;
          const label = element?.closest('label') ?? element;
          return label?.textContent?.trim().startsWith(wanted);
        }, name);
      });
    await focusOn('Clear');
    await review.keyboard.press(' ');
    await review.keyboard.press('ArrowDown');
    await focusOn('Your comment');
    await review.keyboard.type('By keys.');
    await focusOn('Save reply');
    await review.keyboard.press('Enter');
    const reply = await bare.saved();
    expect(reply.text).toContain('Partly');
    expect(reply.text).toContain('By keys.');
    await forgetRequests(page);
  });

  test('without script shows the passages, the reasons and the questions', async () => {
    await tagged();
    const { page, file } = await ask();
    const review = await bare.openFile('plain.html', file.text.replace(/<script>[\s\S]*<\/script>/, ''));
    for (const words of [asked, 'They decide before they see', 'What is the next step to A2?', 'answer by e-mail']) {
      expect(await shows(review, words)).toBe(true);
    }
    await forgetRequests(page);
  });
});
