import { act } from 'preact/test-utils';
import { expect, onTestFinished, test, vi } from 'vitest';
import { LostWorkQuestion } from '@/components/editor/lost-work-question';
import { SavedField } from '@/components/editor/saved-field';
import { button, only, shown } from '../shown';
import { editing, write } from './edited-program';

const requirementOf = ({ framework }: Awaited<ReturnType<typeof editing>>, code: string) => {
  const found = framework().requirements.find((each) => each.code === code);
  if (!found) throw new Error(`no requirement ${code}`);
  return found;
};
const indicatorOf = ({ framework }: Awaited<ReturnType<typeof editing>>, code: string) => {
  const found = framework().indicators.find((each) => each.code === code);
  if (!found) throw new Error(`no indicator ${code}`);
  return found;
};

test('what can be done is what suits what is chosen', async () => {
  const { click, place } = await editing();
  const tools = () =>
    [...place.querySelectorAll('.editor-tools button')].map(({ textContent }) => textContent?.split('.').at(-1));
  const [always, within] = [
    ['addCredential', 'addRequirement'],
    ['addIndicator', 'paste', 'group'],
  ];
  const moving = ['moveUp', 'moveDown'];
  expect(tools()).toEqual(always);
  await click('Dialogue');
  expect(tools()).toEqual([...always, ...moving, 'remove']);
  await click('2a');
  expect(tools()).toEqual([...always, ...within, ...moving, 'remove']);
  await click('A Asking');
  expect(tools()).toEqual([...always, ...within, ...moving, 'toIndicator', 'remove']);
  await click('A1');
  expect(tools()).toEqual([...always, ...within, ...moving, 'indent', 'outdent', 'toGroup', 'remove']);
});

test('what is added is chosen at once, and its first field waits for its words', async () => {
  const scene = await editing();
  const { tool, click, focused, lines, place } = scene;
  const isWriting = () => vi.waitFor(() => expect(document.activeElement?.hasAttribute('data-first-field')).toBe(true));
  await click('A1');
  await tool('editor.tool.addIndicator');
  expect(lines().slice(4, 8)).toEqual(['A', 'A1', 'A5', 'A2']);
  expect(focused()).toBe('A5 editor.untitled');
  await isWriting();
  await click('2a');
  await tool('editor.tool.addRequirement');
  expect(lines().indexOf('editor.untitled', 8)).toBe(lines().indexOf('2b') - 1);
  await isWriting();
  await tool('editor.tool.addCredential');
  expect(focused()).toBe('editor.newCredential');
  await click('A3');
  await tool('editor.tool.toGroup');
  await click('A3');
  expect(scene.row('A3').ariaExpanded).toBe('true');
  await tool('editor.tool.toIndicator');
  expect(scene.row('A3').ariaExpanded).toBeNull();
  await click('A3');
  await tool('editor.tool.group');
  expect(focused()).toBe('editor.newGroup');
  expect(only(place, '[role=status]').textContent).toContain('editor.place');
});

