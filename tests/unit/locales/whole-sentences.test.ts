import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../locales');

describe.each(readdirSync(folder))('%s', (name) => {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');

  test('no string is cut short: what follows a number sign is a remark to YAML, unless all is in quotes', () => {
    expect(lines.filter(isCut)).toEqual([]);
  });

  test('what has several sentences ends the last of them', () => {
    expect(lines.filter(stopsInTheMiddle)).toEqual([]);
  });
});

test('a string that is cut, or stops, is found', () => {
  expect(isCut('  hosted: It is after the #, which browsers send nowhere.')).toBe(true);
  expect(isCut('  hosted: "It is after the #, which browsers send nowhere."')).toBe(false);
  expect(isCut('  found: { 1: "one #, two", n: three #, four }')).toBe(true);
  expect(isCut("  quoted: 'It''s after the #.'")).toBe(false);
  expect(stopsInTheMiddle('  hosted: Save it first. What you ask is after the')).toBe(true);
  expect(stopsInTheMiddle('  hosted: Save it first. What you ask is after that.')).toBe(false);
});

/** With what stands in quotes taken away. */
function isCut(line: string): boolean {
  const bare = line.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'(?=\s*(?:[,}]|$))/g, '""');
  return !bare.startsWith('#') && /\s#/.test(bare);
}

/** What is put in at the end, such as `$1`, has an end of its own. Numbers before a heading end no sentence. */
function stopsInTheMiddle(line: string): boolean {
  const texts = line.match(/(?<=: )\{/) ? [...line.matchAll(/"([^"]*)"/g)].map(([, text]) => text) : [textOf(line)];
  return texts.some((text = '') => /[^\d\s$]\. +[“A-Z]/.test(text) && !/(?:[.!?…:][”’)]?|\$\d)$/.test(text));
}

const textOf = (line: string): string => (line.match(/^\s*[^\s:]+: +(.*)$/)?.[1] ?? '').replaceAll(/^["']|["']$/g, '');
