import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { open } from './scene';

describe('a change', () => {
  test('of the text is told once it has come to rest', async () => {
    const scene = open('<p>One.</p>');
    const { page, adapter } = scene;
    await adapter.describe(0, 1);
    const told = vi.fn();
    adapter.onChange(told, scene.signal);
    page.append('Two.');
    page.append('Three.');
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1), { timeout: 3000 });
  });

  test('of our own element, of scripts or of animated styles is none', async () => {
    const scene = open('<p>One.</p>');
    const { page, adapter } = scene;
    await adapter.describe(0, 1);
    const told = vi.fn();
    adapter.onChange(told, scene.signal);
    document.documentElement.append(document.createElement('proofmark-overlay'));
    onTestFinished(() => document.querySelector('proofmark-overlay')?.remove());
    page.append(document.createElement('script'));
    page.style.opacity = '0.5';
    await new Promise((resolve) => setTimeout(resolve, 10));
    page.firstElementChild?.append(' A real change.');
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1), { timeout: 3000 });
  });

  test('of an inline style that hides text is told', async () => {
    const scene = open('<p>One.</p><p>Two.</p>');
    const { page, adapter } = scene;
    await adapter.describe(0, 1);
    const told = vi.fn();
    adapter.onChange(told, scene.signal);
    page.querySelector('p')?.style.setProperty('display', 'none');
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1), { timeout: 3000 });
  });

  test('within a shadow root or a frame is told', async () => {
    const scene = open('<div></div><iframe></iframe>');
    const { page, adapter } = scene;
    const root = page.querySelector('div')?.attachShadow({ mode: 'open' });
    root?.append('shadow');
    await adapter.describe(0, 1);
    const told = vi.fn();
    adapter.onChange(told, scene.signal);
    root?.append(' more');
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1), { timeout: 3000 });
    page.querySelector('iframe')?.contentDocument?.body.append('more');
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2), { timeout: 3000 });
  });

  test('of the rules in a style sheet is told', async () => {
    const scene = open('<style></style><p class="late">One.</p><p>Two.</p>');
    const { page, adapter } = scene;
    await adapter.describe(0, 1);
    const told = vi.fn();
    adapter.onChange(told, scene.signal);
    page.querySelector('style')?.append('.late { visibility: hidden }');
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1), { timeout: 3000 });
  });

  test('that style alone makes, as in tabs that are radio buttons, is told', async () => {
    const scene = open(
      '<style>.panel { display: none } :checked + .panel { display: block }</style>' +
        '<input type="radio" name="tab" checked><p class="panel">One.</p><input type="radio" name="tab"><p class="panel">Two.</p>',
    );
    const { page, adapter } = scene;
    expect((await adapter.describe(0, 4))?.quote).toBe('One.');
    const told = vi.fn();
    adapter.onChange(told, scene.signal);
    page.querySelector<HTMLInputElement>('input:nth-of-type(2)')?.click();
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1), { timeout: 3000 });
    expect((await adapter.describe(0, 4))?.quote).toBe('Two.');
  });
});
