import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEmbedded } from '@/lib/feedback/package/embedded';
import { parsePackage } from '@/lib/feedback/package/read-package';
import { plainBody } from '@/lib/feedback/page/plain-body';
import { type ReviewerWords, reviewerRefusals, reviewerWordNames } from '@/lib/feedback/page/words';
import { writePage } from '@/lib/feedback/page/write-page';
import { runs } from '@/tests/support/runs';
import { madeRequest } from '../package/made-request';

const words = {
  words: Object.fromEntries(reviewerWordNames.map((name) => [name, `${name} $1`])),
  refusals: Object.fromEntries(reviewerRefusals.map((name) => [name, name])),
} as ReviewerWords;

const parts = {
  script: 'console.log("1")',
  style: 'p { color: red }',
  words,
  data: null,
  title: 'A request',
  lang: 'en',
  dir: 'ltr',
  plain: '',
  licences: 'Permission is hereby granted',
};

const elements = (html: string, name: string) => html.match(new RegExp(`<${name}[\\s>]`, 'gi'))?.length ?? 0;

test('a page may run its own script and wear its own style, and ask nothing of any host', () => {
  const html = writePage(parts);
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(html).toContain(`default-src 'none'; script-src ${hash(parts.script)}; style-src ${hash(parts.style)};`);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'));
});

test('a page brings the licences of what it is made of, folded away', () => {
  const html = writePage({ ...parts, licences: 'A & B <b@example.org>' });
  expect(html).toMatch(/<details><summary>licences \$1<\/summary><pre>A &amp; B &lt;b@example.org&gt;<\/pre>/);
});

const markup = fc.oneof(
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '</style><img src=x onerror=alert(1)>',
    '</title><script>alert(1)</script>',
    ']]>',
    '\u2028alert(1)\u2029',
    '" onload="alert(1)',
    "' autofocus onfocus=alert(1) '",
    '&lt;/script&gt;',
    '</ScRiPt\n>',
  ),
  fc.string({ unit: 'binary' }),
);

test('no text of a request can become markup or end a script, and all of it is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(markup, { minLength: 8, maxLength: 8 }), (given) => {
      const made = madeRequest(1);
      const [from = '', note = '', quote = '', prefix = '', suffix = '', rationale = '', text = '', artifact = ''] =
        given;
      const [passage] = made.request.passages;
      const [question] = made.request.questions;
      if (!passage || !question) throw new Error('nothing was made');
      const request = {
        ...made.request,
        from: from.slice(0, 200),
        note,
        passages: [{ ...passage, quote: `q${quote}`, prefix, suffix, rationale, artifact }],
        questions: [{ ...question, text: `t${text}` }],
      };
      const package1 = { ...made, request };
      const html = writePage({
        ...parts,
        data: JSON.stringify(package1),
        title: from,
        plain: plainBody(request, words),
      });
      expect([
        elements(html, 'script'),
        elements(html, '/script'),
        elements(html, 'style'),
        elements(html, 'img'),
      ]).toEqual([3, 3, 1, 0]);
      expect(html).not.toContain('<!--');
      const json = findEmbedded(html);
      expect(JSON.parse(json ?? '')).toEqual(JSON.parse(JSON.stringify(package1)));
      expect(parsePackage(json ?? '').carried).toBe('request');
    }),
    { numRuns: runs(300) },
  );
});

test('a script or style of ours that would end its element is a defect that is noticed', () => {
  expect(() => writePage({ ...parts, script: 'x = "</SCRIPT>"' })).toThrow();
  expect(() => writePage({ ...parts, script: 'x = "<!--"' })).toThrow();
  expect(() => writePage({ ...parts, style: '</style>' })).toThrow();
});

test('without script a reader sees who asks, each passage with its reason, and what is asked', () => {
  const { request } = madeRequest(2);
  const body = plainBody(request, words);
  for (const text of [
    request.note,
    request.passages[1]?.quote,
    request.questions[1]?.text,
    'Everyone answers at once',
  ]) {
    expect(body).toContain(text);
  }
});
