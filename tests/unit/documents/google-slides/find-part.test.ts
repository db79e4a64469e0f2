import { expect, test } from 'vitest';
import { Deck } from '@/lib/documents/google-slides/deck/deck';
import { describePart } from '@/lib/documents/google-slides/deck/describe-part';
import { findPart } from '@/lib/documents/google-slides/deck/find-part';
import { partIn, type Shape, slideText } from '@/lib/documents/google-slides/deck/slide-text';
import { partOf } from '@/lib/documents/google-slides/part';
import type { Passage } from '@/lib/model/passage';

const goal = 'Predict where a shadow will fall at noon and at three.';
const check = 'Each pair shows the longest and the shortest shadow that they can make.';

function deckOf(slides: Record<string, Shape[]>): Deck {
  const deck = new Deck();
  deck.list(Object.keys(slides));
  for (const [id, shapes] of Object.entries(slides)) deck.note(slideText(id, deck.numberOf(id), shapes));
  return deck;
}

const first: Shape[] = [
  { id: 'g1_0', text: 'Shadows' },
  { id: 'g1_1', text: goal },
  { id: 'g1_2', text: '' },
];

function described(deck: Deck, slideId: string, shapeId: string | null): Passage {
  const slide = deck.slide(slideId);
  const part = slide && partIn(slide, shapeId);
  const passage = slide && part && describePart(deck, slide, part, (kind, number) => `${kind} ${number}`);
  if (!passage) throw new Error('not described');
  return passage;
}

function found(deck: Deck, passage: Passage): string {
  const finding = findPart(deck, passage);
  return typeof finding === 'string'
    ? finding
    : `${finding.status} ${finding.slide.id} ${finding.part.shapeId ?? 'whole'}`;
}

const before = deckOf({ p: first, g2: [{ id: 'g2_0', text: check }] });
const ofGoal = described(before, 'p', 'g1_1');
const ofPicture = described(before, 'p', 'g1_2');
const ofSlide = described(before, 'p', null);

test('a shape, a picture and a slide are found where they are', () => {
  expect(ofGoal.quote).toBe(goal);
  expect(ofSlide.quote).toBe(`Shadows\n${goal}`);
  expect(ofPicture.quote).toBe('shape 1');
  expect(partOf(ofPicture)).toEqual({ slideId: 'p', shapeId: 'g1_2' });
  expect(found(before, ofGoal)).toBe('exact p g1_1');
  expect(found(before, ofPicture)).toBe('exact p g1_2');
  expect(found(before, ofSlide)).toBe('exact p whole');
});

test('white space is no change: Slides writes every word by itself', () => {
  const deck = deckOf({ p: [{ id: 'g1_1', text: goal.replaceAll(' ', '') }] });
  expect(found(deck, ofGoal)).toBe('exact p g1_1');
});

test('a shape that was edited is found, and is to be checked', () => {
  const edited = goal.replace('at noon and at three', 'at noon, at two and at four');
  expect(found(deckOf({ p: [{ id: 'g1_1', text: edited }] }), ofGoal)).toBe('changed p g1_1');
  expect(found(deckOf({ p: [{ id: 'g1_1', text: 'Something else altogether' }] }), ofGoal)).toBe('changed p g1_1');
  expect(found(deckOf({ p: [{ id: 'g1_1', text: edited }] }), ofSlide)).toBe('changed p whole');
});

test('a name that every presentation has proves nothing by itself', () => {
  const deck = deckOf({ p: [{ id: 'i1', text: goal }] });
  const passage = described(deck, 'p', 'i1');
  expect(found(deckOf({ p: [{ id: 'i1', text: 'Something else altogether' }] }), passage)).toBe('lost');
  expect(found(deckOf({ p: [{ id: 'i1', text: goal.replace('noon', 'dawn') }] }), passage)).toBe('changed p i1');
});

test('words that were moved to another shape or slide are followed, where they stand there once', () => {
  const other = [
    { id: 'g1_1', text: 'Something else altogether' },
    { id: 'g1_9', text: goal },
  ];
  expect(found(deckOf({ p: other }), ofGoal)).toBe('changed p g1_9');
  expect(found(deckOf({ p: other.slice(1) }), ofGoal)).toBe('exact p g1_9');
  expect(found(deckOf({ p: [], g2: [{ id: 'g2_9', text: goal }] }), ofGoal)).toBe('exact g2 g2_9');
  const twice = [
    { id: 'g2_8', text: goal },
    { id: 'g2_9', text: goal },
  ];
  expect(found(deckOf({ p: [], g2: twice }), ofGoal)).toBe('lost');
});

test('what was taken away is lost, and so is a picture whose shape is gone', () => {
  const deck = deckOf({ p: [{ id: 'g1_0', text: 'Shadows' }] });
  expect(found(deck, ofGoal)).toBe('lost');
  expect(found(deck, ofPicture)).toBe('lost');
});

test('on a slide that has not been shown, nothing is known; on one that could not be gone to, it is lost', () => {
  const deck = deckOf({ g2: [{ id: 'g2_0', text: check }] });
  expect(found(deck, ofGoal)).toBe('elsewhere');
  deck.miss('p');
  expect(found(deck, ofGoal)).toBe('lost');
  deck.note(slideText('p', null, first));
  expect(found(deck, ofGoal)).toBe('exact p g1_1');
});

test('a shape that was edited is not taken for its copy', () => {
  const edited = { id: 'g1_1', text: goal.replace('noon', 'dawn') };
  expect(found(deckOf({ p: [edited, { id: 'g1_9', text: goal }] }), ofGoal)).toBe('changed p g1_1');
  const rewritten = { id: 'g1_1', text: 'Something else altogether' };
  expect(found(deckOf({ p: [rewritten], g2: [{ id: 'g2_9', text: goal }] }), ofGoal)).toBe('changed g2 g2_9');
});

test('a slide that was copied is not taken for the first one', () => {
  const deck = deckOf({ g7: [{ id: 'g7_1', text: goal }], p: first });
  expect(found(deck, ofGoal)).toBe('exact p g1_1');
});

test('offsets put slides in the order in which they are listed, and lead back to what they are of', () => {
  const deck = deckOf({ p: first, g2: [{ id: 'g2_0', text: check }] });
  for (const slide of deck.slides) {
    for (const part of slide.parts) {
      const { start, end } = deck.spanOf(slide.id, part);
      expect(deck.partAt(start, end)).toEqual({ slide, part });
    }
  }
  const [one, two] = ['p', 'g2'].map((id) => deck.spanOf(id, { start: 0, end: 0 }).start);
  expect(one).toBeLessThan(two ?? 0);
  expect(deck.partAt(5, 7)).toBeNull();
});
