import { onAddressChange } from '@/lib/documents/address-changes';
import { describePassage } from '@/lib/documents/describe-passage';
import type { DocumentAdapter } from '@/lib/documents/document';
import { keysOf } from '@/lib/documents/page-keys';
import { followPointing } from '@/lib/documents/pointing';
import { followSelecting } from '@/lib/documents/selecting';
import { sketchOf } from '@/lib/documents/sketch';
import { trimmed } from '@/lib/documents/span';
import { documentOf, selectionOf } from '@/lib/dom/strangers';
import { boxesOf } from './boxes';
import { Carrying } from './carrying';
import { isShadowRoot } from './element-kinds';
import { foreignFrame } from './foreign-frame';
import { followDocuments, pointInTop } from './frames';
import { identifyPage } from './identity';
import { locateIn, offsetInView } from './locating';
import { type Place, piecesAt, stands } from './mending';
import { onMoved } from './moving';
import { PagePainter } from './page-painter';
import { PageVersions } from './page-versions';
import { nextFrame, revealPieces } from './revealing';
import { selectedSpan } from './selection';

interface Options {
  /** Our own element in the page, which is no part of it; null while there is none. */
  host: () => Element | null;
  signal: AbortSignal;
}

/** The web page in this window, with the frames of its own origin and the open shadow roots in it. */
export function createWebDocument({ host, signal }: Options): DocumentAdapter {
  const page = document;
  const versions = new PageVersions({ page, host, signal });
  const repaints = new EventTarget();
  const changed = () => repaints.dispatchEvent(new Event('repaint'));
  const painter = new PagePainter({ page, host, versions, changed, signal });
  const carrying = new Carrying();
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

  /** What is asked for at every frame of scrolling costs no reading, even where something else on the page changes. */
  const selectedStanding = (): Place | null => {
    const [version] = versions.held;
    const span = version ? selectedSpan(version, page) : null;
    return version && span && stands({ version, span }) ? { version, span } : null;
  };

  /** Text that was hidden by a class a moment ago is only found by reading the page again. */
  const selected = (): Place | null => {
    const version = versions.now();
    const span = selectedSpan(version, page);
    if (span || selectionOf(page)?.isCollapsed !== false) {
      return span && { version, span };
    }
    const reread = versions.surely();
    const found = selectedSpan(reread, page);
    return found && { version: reread, span: found };
  };

  return {
    kind: 'web',
    identify: async () => identifyPage(page),
    sketch: async () => sketchOf((await versions.fresh()).text),
    async selection() {
      // A long page is read in slices at first, also where it is asked at once what is selected.
      await (versions.held.length > 0 || versions.fresh());
      const found = selected();
      return found && describePassage(found.version.text, found.span);
    },
    turnedTo: () => foreignFrame(page),
    selectionBoxes() {
      const found = selectedStanding() ?? selected();
      return found ? boxesOf(piecesAt(found)) : [];
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
    block: (passageId) => painter.block(passageId),
    passagesAt: (point) => painter.at(point),
    async reveal(passageId) {
      const pieces = painter.pieces(passageId);
      await revealPieces(pieces);
      painter.showNow(passageId);
      await nextFrame();
      return pieces.length > 0;
    },
    onChange: (listener, own) => versions.onChange(listener, bound(own)),
    onSelect: (listener, own) => followDocuments(versions, followSelecting(listener, bound(own)), bound(own)),
    onShadowRoots: (listener, own) =>
      versions.onRoots(
        (roots) => listener(roots.filter((root) => isShadowRoot(root) && documentOf(root) === page) as ShadowRoot[]),
        bound(own),
      ),
    onMove: (listener, own) => onMoved(versions, repaints, listener, bound(own)),
    onPoint: (listener, own) => {
      const isOurs = (event: Event): boolean => event.target === host();
      followDocuments(versions, followPointing({ isOurs, pointOf: pointInTop }, listener, bound(own)), bound(own));
    },
  };
}
