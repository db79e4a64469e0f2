import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong, in one line each. What still fades in is brought to its end first: axe reads half of a fade as pale text. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    }
  });
  const results = (await page.evaluate('axe.run()')) as axe.AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}
