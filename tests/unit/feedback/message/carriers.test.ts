import { inflateRawSync } from 'node:zlib';
import PostalMime from 'postal-mime';
import { expect, test, vi } from 'vitest';
import { type Carriers, carriersOf, type MessageWords } from '@/lib/feedback/message';
import { type RequestPackage, readPackage, unsealPackage } from '@/lib/feedback/package';
import { plainBody } from '@/lib/feedback/page/plain-body';
import type { ReviewerWords } from '@/lib/feedback/page/words';
import { writePage } from '@/lib/feedback/page/write-page';
import { madeRequest } from '../package/made-request';

// Keys are made slowly on purpose.
vi.setConfig({ testTimeout: 30_000 });

const words = new Proxy({} as MessageWords, {
  get: (_, name) => (/From$|To$|due|question|attached$/i.test(String(name)) ? `${String(name)} $1 $2` : String(name)),
});
const reviewerWords: ReviewerWords = {
  words: new Proxy({} as ReviewerWords['words'], { get: () => 'A word' }),
  refusals: new Proxy({} as ReviewerWords['refusals'], { get: () => 'A refusal' }),
};

/** Every text that the person or their framework wrote is its own word, to be looked for everywhere. */
function written(): { sent: RequestPackage; strings: string[] } {
  const made = madeRequest();
  const strings: string[] = [];
  const secret = (name: string) => {
    const text = `Geheim-${name}-${strings.length}`;
    strings.push(text);
    return text;
  };
  const request = {
    ...made.request,
    from: secret('from'),
    to: `${secret('to')}@school.example`,
    due: '2031-07-19',
    note: secret('note'),
    indicators: made.request.indicators.map((indicator) => ({
      ...indicator,
      code: secret('code'),
      text: secret('text'),
      requirement: secret('requirement'),
      credential: secret('credential'),
      levels: indicator.levels.map((level) => ({ ...level, label: secret('label'), description: secret('level') })),
    })),
    passages: made.request.passages.map((passage) => ({
      ...passage,
      artifact: secret('artifact'),
      where: secret('where'),
      prefix: secret('prefix'),
      quote: secret('quote'),
      suffix: secret('suffix'),
      rationale: secret('rationale'),
      address: `https://school.example/${secret('address')}`,
      pictureId: 'f1',
    })),
    questions: made.request.questions.map((question) => ({ ...question, text: secret('question') })),
  };
  strings.push('2031-07-19', 'school.example', request.id, request.key);
  const data = Buffer.from(secret('picture')).toString('base64');
  const picture = {
    id: 'f1',
    type: 'image/png' as const,
    width: 2,
    height: 2,
    description: secret('description'),
    data,
  };
  strings.push(data);
  return { sent: { ...made, request, pictures: [picture] }, strings };
}

const carriers = (sent: RequestPackage, passphrase: string): Promise<Carriers> =>
  carriersOf(
    { package: sent, passphrase },
    {
      host: 'https://review.example/page',
      words,
      fileNames: { named: (from) => `Feedback for ${from}.html`, sealed: 'Feedback request.html' },
      page: async (content) =>
        writePage({
          script: '',
          style: '',
          words: reviewerWords,
          data: content.kind === 'request' ? JSON.stringify(content.package) : content.json,
          title: content.kind === 'request' ? content.package.request.from : 'Feedback',
          lang: 'en',
          dir: 'ltr',
          licences: '',
          plain: content.kind === 'request' ? plainBody(content.package.request, reviewerWords) : 'Sealed',
        }),
    },
  );

/** All that somebody on the way could read in a carrier: as it is, decoded, unpacked. */
async function readable(carrier: string): Promise<string> {
  const found = [carrier];
  try {
    found.push(decodeURIComponent(carrier.replaceAll('+', ' ')));
  } catch {
    // It is no address.
  }
  if (carrier.startsWith('X-Unsent')) {
    const mail = await PostalMime.parse(carrier);
    found.push(JSON.stringify([mail.subject, mail.to, mail.text, mail.html, mail.headers]));
    for (const { filename, content } of mail.attachments) {
      found.push(filename ?? '', typeof content === 'string' ? content : new TextDecoder().decode(content));
    }
  }
  for (const [, letters = ''] of found.join('\n').matchAll(/[dp]\.([\w-]{40,})/g)) {
    const bytes = Buffer.from(letters, 'base64url');
    found.push(bytes.toString());
    try {
      found.push(inflateRawSync(bytes).toString());
    } catch {
      // It is not compressed.
    }
  }
  return found.join('\n');
}

test('under a passphrase no carrier says anything that was written, however it is looked into', async () => {
  const { sent, strings } = written();
  for (const [name, carrier] of Object.entries(await carriers(sent, 'two words'))) {
    const text = await readable(String(carrier));
    for (const each of [...strings, 'two words']) {
      expect(text.includes(each), `${each} in ${name}`).toBe(false);
      expect(text.includes(Buffer.from(each).toString('base64').replace(/=+$/, '').slice(0, -1)), name).toBe(false);
    }
  }
});

test('the same look finds what is in the clear without one', async () => {
  const { sent } = written();
  const open = await carriers(sent, '');
  for (const carrier of [open.html, open.link, open.mail, open.plainText, open.message, open.fileName, open.mailto]) {
    expect(await readable(String(carrier))).toContain('Geheim-');
  }
});

test('pictures are in the file, and neither in the link nor in the code of the message, sealed or not', async () => {
  const { sent } = written();
  const open = await carriers(sent, '');
  const sealed = await carriers(sent, 'two words');
  const pictures = async (carrier: string | null) => {
    const read = await readPackage(carrier ?? '');
    const opened = read.carried === 'sealed' ? await unsealPackage(read.package, 'two words') : read;
    return opened.carried === 'request' ? opened.package.pictures.length : expect.fail('no request');
  };
  for (const each of [open, sealed]) {
    expect(await pictures(each.html)).toBe(1);
    expect(await pictures(each.link)).toBe(0);
    expect(await pictures(each.plainText)).toBe(0);
  }
});

test('each carrier of a sealed request that holds it opens with the passphrase', async () => {
  const { sent } = written();
  const { html, link, plainText, mail } = await carriers(sent, 'two words');
  const attached = (await PostalMime.parse(mail)).attachments[0]?.content ?? '';
  const inMail = typeof attached === 'string' ? attached : new TextDecoder().decode(attached);
  for (const carrier of [html, String(link), plainText, inMail]) {
    const read = await readPackage(carrier);
    if (read.carried !== 'sealed') throw new Error(`a ${read.carried}`);
    expect(await unsealPackage(read.package, 'two words')).toMatchObject({ package: { request: sent.request } });
  }
});
