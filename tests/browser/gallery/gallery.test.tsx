import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Gallery } from '@/tests/gallery/gallery';
import { stories } from '@/tests/gallery/stories';
import { shown } from '../components/shown';
import { coloursOnly, faults } from './faults';

vi.mock('#i18n', () => import('./real-words'));

const root = document.documentElement;
const show = (name: string) => shown(<Gallery stories={stories} only={name} theme={null} />);

beforeEach(() => {
  vi.spyOn(console, 'error');
});

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

describe('axe finds nothing, in light nor dark mode, in', () => {
  beforeAll(() => page.viewport(1000, 800));
  afterEach(() => root.style.removeProperty('color-scheme'));

  test.each(stories.map(({ name }) => name))('%s', async (name) => {
    root.style.colorScheme = 'light';
    show(name);
    expect(await faults()).toEqual([]);
    root.style.colorScheme = 'dark';
    expect(await faults(coloursOnly)).toEqual([]);
  });
});

describe('not wider than a window of 320 pixels, which is a common one at 400 %, is', () => {
  beforeAll(() => page.viewport(320, 600));

  test.each(stories.map(({ name }) => name))('%s', (name) => {
    show(name);
    expect(root.scrollWidth).toBeLessThanOrEqual(innerWidth);
  });
});
