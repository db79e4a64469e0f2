import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { realLessons } from '../../e2e/driver/paths';
import { seededRandom, shuffled } from './random';

const long = 2_000_000;
const wordsInParagraph = 80;

const bookFile = join(realLessons, 'whole-book.html');

export const bookPresent = existsSync(bookFile);

/** A textbook of 1.8 million characters on one page. */
export const readBook = (): Promise<string> => readFile(bookFile, 'utf8');

/** The book, and after it paragraphs of its own words in random order, until the text is two million characters long. */
export function lengthen(book: string): string {
  const text = textOf(book);
  const words = shuffled(text.match(/[\p{L}\p{N}’'-]+[.,;:?!]?/gu) ?? [], seededRandom(7));
  const paragraphs: string[] = [];
  for (let length = text.length, at = 0; length < long && at < words.length; at += wordsInParagraph) {
    const paragraph = words.slice(at, at + wordsInParagraph).join(' ');
    paragraphs.push(`<p>${paragraph}</p>`);
    length += paragraph.length;
  }
  return book.replace('</main>', `${paragraphs.join('\n')}</main>`);
}

const textOf = (markup: string): string => markup.slice(markup.indexOf('<body')).replace(/<[^>]+>/g, '');
