import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

const at = (name: string) => ({ kind: 'url' as const, url: `https://school.example/${name}.pdf` });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  fakeBrowser();
});

afterEach(() => {
  vi.useRealTimers();
});

test('what Proofmark asked for serves once, and nothing else does', async () => {
  const { rememberAsked, spendAsked } = await import('@/lib/tabs/asked-openings');
  await rememberAsked(at('plan'));
  await rememberAsked(at('rubric'));
  expect(await spendAsked(at('other'))).toBe(false);
  expect(await spendAsked(at('plan'))).toBe(true);
  expect(await spendAsked(at('plan'))).toBe(false);
  expect(await spendAsked(at('rubric'))).toBe(true);
});

test('it serves not for long, whatever way the clock goes', async () => {
  const { rememberAsked, spendAsked } = await import('@/lib/tabs/asked-openings');
  for (const later of [10 * 60_000, -10 * 60_000]) {
    await rememberAsked(at('plan'));
    vi.setSystemTime(Date.now() + later);
    expect(await spendAsked(at('plan'))).toBe(false);
  }
});
