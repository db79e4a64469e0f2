import { expect, test } from 'vitest';
import { documentSources, formatSources } from '@/tests/support/fuzz/fuzzed-sources';
import { hurtFormat, hurtReader } from '@/tests/support/fuzz/half-results';

const seeds = 10_000;
const patience = 3_600_000;

test.each(Object.entries(documentSources))(
  'whatever %s is given, 10,000 times',
  { timeout: patience },
  async (id, make) => {
    expect(await hurtReader(id, make, seeds)).toEqual([]);
  },
);

test.each(Object.entries(formatSources))(
  'whatever %s is given, 10,000 times',
  { timeout: patience },
  async (id, make) => {
    expect(await hurtFormat(id, make, seeds)).toEqual([]);
  },
);
