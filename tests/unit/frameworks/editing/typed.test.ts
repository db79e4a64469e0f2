import { expect, test } from 'vitest';
import { keptByText } from '@/lib/frameworks/editing/kept-by-text';
import { checksOf, promptsOf } from '@/lib/frameworks/editing/listed';
import { pastedLines } from '@/lib/frameworks/editing/pasted-lines';
import type { CheckId } from '@/lib/model/ids';
import { newId } from './any-act';

test('each line that is pasted is an indicator, without its marker and with its code apart', () => {
  const text = [
    'Competency Indicators:',
    '• Learners explain their reasoning.',
    '',
    '  2) Feedback names a next step.',
    '1.2 The task has several entries.',
    'A3: Groups are mixed.',
    'B.4\tEvidence is sorted\tsuch as exit tickets',
    'Plain words\u202e stay.',
  ].join('\r\n');
  expect(pastedLines(text)).toEqual([
    { code: '', text: 'Learners explain their reasoning.', hint: '' },
    { code: '', text: 'Feedback names a next step.', hint: '' },
    { code: '1.2', text: 'The task has several entries.', hint: '' },
    { code: 'A3', text: 'Groups are mixed.', hint: '' },
    { code: 'B.4', text: 'Evidence is sorted', hint: 'such as exit tickets' },
    { code: '', text: 'Plain words stay.', hint: '' },
  ]);
});

test('what is reworded or moved keeps what hangs on it', () => {
  const known = ['one', 'two', 'three'];
  const same = (text: string) => text;
  expect(keptByText(['three', 'one', 'TWO'], known, same)).toEqual(['three', 'one', 'two']);
  expect(keptByText(['one', 'two, reworded', 'three'], known, same)).toEqual(known);
  expect(keptByText(['two', 'new', 'more'], known, same)).toEqual(['two', null, 'three']);
});

test('a check that is reworded is the same one; a prompt says how long its answer is to be', () => {
  const checks = [
    { id: 'k1' as CheckId, text: 'The template is used.' },
    { id: 'k2' as CheckId, text: 'No names are in it.' },
  ];
  const changed = checksOf('The template is used.\nNo names of students are in it.\n\nNew.', checks, newId);
  expect(changed.map(({ id }) => id).slice(0, 2)).toEqual(['k1', 'k2']);
  expect(changed).toHaveLength(3);
  const [prompt] = promptsOf('Why this lesson? (at most 150 words)', [], newId);
  expect(prompt).toMatchObject({ words: { most: 150 } });
  expect(promptsOf('Why this lesson? (at most 150 words)', prompt ? [prompt] : [], newId)).toEqual([prompt]);
});
