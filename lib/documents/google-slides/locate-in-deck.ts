import type { Located } from '@/lib/documents/document';
import type { PassageId } from '@/lib/model/ids';
import type { Passage } from '@/lib/model/passage';
import type { Deck } from './deck/deck';
import { type NamePart, nameOfPart } from './deck/describe-part';
import { findPart } from './deck/find-part';
import { type PartName, partOf } from './part';

interface Circumstances {
  deck: Deck;
  /** Where each passage is, for painting it and for going there. */
  places: Map<PassageId, PartName>;
  name: NamePart;
  signal: AbortSignal;
}

/** Finds passages on the slides that have been shown. Those on the others are told to be elsewhere. */
export async function* locateInDeck(passages: readonly Passage[], around: Circumstances): AsyncIterable<Located> {
  const { deck, places, name, signal } = around;
  for (const passage of passages) {
    if (signal.aborted) return;
    const { id } = passage;
    const found = findPart(deck, passage);
    if (found === 'lost' || found === 'elsewhere') {
      const named = partOf(passage);
      // Where it was is where to go for it.
      if (found === 'elsewhere' && named) places.set(id, named);
      else places.delete(id);
      yield { status: found, passageId: id };
      continue;
    }
    const { status, slide, part } = found;
    places.set(id, { slideId: slide.id, shapeId: part.shapeId });
    const quote = status === 'exact' ? passage.quote : part.text.trim() || nameOfPart(slide, part, name);
    yield { status, passageId: id, ...deck.spanOf(slide.id, part), quote };
  }
}
