import type { DraftIndicator } from '@/lib/frameworks/draft/draft';
import { looseCodesIn, withoutLooseCode } from '@/lib/frameworks/reading/loose-code';
import { withoutCode } from './code';

export const isCodedBy = (line: string, codes: ReadonlySet<string>): boolean =>
  withoutCode(line).code !== '' || codes.has(withoutLooseCode(line).code);

/** Takes codes that only a list tells from words, from indicators that have none. */
export function takeLooseCodes(indicators: readonly DraftIndicator[]): void {
  const bare = indicators.filter(({ code }) => code === '');
  const codes = looseCodesIn(bare.map(({ text }) => text));
  for (const indicator of bare) {
    const found = withoutLooseCode(indicator.text);
    if (codes.has(found.code)) Object.assign(indicator, found);
  }
}
