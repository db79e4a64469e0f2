import { expect, test, vi } from 'vitest';
import { editing } from './edited-program';

const whole = [
  ...['Teaching with dialogue', 'Dialogue that everyone takes part in', '1', '2a', 'A', 'A1', 'A2', 'A3'],
  ...['2b', 'A1', 'A3', '3', 'Writing from dialogue'],
];

test('the whole of a program is there, each line with its place and what it is', async () => {
  const { lines, row } = await editing();
  expect(lines()).toEqual(whole);
  expect(row('A1').ariaLabel).toBe('A1 Asks every learner, and waits for an answer., editor.kindIndicator');
  expect(row('2a')).toMatchObject({ ariaLevel: '3', ariaPosInSet: '2', ariaSetSize: '4', ariaExpanded: 'true' });
  expect(row('Teaching').draggable).toBe(false);
  expect(row('A1').draggable).toBe(true);
  expect(row('A1').ariaExpanded).toBeNull();
  expect(row('3').ariaLabel).toBe('3 An older reflection, editor.retired, editor.kindRequirement');
});

test('the keys go through the tree line by line, to its ends, into what is open and out of it', async () => {
  const { press, focused, chosen, lines } = await editing();
  const goes = async (...keys: string[]) => {
    for (const key of keys) await press(key);
    return focused();
  };
  expect(await goes('ArrowDown', 'ArrowDown')).toBe('1 Overview questions');
  expect(await goes('ArrowUp', 'ArrowUp', 'ArrowUp')).toBe('Teaching with dialogue');
  expect(await goes('End')).toBe('Writing from dialogue');
  expect(await goes('ArrowDown')).toBe('Writing from dialogue');
  expect(await goes('Home')).toBe('Teaching with dialogue');
  expect(await goes('ArrowRight')).toBe('Dialogue that everyone takes part in');
  expect(chosen()).toEqual(['Dialogue that everyone takes part in']);
  await press('ArrowLeft');
  expect(lines()).toEqual(['Teaching with dialogue', 'Dialogue that everyone takes part in', 'Writing from dialogue']);
  expect(await goes('ArrowLeft')).toBe('Teaching with dialogue');
  expect(await goes('ArrowDown', 'ArrowRight')).toBe('Dialogue that everyone takes part in');
  expect(lines()).toEqual(whole);
  expect(await goes('ArrowDown', 'ArrowRight')).toBe('1 Overview questions');
  await press('ArrowDown', { ctrlKey: true });
  await press('x');
  expect(focused()).toBe('1 Overview questions');
});

test('more than one line is chosen with the shift key, or one by one', async () => {
  const { press, click, chosen, focused } = await editing();
  await click('A1');
  await press('ArrowDown', { shiftKey: true });
  await press('ArrowDown', { shiftKey: true });
  expect(chosen().map((name) => name.slice(0, 2))).toEqual(['A1', 'A2', 'A3']);
  await press('ArrowUp', { shiftKey: true });
  expect(chosen()).toHaveLength(2);
  await click('2a', { shiftKey: true });
  expect(chosen().map((name) => name.slice(0, 2))).toEqual(['2a', 'A ', 'A1']);
  await click('A3', { ctrlKey: true });
  expect(chosen()).toHaveLength(4);
  await press(' ');
  expect(chosen()).toHaveLength(3);
  expect(focused()).toContain('A3');
  await click('A2');
  await press(' ');
  expect(chosen()).toHaveLength(1);
});

test('a press on the twist closes a line and opens it, and chooses nothing', async () => {
  const { twist, lines, chosen } = await editing();
  await twist('2a');
  expect(lines()).toEqual([
    'Teaching with dialogue',
    'Dialogue that everyone takes part in',
    '1',
    '2a',
    ...whole.slice(8),
  ]);
  expect(chosen()).toEqual(['Teaching with dialogue']);
  await twist('2a');
  expect(lines()).toEqual(whole);
});

