import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import {
  emlFile,
  gmailUrl,
  linkFor,
  longestLink,
  type MessageWords,
  mailtoUrl,
  messageText,
} from '@/lib/feedback/message';
import { toCode } from '@/lib/feedback/package';
import { runs } from '@/tests/support/runs';
import { madeRequest } from '../package/made-request';

const words: MessageWords = {
  subject: 'Questions about my evidence',
  subjectFrom: 'Questions about my evidence ($1)',
  greeting: 'Hello,',
  greetingTo: 'Hello $1,',
  asks: 'I would be glad of your feedback.',
  due: 'It would help me most by $1.',
  question: '$1. $2',
  questionOn: '   about: “$1”',
  questionCount: 'Number of questions: $1',
  link: 'Here you answer:',
  attached: 'In the attached file: $1.',
  attach: 'In the attached file.',
  sealed: 'It is under a passphrase.',
  answer: 'Send me the reply.',
  thanks: 'Thank you!',
};

const about = (passages: number, link: string | null = null, changed = {}) => ({
  request: { ...madeRequest(passages).request, ...changed },
  link,
  fileName: 'Feedback for Ada Reyes.html',
  words,
});

/** A mail as the person's mail app would send it: what the address says, as RFC 6068 has it. */
function sentFrom(mailto: string): string {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(mailto) ?? [];
  const fields = new Map(query.split('&').map((field) => field.split('=').map(decodeURIComponent) as [string, string]));
  const subject = `=?utf-8?B?${Buffer.from(fields.get('subject') ?? '').toString('base64')}?=`;
  const head = [`To: ${decodeURIComponent(to)}`, `Subject: ${subject}`, 'Content-Type: text/plain; charset=utf-8'];
  return `${head.join('\r\n')}\r\n\r\n${fields.get('body') ?? ''}`;
}

describe('a mail parser reads', () => {
  test('the message that a mail app is opened with', async () => {
    const message = about(2, null, { to: 'lin@school.example' });
    const mail = await PostalMime.parse(sentFrom(mailtoUrl(message)));
    const { subject, body } = messageText(message);
    expect(mail.to?.[0]?.address).toBe('lin@school.example');
    expect(mail.subject).toBe(subject);
    expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(body.trim());
  });

  test.each([
    ['plain', 'Ada Reyes'],
    ['of right-to-left writing and emoji', 'עדה רייס 🌿'],
    ['that are long', 'é'.repeat(150)],
    ['that try to add headings', 'Ada\r\nBcc: everyone@example.org\r\n\r\n<b>'],
  ])('the draft with the file attached, with words %s', async (_, from) => {
    const html = `<!doctype html><p>${from} ✓</p>\n${'x'.repeat(5_000)}`;
    const message = about(3, null, { from });
    const { subject, body } = messageText(message);
    const eml = emlFile({ subject, body, to: 'lin@school.example', attachment: { name: `${from}.html`, html } });
    const mail = await PostalMime.parse(eml);
    expect(mail.headers.map(({ key }) => key)).toEqual(['x-unsent', 'to', 'subject', 'mime-version', 'content-type']);
    expect(mail.subject).toBe(subject);
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(body);
    const [file] = mail.attachments;
    expect(file?.filename).toBe(`${from.replace(/\s+/g, ' ').trim()}.html`);
    expect(file?.mimeType).toBe('text/html');
    expect(new TextDecoder().decode(file?.content as ArrayBuffer)).toBe(html);
    expect(Math.max(...eml.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

test('an address that opens a mail app is never longer than the least of them takes, and is whole', () => {
  const text = fc.string({ unit: 'binary', maxLength: 2_000 });
  fc.assert(
    fc.property(text, text, text, fc.integer({ min: 1, max: 60 }), fc.boolean(), (from, to, note, count, linked) => {
      const link = linked ? `https://review.example/page.html#proofmark=d.${'A'.repeat(count * 100)}` : null;
      const message = about(count, link, { from, to, note });
      for (const url of [mailtoUrl(message), gmailUrl(message)]) {
        expect(url.length).toBeLessThanOrEqual(1_800);
        expect(() => decodeURIComponent(url)).not.toThrow();
        expect(url).not.toMatch(/[\s<>"]/);
        expect(URL.canParse(url)).toBe(true);
      }
      const [address = ''] = mailtoUrl(message).slice('mailto:'.length).split('?');
      expect(decodeURIComponent(address)).not.toMatch(/[\r\n,;<>]/);
    }),
    { numRuns: runs(60) },
  );
});

test('where the message is too long for an address, what is left out is least needed first', () => {
  const short = decodeURIComponent(mailtoUrl(about(2)));
  expect(short).toContain('about: “Learners show');
  const longer = decodeURIComponent(mailtoUrl(about(12)));
  expect(longer).not.toContain('about: “');
  expect(longer).toContain('12. Does this show 1.12?');
  const longest = decodeURIComponent(mailtoUrl(about(80)));
  expect(longest).toContain('Number of questions: 80');
  expect(longest).toContain('In the attached file');
});

test('a link that is too long for the address is left out, and the file is to be attached instead', () => {
  const url = decodeURIComponent(mailtoUrl(about(1, `https://review.example/#proofmark=d.${'A'.repeat(1_700)}`)));
  expect(url).not.toContain('review.example');
  expect(url).toContain('In the attached file');
});

test('a link is offered only below its limit, and only at an https address', async () => {
  const sizes: Record<number, number | null> = {};
  for (const passages of [1, 10, 50]) {
    const light = JSON.stringify(distinct(passages));
    sizes[passages] = linkFor('https://review.example/page.html', await toCode(light))?.length ?? null;
  }
  expect(sizes[1]).toBeLessThan(1_500);
  expect(sizes[10]).toBeLessThan(longestLink);
  expect(sizes[50]).toBeNull();
  expect(linkFor('http://review.example/', 'd.AA')).toBeNull();
  expect(linkFor('javascript:alert(1)', 'd.AA')).toBeNull();
  expect(linkFor('https://me:secret@review.example/page#old', 'd.AA')).toBe(
    'https://review.example/page#proofmark=d.AA',
  );
});

/** Passages that are as different as those of a person are: what repeats itself takes little room. */
function distinct(passages: number) {
  const made = madeRequest(passages);
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  const word = () => Array.from({ length: 3 + random(7) }, () => 'etaoinshrdlucmfwyp'[random(18)]).join('');
  const sentence = (length: number) => {
    let text = word();
    while (text.length < length) text += ` ${word()}`;
    return text;
  };
  const { request } = made;
  return {
    ...made,
    request: {
      ...request,
      passages: request.passages.map((passage) => ({ ...passage, quote: sentence(220), rationale: sentence(150) })),
    },
  };
}
