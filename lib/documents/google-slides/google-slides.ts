import type { DocumentAdapter } from '@/lib/documents/document';
import { followPointing } from '@/lib/documents/pointing';
import type { PassageId } from '@/lib/model/ids';
import type { Passage } from '@/lib/model/passage';
import { parseSlidesAddress, type SlidesAddress } from './address';
import { describePart, type NamePart } from './deck/describe-part';
import { partIn } from './deck/slide-text';
import { goToSlide } from './going';
import { identifySlides } from './identity';
import { locateInDeck } from './locate-in-deck';
import { visibleIn } from './page/canvas';
import { SlidesPainter } from './painting/slides-painter';
import type { PartName } from './part';
import { Selecting } from './selecting';
import { SlidesState } from './slides-state';

interface Options {
  /** The address of the presentation that the page was opened for. */
  opened: SlidesAddress;
  /** What a slide or a shape without text is called. */
  name: NamePart;
  host: () => Element | null;
  signal: AbortSignal;
}

/** How long Slides is given to show something that is known, in milliseconds. */
const patience = 5_000;
/**
 * What was selected before the overlay came is not known. Who asks for a tag within this time may mean a shape that is
 * selected already, and is told to begin with selecting; later it is the slide that is meant. In milliseconds.
 */
const arrival = 3_000;

/** The presentation in this window: its slides, and the shapes on them. It is only looked at, never written into. */
export function createGoogleSlides({ opened, name, host, signal }: Options): DocumentAdapter {
  const begun = performance.now();
  const state = new SlidesState(signal);
  const { deck } = state;
  const places = new Map<PassageId, PartName>();
  const bound = (own: AbortSignal): AbortSignal => AbortSignal.any([signal, own]);
  const isOurs = (event: Event): boolean => event.target === host();
  const selecting = new Selecting({ shown: () => state.shown, isOurs, signal });
  const painter = new SlidesPainter({ shown: () => state.shown, placeOf: (id) => places.get(id), signal });
  state.on('mutate', () => painter.hideStale(), signal);
  state.on('move', () => painter.refresh(), signal);
  state.look();

  /** What is selected; where nothing is, the slide on screen. */
  function selected(): PartName | null {
    const { shown } = state;
    if (selecting.present || !shown || performance.now() - begun < arrival) return selecting.present;
    return { slideId: shown.id, shapeId: null };
  }

  function describe(slideId: string, shapeId: string | null): Passage | null {
    const slide = deck.slide(slideId);
    const part = slide && partIn(slide, shapeId);
    const passage = slide && part ? describePart(deck, slide, part, name) : null;
    if (passage) places.set(passage.id, { slideId, shapeId });
    return passage;
  }

  return {
    kind: 'google-slides',
    identify: async () => identifySlides(document, parseSlidesAddress(location.href) ?? opened),
    async selection() {
      state.look();
      const part = selected();
      return part && describe(part.slideId, part.shapeId);
    },
    selectionBoxes() {
      const { shown } = state;
      const part = selecting.present;
      const element = part?.shapeId == null ? shown?.element : shown?.shapes.get(part.shapeId);
      const box = part && element ? visibleIn(element, element.getBoundingClientRect()) : null;
      return box ? [box] : [];
    },
    async describe(start, end) {
      const found = deck.partAt(start, end);
      return found && describe(found.slide.id, found.part.shapeId);
    },
    locate: (passages, own) => locateInDeck(passages, { deck, places, name, signal: bound(own) }),
    paint(painted) {
      painter.paint(painted);
    },
    boxes: (passageId) => painter.boxes(passageId),
    block: (passageId) => painter.block(passageId),
    // A click on a shape selects it: badges beside the slide are what opens the cards.
    passagesAt: () => [],
    async reveal(passageId) {
      const place = places.get(passageId);
      if (!place || !(await goToSlide(state, place.slideId))) return false;
      const { shown } = state;
      if (place.shapeId !== null) shown?.shapes.get(place.shapeId)?.scrollIntoView({ block: 'nearest' });
      painter.refresh();
      return true;
    },
    onChange: (listener, own) => state.on('text', listener, bound(own)),
    onSelect: (listener, own) => selecting.onSelect(listener, bound(own)),
    onMove: (listener, own) => state.on('move', listener, bound(own)),
    onPoint: (listener, own) => {
      const pointOf = ({ clientX, clientY }: MouseEvent) => ({ x: clientX, y: clientY });
      followPointing({ isOurs, pointOf }, listener, bound(own))(document);
    },
    report() {
      const isKnown = state.shown !== null || deck.slides.length > 0;
      const isLate = document.readyState === 'complete' && performance.now() - begun > patience;
      return {
        text: isKnown ? 'visible' : null,
        selection: isKnown ? 'rectangles' : isLate ? 'none' : null,
        paintable: isKnown,
        tries: [],
      };
    },
  };
}
