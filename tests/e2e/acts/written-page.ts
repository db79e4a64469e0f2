import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RequestPackage } from '@/lib/feedback/package';
import { plainBody } from '@/lib/feedback/page/plain-body';
import { type ReviewerWords, reviewerRefusals, reviewerWordNames } from '@/lib/feedback/page/words';
import { writePage } from '@/lib/feedback/page/write-page';
import { builtExtension } from '../driver/paths.ts';

/** The reviewer's page as the built extension writes it, for requests that are not made by hand. */
export async function writtenPage(made: RequestPackage): Promise<string> {
  const built = (path: string) => readFile(join(builtExtension('chromium'), path), 'utf8');
  const [script, style, licences, messages] = await Promise.all([
    built('reviewer.js'),
    built('assets/reviewer-look.css'),
    built('assets/reviewer-licences.txt'),
    built('_locales/en/messages.json').then((text) => JSON.parse(text) as Record<string, { message: string }>),
  ]);
  const texts = (group: string, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, messages[`${group}_${name}`]?.message ?? '']));
  const words = {
    words: texts('reviewer', reviewerWordNames),
    refusals: texts('refusal', reviewerRefusals),
  } as unknown as ReviewerWords;
  return writePage({
    script: script.trim(),
    style: style.trim(),
    licences,
    words,
    data: JSON.stringify(made),
    title: made.request.from,
    lang: 'en',
    dir: 'ltr',
    plain: plainBody(made.request, words),
  });
}
