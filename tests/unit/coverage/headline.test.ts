import { expect, test } from 'vitest';
import type { Progress } from '@/lib/coverage/coverage';
import { credentialCoverage } from '@/lib/coverage/credential-coverage';
import { headlineOf } from '@/lib/coverage/headline';
import { outline } from './examples';

const none = credentialCoverage({ outline, totals: [], here: [], ratings: [], questioned: new Set() });
const said = (progress: Progress, required = 9) =>
  headlineOf({ ...none, required, progress }).map(({ says, count, of }) => `${says} ${count} of ${of}`);

test('it says how many have evidence, then what is next, and nothing of what is not to be done', () => {
  expect(said({ evidence: 0, reason: 0, rating: 0, ready: 0 })).toEqual(['someEvidence 0 of 9']);
  expect(said({ evidence: 5, reason: 3, rating: 3, ready: 3 })).toEqual(['someEvidence 5 of 9', 'needReason 2 of 9']);
  expect(said({ evidence: 9, reason: 8, rating: 6, ready: 5 })).toEqual([
    'allEvidence 9 of 9',
    'needReason 1 of 9',
    'needRating 2 of 9',
    'ratedLow 1 of 9',
  ]);
});

test('once all is ready, or nothing is asked for, there is nothing next', () => {
  expect(said({ evidence: 9, reason: 9, rating: 9, ready: 9 })).toEqual(['allReady 9 of 9']);
  expect(said({ evidence: 0, reason: 0, rating: 0, ready: 0 }, 0)).toEqual(['nothingAsked 0 of 0']);
});
