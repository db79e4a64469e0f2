import * as v from 'valibot';
import { expect, test } from 'vitest';
import { longestReport, reportText } from '@/lib/documents/google-docs/diagnosis/report-text';
import { Structure } from '@/lib/documents/google-docs/diagnosis/schema';
import { browserName } from '@/lib/own-pages/browser-name';
import { sampleDiagnosis } from '@/tests/support/sample-diagnosis';

const { structure } = sampleDiagnosis;

test('what is safe goes into the report as it is', () => {
  const checked = v.parse(Structure, structuredClone(structure));
  expect(checked).toEqual(structure);
  const report = reportText({ ...sampleDiagnosis, structure: checked });
  for (const line of [
    'path: /document/d/\u2026/edit?tab=\u2026',
    'flag: string, 32 units, set by Proofmark',
    'try: text: api: served in 4 ms',
    'not asked',
    'page 1: top 5, left 162, 816x1056, z-index 1, position absolute, overflow visible',
    'div#docs-editor.kix-appview',
    '      rect aria-label="xxxx xx x xxxxx" (12 more alike)',
  ]) {
    expect(report.split('\n')).toContain(line);
  }
});

test('what the page was let say is crossed out again', () => {
  const [first, ...lines] = structure.outline.lines;
  const said = {
    ...structure,
    outline: {
      cut: false,
      lines: [
        {
          ...first,
          ...{ name: 'ada-lovelace', id: 'ada', classes: ['Ada', 'kix-Ada9'] },
          attributes: [
            { name: 'ada', value: 'Ada', length: 3 },
            { name: 'aria-label', value: 'Ada', length: 3 },
          ],
        },
        ...lines,
      ],
    },
    selection: { ...structure.selection, ways: ['div > ada'], fills: ['Ada'] },
  };
  const report = reportText({ ...sampleDiagnosis, structure: v.parse(Structure, said) });
  expect(report).not.toMatch(/ada/i);
  expect(report).toContain('xxx-xxxxxxxx#xxx.xxx.xxx-xxxx xxx="xxx" aria-label="xxx"');
});

test.each([
  { path: '/document/d/1AbCdEf/edit' },
  { path: 'https://docs.google.com/' },
  { took: '24' },
  { took: Number.POSITIVE_INFINITY },
  { ada: 1 },
  { labels: { ...structure.labels, ada: 1 } },
  { outline: { cut: false, lines: [{ ...structure.outline.lines[0], place: 'ada' }] } },
  { outline: { cut: false, lines: [{ ...structure.outline.lines[0], name: 'x'.repeat(1_000) }] } },
  { selectors: Array.from({ length: 1_000 }, () => 0) },
])('what no page is made of is not let in: %j', (said) => {
  expect(v.safeParse(Structure, { ...structure, ...said }).success).toBe(false);
});

test('a report that would be too long is cut', () => {
  const [line] = structure.outline.lines;
  const classes = Array.from({ length: 20 }, () => `kix-${'\u25cf'.repeat(30)}`);
  const lines = Array.from({ length: 5_000 }, () => ({ ...line, classes }));
  const checked = v.parse(Structure, { ...structure, outline: { lines, cut: false } });
  const report = reportText({ ...sampleDiagnosis, structure: checked });
  expect(new TextEncoder().encode(report).length).toBeLessThanOrEqual(longestReport);
  expect(report).toMatch(/\n\(cut: there was more\)\n$/);
});

test('a document that did not answer has a report as well', () => {
  const empty = { ...structure, surroundings: null, pages: null, labels: null, selection: null };
  const report = reportText({ ...sampleDiagnosis, structure: empty, pageWorld: null, routes: null });
  expect(report).toContain('[page world]\ndid not answer\n');
  expect(report).toContain('[routes]\nno overlay\n');
  expect(report).toContain('[labels]\ncould not be looked at\n');
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153, Linux'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
    'Chromium 156, Mac OS',
  ],
  ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) Chrome/156.0.0.0', 'Chromium 156, CrOS'],
  ['', 'unknown, unknown'],
])('the browser that calls itself %s is %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
