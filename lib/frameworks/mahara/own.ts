import { type Fields, fieldsOf, numberOf, textIn } from '@/lib/frameworks/source/fields';
import { textOfHtml } from '@/lib/frameworks/source/html-text';
import { statuses } from './terms';

/** What is known of a file that Proofmark wrote: how many of the last statuses are levels, and how texts stand in it. */
export function ownIn(content: Fields): { levels: number; saidOf: typeof saidOf } | null {
  const levels = numberOf(fieldsOf(content.proofmark).levels);
  return levels === null ? null : { levels: Math.min(statuses.length, Math.max(0, levels)), saidOf };
}

/** Names are plain; what is no name, or too long for one, stands whole at the beginning of the description. */
function saidOf(thing: Fields): { text: string; hint: string } {
  const name = textIn(thing, 'name');
  const [first = '', ...others] = textIn(thing, 'description').split('<hr>').map(textOfHtml);
  const isCut = name.endsWith('…') && first.replace(/\s+/g, ' ').startsWith(name.slice(0, -1));
  return isCut ? { text: first, hint: others.join('\n') } : { text: name, hint: [first, ...others].join('\n').trim() };
}
