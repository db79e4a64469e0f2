/** @module-tag wide-in-chromium */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill, makeRequest, openAsk, tick } from './acts/feedback.ts';
import { loadSample, press, shows } from './acts/stored.ts';
import type { BrowserDriver } from './driver/browser-driver.ts';
import { openBrowser } from './driver/open-browser.ts';
import { until } from './driver/until.ts';

let browser: BrowserDriver;

beforeAll(async () => {
  browser = await openBrowser({ permissions: ['notifications'] });
  await loadSample(browser);
});

afterAll(() => browser.close());

/** Notes the titles of what the background has the browser show from now on, and how often it has thought about that. */
const noteNotifications = () =>
  browser.inBackground((background) => {
    const titles: string[] = [];
    Reflect.set(background, 'shownTitles', titles);
    Reflect.set(background, 'decisions', 0);
    const areas = ['browser', 'chrome'].flatMap((name) => Reflect.get(background, name)?.storage.local ?? []);
    for (const local of new Set(areas)) {
      const get = local.get.bind(local);
      // The last thing that is asked before something is shown: a round of the store later it is, or never will be.
      local.get = async (key: unknown) => {
        const found = await get(key);
        if (key === 'remindedOn') {
          void get('remindedOn')
            .then(() => get('remindedOn'))
            .then(() => Reflect.set(background, 'decisions', Reflect.get(background, 'decisions') + 1));
        }
        return found;
      };
    }
    for (const name of ['browser', 'chrome']) {
      const notifications = Reflect.get(background, name)?.notifications;
      if (!notifications) continue;
      notifications.create = async (id: string, { title }: { title: string }) => {
        titles.push(title);
        return id;
      };
    }
    return true;
  });

const shownTitles = () => browser.inBackground((background): string[] => Reflect.get(background, 'shownTitles') ?? []);

const decisions = () => browser.inBackground((background): number => Reflect.get(background, 'decisions'));

/** The clock strikes, as it does once an hour. */
const strike = () =>
  browser.inBackground(async (background) => {
    await Reflect.get(background, 'chrome').alarms.create('reminders', { when: Date.now(), periodInMinutes: 60 });
    return true;
  });

const badge = () =>
  browser.inBackground((background): Promise<string> => Reflect.get(background, 'chrome').action.getBadgeText({}));

test('a request that is due today is reminded of once, and the badge says so until it is closed', async () => {
  const page = await openAsk(browser);
  await press(page, 'Ask about this: A2');
  await page.$eval('input[type=date]', (field) => {
    if (!(field instanceof HTMLInputElement)) return;
    const now = new Date();
    now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
    field.value = now.toISOString().slice(0, 10);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await fill(page, 'Your name', 'Ada Reyes');
  await makeRequest(page);
  expect(await badge()).not.toContain('!');
  await noteNotifications();
  await tick(page, 'I have sent it');
  await until('the request to be due', () => shows(page, 'Due'));
  await until('the badge to say so', async () => (await badge()).includes('!'));

  await strike();
  await until('the reminder', async () => (await shownTitles()).length === 1);
  expect(await shownTitles()).toEqual(['A request for feedback is due']);
  // What is asked for the first time is asked twice.
  await until('that to be decided', async () => (await decisions()) === 2);
  await strike();
  await until('the next to be decided', async () => (await decisions()) === 3);
  expect(await shownTitles()).toHaveLength(1);

  await press(page, 'Close the request');
  await until('the badge to go', async () => !(await badge()).includes('!'));
});
