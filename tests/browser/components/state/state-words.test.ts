import { expect, test } from 'vitest';
import { missingWord } from '@/components/state/state-words';
import type { CellCoverage } from '@/lib/coverage/coverage';
import type { Demand } from '@/lib/model/requirement';

const missing = (state: CellCoverage['state'], demand: Demand, levels = 2, passes: boolean | null = null) =>
  missingWord(
    {
      state,
      level: passes === null ? null : { passes },
      indicator: { levels: Array(levels) },
    } as unknown as CellCoverage,
    demand,
  );

test('what is missing is said where the state does not say it', () => {
  expect(missing('ready', 'rationale')).toBe('');
  expect(missing('bare', 'label')).toBe('');
  expect(missing('bare', 'none')).toBe('state.rateIt');
  expect(missing('tagged', 'rationale')).toBe('state.sayWhy');
  expect(missing('tagged', 'label')).toBe('state.rateIt');
  expect(missing('explained', 'rationale')).toBe('state.rateIt');
  expect(missing('explained', 'rationale', 2, false)).toBe('state.rateHigher');
  expect(missing('explained', 'rationale', 2, true)).toBe('state.rateIt');
  expect(missing('tagged', 'label', 0)).toBe('');
});
