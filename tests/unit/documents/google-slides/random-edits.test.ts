import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Deck } from '@/lib/documents/google-slides/deck/deck';
import { describePart } from '@/lib/documents/google-slides/deck/describe-part';
import { findPart } from '@/lib/documents/google-slides/deck/find-part';
import { partIn, type Shape, slideText, squeezed } from '@/lib/documents/google-slides/deck/slide-text';
import type { Passage } from '@/lib/model/passage';
import { runs } from '@/tests/support/runs';

const words = ['shadow', 'noon', 'pencil', 'guess', 'pair', 'longest', 'draw', 'why', 'three', 'window'];
const text = fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((chosen) => chosen.join(' '));
const slides = fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });

type Slides = Map<string, Shape[]>;

/** What people do to presentations: each time to a slide and a shape on it. */
const edit = fc.record({
  kind: fc.constantFrom('write', 'remove', 'move', 'copy', 'removeSlide'),
  slide: fc.nat(10),
  shape: fc.nat(10),
  text,
});

function deckOf(all: Slides): Deck {
  const deck = new Deck();
  deck.list([...all.keys()]);
  for (const [id, shapes] of all) deck.note(slideText(id, deck.numberOf(id), shapes));
  return deck;
}

function edited(
  before: Slides,
  edits: readonly { kind: string; slide: number; shape: number; text: string }[],
): Slides {
  const all: Slides = new Map([...before].map(([id, shapes]) => [id, shapes.map((shape) => ({ ...shape }))]));
  for (const [at, { kind, slide, shape, text: written }] of edits.entries()) {
    const ids = [...all.keys()];
    const id = ids[slide % ids.length] ?? '';
    const shapes = all.get(id) ?? [];
    const target = shapes[shape % (shapes.length || 1)];
    const other = all.get(ids[(slide + 1) % ids.length] ?? '') ?? [];
    if (!target) continue;
    if (kind === 'write') target.text = written;
    if (kind === 'remove' || kind === 'move') shapes.splice(shapes.indexOf(target), 1);
    // What is put in elsewhere gets a new id.
    if (kind === 'copy' || kind === 'move') other.push({ id: `n${at}_0`, text: target.text });
    if (kind === 'removeSlide' && ids.length > 1) all.delete(id);
  }
  return all;
}

function passagesOf(deck: Deck): { slideId: string; shapeId: string | null; passage: Passage }[] {
  return deck.slides.flatMap((slide) =>
    slide.parts.flatMap(({ shapeId }) => {
      const part = partIn(slide, shapeId);
      const passage = part ? describePart(deck, slide, part, (kind, number) => `${kind} ${number}`) : null;
      return passage ? [{ slideId: slide.id, shapeId, passage }] : [];
    }),
  );
}

test('whatever is done to a presentation, what is said to be unchanged has the same words, and what stays is found', () => {
  fc.assert(
    fc.property(slides, fc.array(edit, { maxLength: 8 }), (given, edits) => {
      const before: Slides = new Map(
        given.map((texts, at) => [`g${at}`, texts.map((each, place) => ({ id: `g${at}_${place}`, text: each }))]),
      );
      const now = deckOf(edited(before, edits));
      const old = deckOf(before);
      for (const { slideId, shapeId, passage } of passagesOf(old)) {
        const wanted = squeezed(partIn(old.slide(slideId) ?? slideText('', null, []), shapeId)?.text ?? '');
        const there = now.slide(slideId);
        const own = there && partIn(there, shapeId);
        const found = findPart(now, passage);
        if (own && squeezed(own.text) === wanted) {
          expect(found).toMatchObject({ status: 'exact', part: own });
          expect(typeof found === 'object' && found.slide.id).toBe(slideId);
        } else if (typeof found === 'object' && found.status === 'exact') {
          expect(squeezed(found.part.text)).toBe(wanted);
          expect(found.part.shapeId === null).toBe(shapeId === null);
          expect(own, 'the shape itself, with other words').toBeUndefined();
        }
      }
    }),
    { numRuns: runs(1_000) },
  );
});