test('many indicators are pasted at once, each line one', async () => {
  const { tool, click, place, lines, focused } = await editing();
  await click('A3');
  await tool('editor.tool.paste');
  const field = only<HTMLTextAreaElement>(place, '.editor-paste textarea');
  expect(document.activeElement).toBe(field);
  expect(button(place, 'editor.pasteAddNone').disabled).toBe(true);
  await act(() => write(field, 'B1. First\nB2. Second'));
  await act(() => button(place, 'editor.pasteAdd 2').click());
  expect(
    lines()
      .slice(7, 10)
      .map((each) => each.slice(0, 5)),
  ).toEqual(['A3', 'B1', 'B2']);
  expect(focused()).toContain('First');
  expect(place.querySelector('.editor-paste')).toBeNull();
  await tool('editor.tool.paste');
  await act(() => {
    only(place, '.editor-paste textarea').dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  });
  expect(place.querySelector('.editor-paste')).not.toBeNull();
  await act(() => {
    only(place, '.editor-paste textarea').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(place.querySelector('.editor-paste')).toBeNull();
});

test('what is asked for of a requirement is written, and what is emptied is not said any more', async () => {
  const scene = await editing();
  const { click, write, choose, tick } = scene;
  const now = () => requirementOf(scene, '2a');
  await click('2a');
  await write('editor.title', 'The plan');
  await write('editor.code', ' 2a ');
  await choose('editor.requirementKind', 'reflection');
  await choose('editor.demand', 'none');
  await write('editor.directions', 'Hand it in.');
  expect(now()).toMatchObject({ title: 'The plan', kind: 'reflection', demand: 'none', directions: 'Hand it in.' });
  const [checked] = now().checks;
  await write('editor.checks', 'The template is used.\nIt is complete.');
  expect(now().checks.map(({ text }) => text)).toEqual(['The template is used.', 'It is complete.']);
  expect(now().checks[0]?.id).toBe(checked?.id);
  await write('editor.prompts', 'Why?');
  expect(now().prompts?.map(({ text }) => text)).toEqual(['Why?']);
  await write('editor.prompts', '');
  expect(now()).not.toHaveProperty('prompts');
  await write('editor.fileKinds', 'PDF, , images');
  expect(now().files).toEqual({ kinds: ['PDF', 'images'], least: 1, most: 3 });
  await write('editor.least editor.files', '');
  await write('editor.most editor.files', '');
  expect(now().files).toEqual({ kinds: ['PDF', 'images'] });
  await write('editor.fileKinds', '');
  expect(now()).not.toHaveProperty('files');
  await write('editor.most editor.files', '2');
  expect(now().files).toEqual({ kinds: [], most: 2 });
  await write('editor.most editor.pages', '');
  expect(now().limits).toEqual({ words: { most: 1_500 }, pages: { least: 2 } });
  await write('editor.least editor.pages', '');
  expect(now().limits).toEqual({ words: { most: 1_500 } });
  await write('editor.most editor.words', '');
  expect(now()).not.toHaveProperty('limits');
  await write('editor.least editor.seconds', '2.4');
  expect(now().limits).toEqual({ seconds: { least: 2 } });
  await choose('editor.sharedByTeam', '');
  await choose('editor.reusable', 'no');
  expect(now()).not.toHaveProperty('sharedByTeam');
  expect(now().reusable).toBe(false);
  await tick('editor.inPairs');
  expect(now().inPairs).toBe(true);
  await tick('editor.inPairs');
  expect(now()).not.toHaveProperty('inPairs');
});

test('a template is there as long as anything of it is said', async () => {
  const scene = await editing();
  const { click, write } = scene;
  const now = () => requirementOf(scene, '2a').template;
  await click('2a');
  await write('editor.templateAddress', ' ');
  expect(now()).toEqual({ title: 'Form for the plan', sentences: ['What will learners do?', 'How will you know?'] });
  await write('editor.templateSentences', '');
  expect(now()).toEqual({ title: 'Form for the plan', sentences: [] });
  await write('editor.templateTitle', '');
  expect(now()).toBeUndefined();
  await write('editor.templateAddress', 'https://school.example/form');
  expect(now()).toEqual({ title: '', sentences: [], address: 'https://school.example/form' });
});

test('until when is said in days, on a day, or within a time', async () => {
  const scene = await editing();
  const { click, write, choose } = scene;
  const now = () => requirementOf(scene, '2a').due;
  await click('2a');
  await write('editor.from', '2026-09-02');
  await write('editor.to', 'soon');
  expect(now()).toEqual({ type: 'window', from: '2026-09-02', to: '2026-12-18' });
  await choose('editor.due', 'days');
  await write('editor.days', '30');
  expect(now()).toEqual({ type: 'days', days: 30 });
  await choose('editor.due', 'day');
  await write('editor.dueDay', '2026-10-01');
  await write('editor.dueDay', '');
  expect(now()).toEqual({ type: 'day', day: '2026-10-01' });
  await choose('editor.due', '');
  expect(now()).toBeUndefined();
});

test('a credential says how it is submitted, and of which requirements only some are asked for', async () => {
  const scene = await editing();
  const { click, write, choose, tick, place, framework } = scene;
  const now = () => framework().credentials[0];
  await click('Dialogue');
  await write('editor.issuer', 'A school');
  await write('editor.attempts', '');
  await choose('editor.resubmission', '');
  await choose('editor.blind', 'no');
  expect(now()).toMatchObject({ issuer: 'A school', policy: { blind: false, linksAllowed: false } });
  expect(now()?.policy).not.toHaveProperty('attempts');
  await choose('editor.blind', '');
  await choose('editor.linksAllowed', '');
  expect(now()).not.toHaveProperty('policy');
  await write('editor.attempts', '5000');
  expect(now()?.policy).toEqual({ attempts: 1_000 });
  await write('editor.attempts', '0');
  expect(now()).not.toHaveProperty('policy');
  await write('editor.choiceCount 2', '5');
  expect(now()?.choices[0]?.count).toBe(2);
  await write('editor.choiceCount 2', '0');
  expect(now()?.choices[0]?.count).toBe(1);
  await write('editor.choiceCount 2', '2');
  await tick('2b Video of a lesson plan at work');
  expect(now()?.choices[0]).toMatchObject({ count: 1, requirementIds: ['talk.2a'] });
  await tick('1 Overview questions');
  expect(now()?.choices[0]?.requirementIds).toEqual(['talk.1', 'talk.2a']);
  await act(() => button(place, 'editor.addChoice').click());
  expect(now()?.choices).toHaveLength(2);
  await act(() => button(place, 'editor.removeChoice').click());
  expect(now()?.choices.map(({ requirementIds }) => requirementIds)).toEqual([['talk.1']]);
  await tick('1 Overview questions');
  expect(now()?.choices).toEqual([]);
});

test('a program asks for all of its credentials or for some', async () => {
  const { write, choose, framework, place } = await editing();
  const now = () => framework().program;
  await write('editor.title', 'Mine');
  await choose('editor.programKind', 'bundle');
  await write('editor.ruleCount 2', '9');
  expect(now()).toMatchObject({ title: 'Mine', kind: 'bundle', rule: { type: 'choose', count: 2 } });
  await write('editor.ruleCount 2', '');
  expect(now().rule).toEqual({ type: 'choose', count: 1 });
  await choose('editor.rule', 'all');
  expect(now().rule).toEqual({ type: 'all' });
  expect(place.querySelector('input[type=number]')).toBeNull();
  await choose('editor.rule', 'choose');
  expect(now().rule).toEqual({ type: 'choose', count: 1 });
});

test('an indicator keeps its code where that is emptied, and says nothing that is not ticked', async () => {
  const scene = await editing();
  const { click, write, tick } = scene;
  await click('A1');
  await write('editor.code', ' ');
  const now = () => indicatorOf(scene, 'A1');
  await write('editor.text', 'Asks.');
  await write('editor.hint', '');
  expect(now()).toMatchObject({ text: 'Asks.', hint: '' });
  await tick('editor.levelsAddUp');
  await tick('editor.aboutAnnotations');
  expect(now()).not.toHaveProperty('levelsAddUp');
  expect(now().isAboutAnnotations).toBe(true);
  await tick('editor.aboutAnnotations');
  expect(now()).not.toHaveProperty('isAboutAnnotations');
  await write('editor.levelText Meets', 'Asks all.');
  expect(now().levels.map(({ description }) => description === 'Asks all.')).toEqual([false, false, true, false]);
  await write('editor.code', ' A9 ');
  expect(indicatorOf(scene, 'A9').text).toBe('Asks.');
});

test('levels are named in lines, and what was enough stays enough', async () => {
  const scene = await editing();
  const { click, write, choose, press } = scene;
  const named = (code: string) =>
    indicatorOf(scene, code).levels.map(({ label, passes }) => `${label}${passes ? '!' : ''}`);
  await click('A1');
  await write('editor.levelNames', 'None\nBeginning\nApproaching\nMeets\nExceeds');
  expect(named('A1')).toEqual(['None', 'Beginning', 'Approaching', 'Meets!', 'Exceeds!']);
  await choose('editor.enoughFrom', '4');
  expect(named('A1')).toEqual(['None', 'Beginning', 'Approaching', 'Meets', 'Exceeds!']);
  await choose('editor.enoughFrom', '5');
  expect(named('A1').join()).not.toContain('!');
  await write('editor.levelNames', '');
  expect(named('A1')).toEqual([]);
  await write('editor.levelNames', 'Not yet\nMet');
  expect(named('A1')).toEqual(['Not yet', 'Met!']);
  await press('ArrowDown', { shiftKey: true });
  expect(scene.place.querySelector('.editor-form')?.textContent).toContain('editor.manyChosen 2');
  expect(scene.place.textContent).toContain('editor.levelsDiffer');
  await write('editor.levelNames', 'No\nYes');
  expect([named('A1'), named('A2')]).toEqual([
    ['No', 'Yes!'],
    ['No', 'Yes!'],
  ]);
});

test('of several that are no indicators only how many they are is said', async () => {
  const { click, place } = await editing();
  await click('2b');
  await click('Writing', { ctrlKey: true });
  expect(only(place, 'section.editor-form').textContent).toBe('editor.manyChosen 2');
});

test('what is typed is saved after a pause, when the field is left, and when it goes away', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const saved = vi.fn();
  const place = shown(<SavedField label="Title" hint="How it is called" value="Old" longest={9} onSave={saved} />);
  const field = only<HTMLInputElement>(place, 'input');
  const type = (text: string) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  expect(field.maxLength).toBe(9);
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe('How it is called');
  type('N');
  vi.advanceTimersByTime(599);
  type('New');
  vi.advanceTimersByTime(599);
  expect(saved).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(saved).toHaveBeenCalledExactlyOnceWith('New');
  field.dispatchEvent(new FocusEvent('blur'));
  expect(saved).toHaveBeenCalledOnce();
  type('Newer');
  dispatchEvent(new Event('pagehide'));
  expect(saved).toHaveBeenLastCalledWith('Newer');
  vi.advanceTimersByTime(1_000);
  expect(saved).toHaveBeenCalledTimes(2);
});

test('what would be lost is named before it goes, and stays where nothing is answered', async () => {
  const answered = vi.fn();
  let place = document.body;
  await act(() => {
    place = shown(<LostWorkQuestion lost={{ tags: 1, ratings: 0, ticks: 1 }} onAnswer={answered} />);
  });
  expect([...place.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    ...['editor.lostTags 1', 'editor.lostTicks 1'],
  ]);
  const dialog = only<HTMLDialogElement>(place, 'dialog');
  expect(dialog.open).toBe(true);
  button(place, 'editor.lostYes').click();
  button(place, 'editor.lostNo').click();
  expect(answered.mock.calls).toEqual([[true], [false]]);
});
