import { expect, test } from 'vitest';
import { fakeBrowser } from './fake-browser';

test('a frame is ours once for each time that its tab has vouched for it', async () => {
  fakeBrowser();
  const { isFrameOfOurs, vouchForFrame } = await import('@/lib/tabs/frame-secrets');
  expect(await isFrameOfOurs(1, 'a')).toBe(false);
  await vouchForFrame(1, 'a');
  expect(await isFrameOfOurs(2, 'a')).toBe(false);
  expect(await isFrameOfOurs(1, 'b')).toBe(false);
  expect(await isFrameOfOurs(1, 'a')).toBe(true);
  expect(await isFrameOfOurs(1, 'a')).toBe(false);
});

test('with a tab its frames are forgotten, those of others and what else is held are not', async () => {
  const { session } = fakeBrowser();
  const { forgetFrames, isFrameOfOurs, vouchForFrame } = await import('@/lib/tabs/frame-secrets');
  await vouchForFrame(1, 'a');
  await vouchForFrame(2, 'b');
  await session.set({ tab: 1 });
  await forgetFrames(1);
  expect(await isFrameOfOurs(1, 'a')).toBe(false);
  expect(await isFrameOfOurs(2, 'b')).toBe(true);
  expect(session.held).toMatchObject({ tab: 1 });
});
