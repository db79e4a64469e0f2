import { beforeEach, expect, test, vi } from 'vitest';
import { WelcomeView } from '@/components/welcome/welcome-view';
import { button, only, shown } from '../shown';

const onSample = vi.fn();
beforeEach(() => onSample.mockClear());

const addresses = {
  lessonAddress: '/lesson.html',
  pasteAddress: '#/credentials/paste',
  credentialsAddress: '#/credentials',
  coverageAddress: '#/coverage',
};
const nothingDone = { browser: 'chromium', pinned: false, hasCredential: false, hasTag: false } as const;
const welcome = (state: Partial<Parameters<typeof WelcomeView>[0]> = {}) =>
  shown(<WelcomeView {...nothingDone} {...addresses} {...state} onSample={onSample} />);
const states = (place: HTMLElement) =>
  [...place.querySelectorAll('.welcome-step')].map((step) => step.querySelector('[role=status]')?.textContent ?? null);

test('each step says whether it is done', () => {
  expect(states(welcome())).toEqual(['welcome.open', 'welcome.open', 'welcome.open']);
  expect(states(welcome({ pinned: true, hasCredential: true }))).toEqual([
    'welcome.done',
    'welcome.done',
    'welcome.open',
  ]);
});

test('where the browser does not tell whether the button is in sight, nothing is said of it', () => {
  expect(states(welcome({ pinned: null }))[0]).toBeNull();
});

test('the sample is loaded in one press, and the own credential is where it is taken in', () => {
  const place = welcome();
  button(place, 'sample.load').click();
  expect(onSample).toHaveBeenCalledTimes(1);
  expect(only(place, 'a[href="#/credentials/paste"]').textContent).toBe('welcome.credential.elsewhere');
});

test('with a credential the lesson is next, and with a tag what is covered', () => {
  const main = (state: Partial<Parameters<typeof WelcomeView>[0]>) =>
    only(welcome(state), '.button.primary').textContent;
  expect(main({ hasCredential: true })).toBe('welcome.tag.lesson');
  expect(main({ hasCredential: true, hasTag: true })).toBe('welcome.tag.coverage');
});

test('Firefox says of no page that access is requested', () => {
  expect(welcome().textContent).toContain('welcome.accessRequested');
  expect(welcome({ browser: 'firefox' }).textContent).not.toContain('welcome.accessRequested');
});