test('what is done leaves the keys where they were, or at what stands there now', async () => {
  const { click, press, focused, lines, tool } = await editing();
  await click('A1');
  await press('ArrowDown', { altKey: true });
  expect(focused()).toContain('A1');
  expect(lines().slice(4, 8)).toEqual(['A', 'A2', 'A1', 'A3']);
  await press('ArrowUp', { altKey: true });
  expect(lines()).toEqual(whole);
  await click('A2');
  await press('Delete');
  expect(lines().slice(4, 7)).toEqual(['A', 'A1', 'A3']);
  expect(focused()).toContain('A3');
  await click('Writing');
  await tool('editor.tool.remove');
  expect(focused()).toBe('3 An older reflection');
});

test('where an indicator is removed that stands elsewhere too, the keys stay at its place', async () => {
  const { click, press, focused, lines } = await editing();
  await click('A1');
  await press('Delete');
  expect(lines().slice(4)).toEqual(['A', 'A2', 'A3', '2b', 'A1', 'A3', '3', 'Writing from dialogue']);
  expect(focused()).toContain('A2');
});

test('an indicator is put into a group above it and out of it again', async () => {
  const { click, press, row, lines } = await editing();
  await click('A3');
  await press('ArrowRight', { altKey: true });
  expect(row('A3').ariaLevel).toBe('5');
  await press('ArrowLeft', { altKey: true });
  expect(row('A3').ariaLevel).toBe('4');
  expect(lines()).toEqual(whole);
});

test('a line is dragged before, into or after another', async () => {
  const { drag, lines, row, framework } = await editing();
  await drag('A3', 'A1', 0.2);
  expect(lines().slice(4, 8)).toEqual(['A', 'A3', 'A1', 'A2']);
  await drag('A3', 'A1', 0.8);
  expect(lines().slice(4, 8)).toEqual(['A', 'A1', 'A3', 'A2']);
  await drag('2b', '2a', 0.1);
  expect(lines().slice(2, 6)).toEqual(['1', '2b', 'A1', 'A3']);
  await drag('A1', '1', 0.5);
  expect(lines().slice(2, 5)).toEqual(['1', 'A1', '2b']);
  await drag('1', 'Writing', 0.5);
  const [, gone] = framework().credentials;
  expect(framework().requirements.find(({ code }) => code === '1')?.credentialId).toBe(gone?.id);
  const before = lines();
  await drag('Writing', 'A2', 0.5);
  expect(lines()).toEqual(before);
  expect(row('A2').dataset.drop).toBeUndefined();
});

test('several lines that are chosen are dragged together, one that is not goes alone', async () => {
  const { click, press, drag, lines } = await editing();
  await click('A1');
  await press('ArrowDown', { shiftKey: true });
  await drag('A2', 'A3', 0.9);
  expect(lines().slice(4, 8)).toEqual(['A3', 'A1', 'A2', 'A']);
  await drag('A3', 'A2', 0.9);
  expect(lines().slice(4, 8)).toEqual(['A1', 'A2', 'A3', 'A']);
});

test('of a long program only what is near is drawn, and what is gone to is brought into sight', async () => {
  const { sampleProgram } = await import('@/lib/sample/sample-program');
  const sample = sampleProgram(1);
  const [requirement] = sample.requirements;
  const [indicator] = sample.indicators;
  if (!requirement || !indicator) throw new Error('nothing in the sample');
  const many = Array.from({ length: 300 }, (_, at) => ({
    ...indicator,
    id: `many-${at}` as typeof indicator.id,
    code: `M${at}`,
    order: at,
  }));
  const { rows, press, focused, place } = await editing({
    ...sample,
    credentials: sample.credentials.filter(({ id }) => id === requirement.credentialId),
    requirements: [{ ...requirement, indicatorIds: many.map(({ id }) => id), groups: [] }],
    indicators: many,
  });
  expect(rows().length).toBeLessThan(100);
  await press('End');
  expect(focused()).toContain('M299');
  const tree = place.querySelector('[role=tree]');
  await vi.waitFor(() => expect(tree?.scrollTop).toBeGreaterThan(8_000));
  await vi.waitFor(() =>
    expect(
      rows()
        .map((row) => row.ariaLabel ?? '')
        .some((name) => name.startsWith('M290')),
    ).toBe(true),
  );
  expect(document.activeElement?.getAttribute('aria-label')).toContain('M299');
  await press('Home');
  expect(tree?.scrollTop).toBe(0);
});
