import type { PublicPath } from '@/lib/extension/browser';
import type { Instead } from './offer';

/** Files of the build, which has one for each entrypoint that there is. */
type BuiltScript = Extract<PublicPath, `${string}.js`>;
/** One that is put into a tab once, for what it answers. */
export type PageScript = Exclude<BuiltScript, `/content-scripts/${string}`>;
type BuiltStyles = `/content-scripts/${string}.css`;

/** How the overlay comes to the documents of a kind. */
export type KindOverlay = BroughtOverlay | PreparedOverlay;

/** It is put into the tab. */
export interface BroughtOverlay {
  comes: 'whenNeeded';
  script: BuiltScript;
  styles: BuiltStyles;
  /** Whether passages are painted in the frames of its pages too. The overlay itself lives in the top frame only. */
  paintsFrames: boolean;
  /** Whether it is needed before anything is asked of it, since what was selected before is not known to it. */
  watchesSelection: boolean;
}

/** It comes by itself, with scripts that have to be there before those of the page: it can only be waited for. */
export interface PreparedOverlay {
  comes: 'withThePage';
  until(step: OverlayStep, url: string): Instead;
}

/**
 * How far a tab is with an overlay that comes with the page: Proofmark has yet to be allowed there; the document is still
 * opening; or it was opened before that was allowed, and has to be loaded once more.
 */
export type OverlayStep = 'ask' | 'opening' | 'reload';

export interface RegisteredScripts {
  matches: readonly string[];
  excludeMatches: readonly string[];
  scripts: readonly RegisteredScript[];
}

interface RegisteredScript {
  id: string;
  js: BuiltScript;
  css?: BuiltStyles;
  /** `MAIN` is the page's own; the extension's where it is not said. */
  world?: 'MAIN';
  runAt: 'document_start' | 'document_idle';
}
