import { type Fields, fieldsOf, listOf, textIn, textOfValue } from '@/lib/frameworks/source/fields';

const prefixes = ['ceasn:', '', 'ceterms:', 'https://purl.org/ctdlasn/terms/', 'https://purl.org/ctdl/terms/'];

/** The value of a term, however a context lets it be written. */
export function term(fields: Fields, name: string): unknown {
  const prefix = prefixes.find((each) => `${each}${name}` in fields);
  return prefix === undefined ? undefined : fields[`${prefix}${name}`];
}

export const typesOf = (fields: Fields): string[] =>
  [fields['@type'], fields.type]
    .flatMap(listOf)
    .map(textOfValue)
    .map((type) => type.replace(/^.*[:/#]/, ''));

/** What others may call it by: its address, the end of that, its id in the registry. */
export function namesOf(fields: Fields): string[] {
  const names = [textIn(fields, '@id', 'id'), textOfValue(term(fields, 'ctid'))].filter((name) => name !== '');
  return [...new Set(names.flatMap((name) => [name, name.replace(/^.*\//, '')]))];
}

/** Where a term leads, one name each. */
export const linksOf = (fields: Fields, name: string): string[] =>
  listOf(term(fields, name))
    .map((link) => textIn(fieldsOf(link), '@id', 'id') || textOfValue(link))
    .filter((link) => link !== '');

/** Text in the wanted language, or in the first that it is in. */
export function textOfTerm(fields: Fields, name: string, language: string): string {
  const said = listOf(term(fields, name)).flatMap(saidIn);
  const begins = language.split('-')[0] ?? '';
  const found =
    said.find((each) => each.language === language) ??
    said.find((each) => begins !== '' && each.language.split('-')[0] === begins) ??
    said[0];
  return found
    ? said
        .filter((each) => each.language === found.language)
        .map(({ text }) => text)
        .join('\n')
    : '';
}

function saidIn(value: unknown): { language: string; text: string }[] {
  const fields = fieldsOf(value);
  if ('@value' in fields) return [{ language: textIn(fields, '@language'), text: textIn(fields, '@value') }];
  const map = Object.entries(fields).flatMap(([language, texts]) =>
    listOf(texts).map((text) => ({ language, text: textOfValue(text) })),
  );
  const plain = textOfValue(value);
  return (plain === '' ? map : [{ language: '', text: plain }]).filter(({ text }) => text !== '');
}
