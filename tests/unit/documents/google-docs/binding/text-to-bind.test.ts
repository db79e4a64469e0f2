import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextToBind } from '@/lib/documents/google-docs/binding/text-to-bind';
import { editBetween } from '@/lib/documents/google-docs/text/edit';
import { squeeze, squeezeAgain } from '@/lib/documents/google-docs/text/squeezed';

const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b'), maxLength });

test('what was found before an edit stands where it is found anew', () => {
  fc.assert(
    fc.property(
      letters(30),
      letters(4),
      letters(4),
      letters(30),
      fc.array(letters(5)),
      (head, old, put, tail, labels) => {
        const [before, after] = [head + old + tail, head + put + tail];
        const edit = editBetween(before, after);
        fc.pre(edit !== null);
        if (!edit) return;
        const squeezed = squeeze(before);
        const text = new TextToBind(squeezed);
        for (const label of labels) text.placesOf(label);
        const again = squeezeAgain(squeezed, edit, after);
        const carried = new TextToBind(again.squeezed, { text, edit: again.edit });
        const anew = new TextToBind(squeeze(after));
        for (const label of labels) expect(carried.placesOf(label)).toEqual(anew.placesOf(label));
      },
    ),
  );
});

test('of what stands in very many places as many are told as without an edit', () => {
  const before = 'a'.repeat(200);
  const after = `${before}b`;
  const edit = editBetween(before, after);
  if (!edit) throw new Error('no edit');
  const squeezed = squeeze(before);
  const text = new TextToBind(squeezed);
  text.placesOf('a');
  const again = squeezeAgain(squeezed, edit, after);
  const carried = new TextToBind(again.squeezed, { text, edit: again.edit });
  expect(carried.placesOf('a')).toEqual(new TextToBind(squeeze(after)).placesOf('a'));
});
