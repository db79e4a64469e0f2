import { onAddressChange } from '@/lib/documents/address-changes';
import { describePassage } from '@/lib/documents/describe-passage';
import type { DocumentAdapter } from '@/lib/documents/document';
import { nextFrame } from '@/lib/documents/next-frame';
import { keysOf } from '@/lib/documents/page-keys';
import { followPointing } from '@/lib/documents/pointing';
import { followSelecting } from '@/lib/documents/selecting';
import { Shared } from '@/lib/documents/shared';
import { sketchOf } from '@/lib/documents/sketch';
import { trimmed } from '@/lib/documents/span';
import { documentOf, selectionOf } from '@/lib/dom/strangers';
import type { PassageId } from '@/lib/model/ids';
import { boxesOf } from './boxes';
import { Carrying } from './carrying';
import { isShadowRoot } from './element-kinds';
import { foreignFrame } from './foreign-frame';
import { followDocuments, pointInTop } from './frames';
import { identifyPage } from './identity';
import { locateIn, offsetInView } from './locate-in-page';
import { stands } from './mending';
import { onMoved } from './moving';
import { PagePainter } from './page-painter';
import type { PageText } from './page-text';
import { PageVersions } from './page-versions';
import { type Piece, type Place, piecesAt } from './pieces';
import { revealPieces } from './revealing';
import { letGoOfSelection, type Selected, selectedIn } from './selection';

interface Options {
  /** Our own element in the page, which is no part of it; null while there is none. */
  host: () => Element | null;
  signal: AbortSignal;
}

/** How often a passage is gone to again that the page has drawn anew on the way, and how long that may take, in ms. */
const redrawn = 2;
const drawing = 1_500;

/** The web page in this window, with the frames of its own origin and the open shadow roots in it. */
export function createWebDocument({ host, signal }: Options): DocumentAdapter {
  const page = document;
  const versions = new PageVersions({ page, host, signal });
  const repaints = new EventTarget();
  const changed = () => repaints.dispatchEvent(new Event('repaint'));
  const painter = new PagePainter({ page, host, versions, changed, signal });
  const carrying = new Carrying();
  // Whoever asks where passages are, one look at what moves serves.
  const moves = new Shared((moved) =>
    onMoved({ versions, repaints, standing: () => painter.standing(), signal }, moved),
  );
  const bound = (own: AbortSignal): AbortSignal => AbortSignal.any([signal, own]);

  let name = keysOf(identifyPage(page).url).like;
  const addressChanged = (): void => {
    const next = keysOf(identifyPage(page).url).like;
    // Another page: until it is known which passages it has, it has none.
    if (next !== name) painter.paint([]);
    name = next;
    versions.announce();
  };
  onAddressChange(window, addressChanged, signal);
  // Frames and shadow roots are known, and a selection costs no reading, once the page has been read.
  void versions.fresh();

  const placeOf = (version: PageText, { start, end, parts }: Selected): Place => ({
    version,
    span: { start, end },
    ...(parts.length > 1 && { parts: parts.map((part) => ({ start: part.start - start, end: part.end - start })) }),
  });

  /** What is asked for at every frame of scrolling costs no reading, even where something else on the page changes. */
  const selectedStanding = (): Place | null => {
    const [version] = versions.held;
    const selected = version && selectedIn(version, page);
    const place = selected ? placeOf(version, selected) : null;
    return place && stands(place) ? place : null;
  };

  /** Text that was hidden by a class a moment ago is only found by reading the page again. */
  const selected = (): { version: PageText; selected: Selected } | null => {
    const version = versions.now();
    const found = selectedIn(version, page);
    if (found || selectionOf(page)?.isCollapsed !== false) {
      return found && { version, selected: found };
    }
    const reread = versions.surely();
    const foundNow = selectedIn(reread, page);
    return foundNow && { version: reread, selected: foundNow };
  };

  /** The pieces of a passage where the page has drawn it anew, as long lists do when they are scrolled; null where it has not. */
  const otherPieces = async (passageId: PassageId, before: readonly Piece[]): Promise<readonly Piece[] | null> => {
    const late = performance.now() + drawing;
    const pieces = () => painter.pieces(passageId);
    // Gone, it is looked for again once the page is at rest.
    while (before.length > 0 && pieces().length === 0 && performance.now() < late) await nextFrame();
    const [now] = pieces();
    return now && now.segment.node !== before[0]?.segment.node ? pieces() : null;
  };

  /** A page that changes on and on is asked the less often what it shows where, the dearer that is. */
  const charged = <Found>(find: () => Found): Found => {
    const since = performance.now();
    const found = find();
    versions.charge(performance.now() - since);
    return found;
  };

  return {
    kind: 'web',
    identify: async () => identifyPage(page),
    sketch: async () => sketchOf((await versions.fresh()).text),
    async selection() {
      // A long page is read in slices at first, also where it is asked at once what is selected.
      await (versions.held.length > 0 || versions.fresh());
      const found = selected();
      return found && describePassage(found.version.text, found.selected, found.selected.parts);
    },
    letGo: () => letGoOfSelection(versions.held[0] ?? null, page),
    turnedTo: () => foreignFrame(page),
    selectionBoxes() {
      const standing = selectedStanding();
      const found = standing ? null : selected();
      const place = standing ?? (found && placeOf(found.version, found.selected));
      return place ? boxesOf(piecesAt(place)) : [];
    },
    async describe(start, end) {
      const version = versions.now();
      const span = trimmed(version.text, start, end);
      return span && describePassage(version.text, span);
    },
    async *locate(passages, own) {
      const version = await versions.fresh();
      const since = performance.now();
      const from = offsetInView(version, window);
      yield* locateIn(version, passages, { from, carrying, host, signal: bound(own) });
      versions.charge(performance.now() - since);
    },
    paint: (painted) => painter.paint(painted),
    boxes: (passageId) => painter.boxes(passageId),
    seenBox: (passageId) => charged(() => painter.seenBox(passageId)),
    groundAt: (box, passageId) => charged(() => painter.groundAt(box, passageId)),
    lineOf: (passageId, line) => charged(() => painter.lineOf(passageId, line)),
    block: (passageId) => painter.block(passageId),
    passagesAt: (point) => painter.at(point),
    async reveal(passageId) {
      let pieces: readonly Piece[] = painter.pieces(passageId);
      let isSeen = await revealPieces(pieces, host);
      for (let again = 0; again < redrawn && !isSeen; again += 1) {
        const others = await otherPieces(passageId, pieces);
        if (!others) break;
        pieces = others;
        isSeen = await revealPieces(pieces, host);
      }
      painter.showNow(passageId);
      await nextFrame();
      return isSeen;
    },
    onChange: (listener, own) => versions.onChange(listener, bound(own)),
    onSelect: (listener, own) => followDocuments(versions, followSelecting(listener, bound(own)), bound(own)),
    onShadowRoots: (listener, own) =>
      versions.onRoots(
        (roots) => listener(roots.filter((root) => isShadowRoot(root) && documentOf(root) === page) as ShadowRoot[]),
        bound(own),
      ),
    onMove: (listener, own) => moves.follow(listener, bound(own)),
    onPoint: (listener, own) => {
      const isOurs = (event: Event): boolean => event.target === host();
      followDocuments(versions, followPointing({ isOurs, pointOf: pointInTop }, listener, bound(own)), bound(own));
    },
  };
}
