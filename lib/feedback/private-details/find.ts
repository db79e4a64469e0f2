import { foldedText } from './folded-text';
import { givenNames, wordsToo } from './given-names';
import type { DetailKind } from './kinds';
import { placesOf } from './places';

export interface PrivateDetail {
  kind: DetailKind;
  text: string;
  /** UTF-16 offsets. */
  start: number;
  end: number;
}

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Nine digits and more, with what people put between them, and no date or sum. */
const phone = /(?<![\p{L}\p{N}.,/-])(?:\+\d{1,3}[ .-]?)?\(?\d{2,4}\)?(?:[ .-]\d{2,4}){2,3}(?![\p{L}\p{N}-])/gu;
/** What stands after a word that announces a number: "Student ID: 4711". */
const announced =
  /\b(?:id|student\s+(?:id|no|number|nr)|pupil\s+(?:id|no|number)|ssn|upn|lasid|sasid)\b\.?\s*[:#=]?\s*#?\s*([\p{L}]{0,3}\d[\p{L}\d-]{2,})/giu;
const bareId = /(?<![\p{L}\p{N}.,$€£/-])(?:[a-z]{1,2}\d{6,10}|\d{6,12}|\d{3}-\d{2}-\d{4})(?![\p{L}\p{N}/-]|[.,]\d)/giu;
/** "Student: Jane D.", "Name - Jane Doe", "pupil named Jane". */
const cued =
  /\b(?:students?|pupils?|learners?|child|names?|author|written by|by)\s*(?:name|named|called)?\s*[:–-]\s*(\p{Lu}[\p{L}'’-]+(?:[ \t]+(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.))*)/gu;
const named =
  /\b(?:student|pupil|learner|child|boy|girl)\s+(?:named\s+|called\s+)?(\p{Lu}[\p{L}'’-]+(?:[ \t]+\p{Lu}(?:\.|[\p{L}'’-]+))?)/gu;
const capitalised = /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?/gu;
/** A family name, or the initial of one. */
const familyName = /^(?:[ \t]+|_|\+|%20)?(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)/u;

/**
 * What in a text looks like a student's name, an address or a number. It points, it does not decide: a name that nobody
 * listed and no pattern knows is not found.
 *
 * @param names that the person keeps on the device
 * @returns in the order of the text, none over another
 */
export function findPrivateDetails(text: string, names: readonly string[]): PrivateDetail[] {
  // Soft hyphens and the like stand in for nothing, so that they hide no name.
  const plain = withoutShapeless(text);
  const found = [...listed(text, names), ...byPatterns(plain.text).map((each) => plain.inText(each))];
  const kept: PrivateDetail[] = [];
  // Those found by surer means come first, and of two that overlap the surer one stays.
  for (const each of found)
    if (!kept.some((other) => each.start < other.end && other.start < each.end)) kept.push(each);
  return kept.sort((one, other) => one.start - other.start);
}

function byPatterns(text: string): PrivateDetail[] {
  return [
    ...whole(text, email, 'email'),
    ...inGroup(text, announced, 'id'),
    ...whole(text, bareId, 'id'),
    ...whole(text, phone, 'phone').filter(isPhone),
    ...inGroup(text, cued, 'name'),
    ...inGroup(text, named, 'name'),
    ...known(text),
  ];
}

function withoutShapeless(text: string) {
  const units: string[] = [];
  const origins: number[] = [];
  for (const { 0: letter, index } of text.matchAll(/\P{Default_Ignorable_Code_Point}/gsu)) {
    units.push(letter);
    for (let unit = 0; unit < letter.length; unit += 1) origins.push(index + unit);
  }
  const inText = ({ kind, start, end }: PrivateDetail): PrivateDetail => {
    const [from = 0, to = 0] = [origins[start], (origins[end - 1] ?? 0) + 1];
    return { kind, text: text.slice(from, to), start: from, end: to };
  };
  return { text: units.join(''), inText };
}

/** Long enough for a phone, which no day of the calendar is. */
function isPhone({ text }: PrivateDetail): boolean {
  return text.replace(/\D/g, '').length >= 9;
}

function listed(text: string, names: readonly string[]): PrivateDetail[] {
  const wanted = names.flatMap((name) => {
    const full = name.trim();
    const [first = '', ...others] = full.split(/\s+/);
    // Of a full name the first alone, which is what is written of a student mostly.
    return others.length > 0 && first.length > 1 ? [full, first] : [full];
  });
  const folded = foldedText(text);
  return [...new Set(wanted)]
    .filter((name) => name.length > 1)
    .toSorted((one, other) => other.length - one.length)
    .flatMap((name) => placesOf(text, folded, name, 'name'))
    .map(({ start, end }) => ({ kind: 'name', text: text.slice(start, end), start, end }));
}

function whole(text: string, pattern: RegExp, kind: DetailKind): PrivateDetail[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    kind,
    text: words,
    start: index,
    end: index + words.length,
  }));
}

function inGroup(text: string, pattern: RegExp, kind: DetailKind): PrivateDetail[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: all, 1: words = '', index }) => {
    const start = index + all.lastIndexOf(words);
    return words ? [{ kind, text: words, start, end: start + words.length }] : [];
  });
}

/** Given names, with the family name or initial that follows. Those that are words too only with one. */
function known(text: string): PrivateDetail[] {
  return [...text.matchAll(capitalised)].flatMap(({ 0: word, index }) => {
    const isPossessive = /['’]s$/.test(word);
    const first = word.replace(/['’]s$/, '');
    const family = isPossessive
      ? ''
      : (familyName.exec(text.slice(index + word.length, index + word.length + 60))?.[0] ?? '');
    const given = first.toLocaleLowerCase();
    if (!givenNames.has(given) && !(wordsToo.has(given) && family !== '')) return [];
    const words = `${first}${family.replace(/['’]s$/, '')}`;
    return [{ kind: 'name' as const, text: words, start: index, end: index + words.length }];
  });
}
