import type { Random } from '@/tests/support/rubrics/random';

/** What has hurt readers somewhere: of tables, of markup, of packages, of whoever trusts keys and numbers. */
const dangers = [
  ...['"__proto__":{"x":1},', 'null', '[]', '{}', '\u0000', '"', '\n', '\t', '|', ',', ';', '1e999', '-1', '\ud800'],
  ...[
    '<td rowspan=9999>',
    '<td colspan=9999>',
    '</table>',
    '<table>',
    '<ul>',
    '<',
    '&x;',
    '<!DOCTYPE x>',
    '<!--',
    ']]>',
  ],
  ...['<w:p>', '</w:p>', '<w:tbl>', '<w:vMerge/>', 'w:val="99999999"', '%1', 'r="A1048577"', 'ref="A1:XFD1048576"'],
  ...['<row r="9999999">', 't="s"', '| --- |', '# ', '1.1.1.1.1 ', '- ', '\u2028', 'Artifact 1:', 'Not Met', 'Total'],
  '\u202e'.repeat(3),
] as const;

/** A text with up to a dozen places changed: cut, doubled, moved, or spoiled. */
export function mutated(text: string, random: Random): string {
  let changed = text;
  for (let change = random.below(12) + 1; change > 0; change--) {
    const at = random.below(changed.length + 1);
    const from = random.below(changed.length + 1);
    const piece = random.is(0.5)
      ? changed.slice(from, from + random.below(80))
      : random.any(dangers as unknown as [string, ...string[]]);
    changed = changed.slice(0, at) + piece + changed.slice(at + random.below(40));
  }
  return changed;
}
