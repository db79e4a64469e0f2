import * as v from 'valibot';
import { expect, test } from 'vitest';
import { mostBoxes } from '@/lib/feedback/blackout';
import { RequestDraft } from '@/lib/feedback/request-draft';
import { draft } from './asked';
import { box, one } from './blackout/a-picture';

const withBoxes = (...boxes: unknown[]) => ({ ...draft([]), blackouts: [{ tagId: one, digest: 'd', boxes }] });

test('a draft of before pictures could be blacked out is still one', () => {
  expect(v.parse(RequestDraft, draft([]))).toEqual(draft([]));
});

test('what is blacked out is part of a draft', () => {
  expect(v.parse(RequestDraft, withBoxes(box))).toEqual(withBoxes(box));
});

test('boxes beyond the picture, and more than a picture can have, are refused', () => {
  expect(v.is(RequestDraft, withBoxes({ ...box, left: 1.1 }))).toBe(false);
  expect(v.is(RequestDraft, withBoxes({ ...box, top: Number.NaN }))).toBe(false);
  expect(v.is(RequestDraft, withBoxes(...Array.from({ length: mostBoxes }, () => box)))).toBe(true);
  expect(v.is(RequestDraft, withBoxes(...Array.from({ length: mostBoxes + 1 }, () => box)))).toBe(false);
});
