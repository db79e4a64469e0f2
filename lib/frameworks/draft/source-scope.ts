import { bareNameOf } from '@/lib/frameworks/source/source-name';

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Shorter ones, such as "Rubric", are those of many documents. */
const telling = { words: 3, letters: 16 };

/**
 * What tells a document from every other, wherever it is read and whatever the file of a copy is called: its address, else
 * its title, and where that is that of many, also the name of the file.
 *
 * @param source its address, or the name of its file
 */
export function scopeOf(title: string, source: string): string {
  if (/^https?:\/\//i.test(source)) return `address:${source.replace(/#.*$/s, '')}`;
  const name = plain(title);
  const isTelling = name.split(' ').length >= telling.words && name.length >= telling.letters;
  return isTelling ? `title:${name}` : `title:${name} file:${plain(bareNameOf({ name: source }))}`;
}
