import type { Page } from 'puppeteer-core';
import { until } from '../../tests/e2e/driver/until.ts';

interface Row {
  requirement: string;
  indicator: string;
  state: string;
}

/** Reads the coverage matrix in the workspace by the names of its cells, as a screen reader would. */
export async function readCoverage(workspace: Page): Promise<Row[]> {
  const names = await until('the coverage matrix', async () => {
    const found = await workspace.$$eval('[aria-label*=" for requirement "]', (cells) =>
      cells.map((cell) => cell.getAttribute('aria-label') ?? ''),
    );
    return found.length > 0 && found;
  });
  return names.flatMap((name) => {
    const [, indicator = '', requirement = '', state = ''] = /^(\S+) for requirement (\S+): (.+)$/.exec(name) ?? [];
    return state ? [{ requirement, indicator, state }] : [];
  });
}
