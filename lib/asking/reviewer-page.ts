import { browser } from '@/lib/extension/browser';
import { filled } from '@/lib/feedback/filled';
import type { RequestPackage } from '@/lib/feedback/package';
import { escaped } from '@/lib/feedback/page/escaped';
import { plainBody } from '@/lib/feedback/page/plain-body';
import { writePage } from '@/lib/feedback/page/write-page';
import { languageOfWords } from '@/lib/own-pages/language-of-words';
import { reviewerWords } from './reviewer-words';

/** What a reviewer's page is made for: a request, one under a passphrase, or whatever link it is opened by. */
export type PageContent =
  | { kind: 'request'; package: RequestPackage }
  | { kind: 'sealed'; json: string }
  | { kind: 'host' };

/** The reviewer's page as one file, from parts of the extension's own. */
export async function reviewerPage(content: PageContent): Promise<string> {
  const [script, style, licences] = await Promise.all([
    own('/reviewer.js'),
    own('/assets/reviewer-look.css'),
    own('/assets/reviewer-licences.txt'),
  ]);
  const words = reviewerWords();
  const { title, titleUnnamed, plainSealed, plainHost, openTitle } = words.words;
  const from = content.kind === 'request' ? content.package.request.from : '';
  return writePage({
    script,
    style,
    licences,
    words,
    data:
      content.kind === 'request' ? JSON.stringify(content.package) : content.kind === 'sealed' ? content.json : null,
    title: content.kind === 'host' ? openTitle : from ? filled(title, from) : titleUnnamed,
    ...languageOfWords(),
    plain:
      content.kind === 'request'
        ? plainBody(content.package.request, words)
        : `<p>${escaped(content.kind === 'sealed' ? plainSealed : plainHost)}</p>`,
  });
}

/** A file of the extension itself. */
async function own(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path as Parameters<typeof browser.runtime.getURL>[0]));
  return (await response.text()).trim();
}
