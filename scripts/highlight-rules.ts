/**
 * The rules of highlights as a browser needs them. In Chromium elements inherit how a highlight looks, so there the rules
 * are for the root alone; Firefox, which lacks that inheritance, takes them for all elements (tried in Chromium 156 and
 * Firefox 153). One selector for both would be tried on each element of a page, which took a long page twice the time.
 */
export const highlightRulesFor = (browser: string, css: string): string =>
  browser === 'firefox' ? css.replace(/^:root(?= \{)/m, '*') : css;

const isTheirs = (id: string) => /\/lib\/highlights\/highlights\.css(\?|$)/.test(id);

/** Has them so in what is built. */
export const highlightRules = (browser: string) => ({
  name: 'highlight-rules',
  enforce: 'pre' as const,
  transform: (css: string, id: string) => (isTheirs(id) ? highlightRulesFor(browser, css) : null),
});
