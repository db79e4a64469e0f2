import { onAddressChange } from '@/lib/documents/address-changes';
import { describePassage } from '@/lib/documents/describe-passage';
import type { DocumentAdapter } from '@/lib/documents/document';
import { followPointing } from '@/lib/documents/pointing';
import { trimmed } from '@/lib/documents/span';
import { newPassageId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import type { Passage } from '@/lib/model/passage';
import { onDocsMove, onDocsSelect } from './activity';
import type { DocAddress } from './address';
import { DocState } from './doc-state';
import { identifyDoc } from './identity';
import { locateInDoc } from './locate-in-doc';
import { followOtherTab } from './other-tab';
import { shownPart } from './page/shown-part';
import { revealSpan } from './revealing';
import { boxesOfMarks, selectionMarks } from './selection/marks';
import { spanOfQuote } from './selection/span-of-quote';
import { inTab, tabOf } from './tab-fragment';
import type { Span, TextVersion } from './text/text-version';

interface Options {
  /** The address of the document that the page was opened for. */
  opened: DocAddress;
  host: () => Element | null;
  signal: AbortSignal;
}

/** The Google Doc in this window. It is only looked at: nothing is ever written into it. */
export function createGoogleDocument({ opened, host, signal }: Options): DocumentAdapter {
  const state = new DocState(signal);
  const { text, places, painter, selection, tries } = state;
  const elsewhere = new Map<string, string>();
  let locatedIn: TextVersion | null = null;
  const bound = (own: AbortSignal): AbortSignal => AbortSignal.any([signal, own]);

  text.follow(location.href);
  onAddressChange(window, () => text.follow(location.href), signal);

  function describe(version: TextVersion, { start, end }: Span): Passage | null {
    const span = trimmed(version.text, start, Math.min(end, version.text.length));
    const passage = span && describePassage(version.text, span);
    if (!span || !passage) return null;
    places.set(passage.id, span, version);
    return inTab(passage, version.tabId);
  }

  /** Words whose place is not known. */
  function wordsAlone(quote: string): Passage {
    const exact = quote.trim().slice(0, limits.quote);
    const selectors = [{ type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' }];
    return inTab({ id: newPassageId(), quote: exact, selectors }, text.tabId);
  }

  function boxesOf(version: TextVersion, span: Span): DOMRect[] {
    return painter.boxesOf(version, span);
  }

  return {
    kind: 'google-doc',
    holdsAll: true,
    async identify() {
      // A page that leaves the document without loading anew still holds it.
      const address = text.address ?? opened;
      return identifyDoc(document, address);
    },
    async selection() {
      const selected = await selection.read();
      if (!selected) return null;
      return selected.kind === 'span' ? describe(selected.version, selected.span) : wordsAlone(selected.quote);
    },
    selectionBoxes: () => boxesOfMarks(selectionMarks()),
    async describe(start, end) {
      const version = text.current;
      const span = version && locatedIn ? locatedIn.carry({ start, end }, version) : null;
      return version && span ? describe(version, span) : null;
    },
    async *locate(passages, own) {
      const stop = bound(own);
      const version = await text.first(stop);
      if (!version) return;
      locatedIn = version;
      for (const passage of passages) elsewhere.set(passage.id, tabOf(passage) ?? version.tabId);
      const isWhole = text.route !== 'visible';
      yield* locateInDoc(passages, { version, places, isWhole, from: state.offsetInView(version), signal: stop });
    },
    paint: (painted) => painter.paint(painted),
    boxes: (passageId) => state.inView(painter.boxes(passageId)),
    block: (passageId) => (state.inView(painter.boxes(passageId)).length > 0 ? painter.page(passageId) : null),
    // A click into the text is for the caret: badges beside the page are what opens the cards.
    passagesAt: () => [],
    async reveal(passageId) {
      const tabId = elsewhere.get(passageId);
      if (tabId !== undefined && tabId !== text.tabId) return followOtherTab(passageId, tabId);
      const version = text.current;
      const span = version && places.in(version, passageId);
      if (!version || !span) return false;
      return revealSpan(span, {
        painter,
        version,
        boxes: () => boxesOf(version, span),
        select: (wanted) => state.select(wanted, version),
      });
    },
    onChange: (listener, own) => text.onChange(listener, bound(own)),
    onSelect: (listener, own) => {
      const { marksChanged } = onDocsSelect(listener, bound(own));
      state.onMarksChanged(marksChanged, bound(own));
    },
    onMove: (listener, own) => onDocsMove(state.repaints, listener, bound(own)),
    onPoint: (listener, own) => {
      const isOurs = (event: Event): boolean => event.target === host();
      const pointOf = ({ clientX, clientY }: MouseEvent) => ({ x: clientX, y: clientY });
      followPointing({ isOurs, pointOf }, listener, bound(own))(document);
    },
    report: () => ({
      text: text.route,
      selection: selection.route,
      paintable: state.isPaintable,
      tries: [...tries.list],
    }),
    passageOf(quote) {
      if (quote.trim() === '') return null;
      const version = text.current;
      const span = version && spanOfQuote(version, quote, null, shownPart());
      return (version && span && describe(version, span)) ?? wordsAlone(quote);
    },
  };
}
