import * as v from 'valibot';
import { expect, test } from 'vitest';
import { failureOf, StoreFailure } from '@/lib/model/failure';

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

test('the browser’s and the database’s errors become failures that the person can be told', () => {
  expect(failureOf(new StoreFailure('notHere'))).toBe('notHere');
  expect(failureOf(new DOMException('', 'QuotaExceededError'))).toBe('storageFull');
  expect(failureOf(named('AbortError', named('QuotaExceededError')))).toBe('storageFull');
  expect(failureOf(named('DatabaseClosedError', new DOMException('', 'VersionError')))).toBe('storageNewer');
  expect(failureOf(named('DatabaseClosedError', named('InvalidStateError')))).toBe('storageUnavailable');
  expect(failureOf(named('MissingAPIError'))).toBe('storageUnavailable');
});

test('what does not fit its schema is invalid, and a defect of ours is unexpected', () => {
  const { issues } = v.safeParse(v.string(), 7);
  expect(failureOf(issues && new v.ValiError(issues))).toBe('invalid');
  expect(failureOf(new TypeError('x is undefined'))).toBe('unexpected');
  expect(failureOf('thrown text')).toBe('unexpected');
});
