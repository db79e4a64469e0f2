import type { RegisteredScripts } from '@/lib/documents/kind-scripts';
import type { RegisteredContentScript } from '@/lib/extension/browser';

/** The scripts of a kind as the browser takes them. */
export function scriptsOf({ matches, excludeMatches, scripts }: RegisteredScripts) {
  return scripts.map(
    ({ id, js, css, world, runAt }): RegisteredContentScript => ({
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
