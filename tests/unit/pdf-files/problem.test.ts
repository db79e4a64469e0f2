import { describe, expect, test } from 'vitest';
import { OpeningFailure, problemOf } from '@/lib/pdf-files/problem';

const named = (name: string, message = '') => Object.assign(new Error(message), { name });

describe('why a PDF could not be opened', () => {
  test.each([
    [new OpeningFailure('empty'), 'empty'],
    [named('InvalidPDFException', 'Invalid PDF structure.'), 'damaged'],
    [named('PasswordException', 'No password given'), 'locked'],
    [new DOMException('gone', 'NotReadableError'), 'unreadable'],
    [new RangeError('Array buffer allocation failed'), 'outOfMemory'],
    [new DOMException('gone', 'NotFoundError'), 'unreadable'],
    [new DOMException('no room', 'QuotaExceededError'), 'outOfMemory'],
    [new Error('Setting up fake worker failed'), 'noWorker'],
    [new Error('out of memory'), 'outOfMemory'],
    [new Error('something else'), 'unexpected'],
    ['not even an error', 'unexpected'],
  ])('%s', (error, problem) => {
    expect(problemOf(error)).toBe(problem);
  });
});
