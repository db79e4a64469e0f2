import { expect, test } from 'vitest';
import { Deck } from '@/lib/documents/google-slides/deck/deck';
import { describePart } from '@/lib/documents/google-slides/deck/describe-part';
import { partIn, type Shape, slideText } from '@/lib/documents/google-slides/deck/slide-text';
import { locateInDeck } from '@/lib/documents/google-slides/locate-in-deck';
import type { PartName } from '@/lib/documents/google-slides/part';
import type { PassageId } from '@/lib/model/ids';
import type { Passage } from '@/lib/model/passage';

const goal = 'Predict where a shadow will fall at noon and at three.';
const name = (kind: 'slide' | 'shape', number: string) => `${kind} ${number}`;

function deckOf(slides: Record<string, Shape[] | null>): Deck {
  const deck = new Deck();
  deck.list(Object.keys(slides));
  for (const [id, shapes] of Object.entries(slides)) if (shapes) deck.note(slideText(id, deck.numberOf(id), shapes));
  return deck;
}

const before = deckOf({
  p: [
    { id: 's1', text: goal },
    { id: 's2', text: '' },
  ],
});

function described(shapeId: string | null): Passage {
  const slide = before.slide('p');
  const part = slide && partIn(slide, shapeId);
  const passage = slide && part && describePart(before, slide, part, name);
  if (!passage) throw new Error('not described');
  return passage;
}

async function located(passages: Passage[], deck: Deck, places = new Map<PassageId, PartName>(), signal?: AbortSignal) {
  const found = [];
  const around = { deck, places, name, signal: signal ?? new AbortController().signal };
  for await (const each of locateInDeck(passages, around)) found.push(each);
  return { found, places };
}

test('what is on a slide that was seen is where it is, by what it says or is called', async () => {
  const [text, picture] = [described('s1'), described('s2')];
  const { found, places } = await located([text, picture], before);
  expect(found).toMatchObject([
    { status: 'exact', passageId: text.id, quote: goal },
    { status: 'exact', passageId: picture.id, quote: 'shape 1' },
  ]);
  expect(places.get(text.id)).toEqual({ slideId: 'p', shapeId: 's1' });
});

test('what was changed says what stands there now', async () => {
  const text = described('s1');
  const { found } = await located([text], deckOf({ p: [{ id: 's1', text: `${goal} And why.` }] }));
  expect(found).toMatchObject([{ status: 'changed', quote: `${goal} And why.` }]);
});

test('one of a slide that was not shown yet is elsewhere, and can be gone to; one that is lost can’t', async () => {
  const text = described('s1');
  const other = deckOf({ p: null, g2: [{ id: 'x', text: 'Other words altogether, and nothing of the goal.' }] });
  const { found, places } = await located([text], other);
  expect(found).toEqual([{ status: 'elsewhere', passageId: text.id }]);
  expect(places.get(text.id)).toEqual({ slideId: 'p', shapeId: 's1' });
  const gone = deckOf({ g2: [{ id: 'x', text: 'Other words altogether, and nothing of the goal.' }] });
  gone.miss('p');
  expect((await located([text], gone, places)).found).toEqual([{ status: 'lost', passageId: text.id }]);
  expect(places.has(text.id)).toBe(false);
});

test('nothing is told once nobody waits for it', async () => {
  expect((await located([described('s1')], before, new Map(), AbortSignal.abort())).found).toEqual([]);
});
