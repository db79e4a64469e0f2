import type { Browser } from 'wxt/browser';
import type { RegisteredScripts } from '@/lib/documents/kind-scripts';

/** The scripts of a kind as the browser takes them. */
export function scriptsOf({ matches, excludeMatches, scripts }: RegisteredScripts) {
  return scripts.map(
    ({ id, js, css, world, runAt }): Browser.scripting.RegisteredContentScript => ({
      id,
      matches: [...matches],
      excludeMatches: [...excludeMatches],
      js: [js],
      ...(css && { css: [css] }),
      ...(world && { world }),
      runAt,
      allFrames: false,
      persistAcrossSessions: true,
    }),
  );
}
