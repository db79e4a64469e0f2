import { expect, test } from 'vitest';
import { glyphOfPart, glyphWithout, needWord } from '@/components/state/state-words';
import { parts } from '@/lib/coverage/parts';

test('a cell is called by what it lacks next, or ready', () => {
  expect(parts.map((lacks) => needWord({ lacks }))).toEqual(parts.map((lacks) => `state.lacks.${lacks}`));
  expect(needWord({ lacks: null })).toBe('state.ready');
});

test('the sign of a cell is that of the last part that it has', () => {
  expect(glyphWithout('evidence')).toBe('bare');
  expect(glyphWithout(null)).toBe('ready');
  for (const [at, part] of parts.slice(1).entries()) {
    const last = parts[at];
    expect(last && glyphOfPart(last)).toBe(glyphWithout(part));
  }
});
