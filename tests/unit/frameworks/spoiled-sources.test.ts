import { expect, test } from 'vitest';
import { documentSources, formatSources } from '@/tests/support/fuzz/fuzzed-sources';
import { hurtFormat, hurtReader } from '@/tests/support/fuzz/half-results';
import { runs } from '@/tests/support/runs';

/** The wide tests try 10,000 of each. */
const seeds = runs(50);
const patience = 120_000;

test.each(Object.entries(documentSources))(
  'whatever %s is given, it is read in whole or refused',
  { timeout: patience },
  async (id, make) => {
    expect(await hurtReader(id, make, seeds)).toEqual([]);
  },
);

test.each(Object.entries(formatSources))(
  'whatever %s is given, it is read in whole or refused',
  { timeout: patience },
  async (id, make) => {
    expect(await hurtFormat(id, make, seeds)).toEqual([]);
  },
);
