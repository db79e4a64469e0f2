import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Gallery } from '@/tests/gallery/gallery';
import { stories } from '@/tests/gallery/stories';
import { shown } from '../components/shown';

vi.mock('#i18n', () => import('./pseudo-words'));

const root = document.documentElement;

describe('in longer words, from right to left, not wider than a window of 320 pixels is', () => {
  beforeAll(async () => {
    root.dir = 'rtl';
    await page.viewport(320, 600);
  });
  afterAll(() => root.removeAttribute('dir'));

  test.each(stories.map(({ name }) => name))('%s', (name) => {
    shown(<Gallery stories={stories} only={name} theme={null} />);
    expect(root.scrollWidth).toBeLessThanOrEqual(innerWidth);
  });
});
