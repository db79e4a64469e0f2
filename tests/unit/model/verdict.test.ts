import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Answer } from '@/lib/feedback/package/reply';
import { reviewerWordNames } from '@/lib/feedback/page/words';
import { FeedbackThread } from '@/lib/model/feedback-reply';
import { verdictMeanings, verdicts } from '@/lib/model/verdict';

import { WrittenAnswer } from '@/lib/reviewing/written';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');

test('every verdict can be written, sent and kept', () => {
  for (const verdict of verdicts) {
    expect(v.is(v.pick(WrittenAnswer, ['verdict']), { verdict })).toBe(true);
    expect(v.is(v.pick(Answer, ['verdict']), { verdict })).toBe(true);
    expect(v.is(v.pick(FeedbackThread, ['verdict']), { verdict })).toBe(true);
  }
  expect(v.is(v.pick(Answer, ['verdict']), { verdict: 'perfect' })).toBe(false);
});

test('every verdict has a word of its own on the reviewer’s page and in the workspace', () => {
  const verdictWords = Object.values(verdictMeanings).map(({ word }) => word);
  expect(new Set(verdictWords).size).toBe(verdicts.length);
  for (const word of verdictWords) {
    expect(reviewerWordNames).toContain(word);
    expect(read('locales/en.yml')).toMatch(new RegExp(`\\n  verdict:\\n(    .*\\n)*    ${word}: `));
  }
});

test('every tone is a colour', () => {
  const look = read('components/feedback/threads.css');
  for (const { tone } of Object.values(verdictMeanings)) expect(look).toContain(`.thread[data-tone="${tone}"]`);
});
