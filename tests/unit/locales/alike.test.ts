import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../locales');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

type Strings = ReadonlyMap<string, readonly string[]>;

/** The forms of each string by its name. */
function stringsOf(text: string): Strings {
  return new Map(
    parseMessagesText(text, 'YAML').map((each) => [
      each.key.join('.'),
      each.type === 'plural' ? Object.values(each.plurals) : [each.message],
    ]),
  );
}

const placesIn = (forms: readonly string[]) =>
  [...new Set(forms.flatMap((form) => form.match(/\$\d/g) ?? []))].sort().join(' ');

/** What one language has, or puts in, and the other does not. */
function differences(one: Strings, other: Strings, language: string): string[] {
  const most = new Intl.PluralRules(language).resolvedOptions().pluralCategories.length;
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].flatMap((name) => {
    const [forms, others] = [one.get(name), other.get(name)];
    if (!forms || !others) return [`${name} is in one alone`];
    if (placesIn(forms) !== placesIn(others)) return [`${name} puts other things in`];
    if (others.length > most) return [`${name} has more forms than the language`];
    return forms.length > 1 === others.length > 1 || others.length === most ? [] : [`${name} has no form for numbers`];
  });
}

const english = stringsOf(read('en.yml'));

describe.each(readdirSync(folder))('%s', (name) => {
  test('has every string, and puts the same into it', () => {
    const [language = ''] = name.split('.');
    expect(differences(english, stringsOf(read(name)), language)).toEqual([]);
  });

  test('says in which language it is', () => {
    expect(stringsOf(read(name)).get('words.language')?.[0]).toBe(name.split('.')[0]?.replace('_', '-'));
  });
});

test('a string that is missing, or puts other things in, is found', () => {
  const one = stringsOf('a: "$1 of $2"\nb: { 1: "$1 page", n: "$1 pages" }\nc: Yes');
  expect(differences(one, one, 'en')).toEqual([]);
  const other = stringsOf('a: "$1"\nb: { 1: "$1 página", 2: "$1 páginas", n: "$1 páginas" }\nd: Sí');
  expect(differences(one, other, 'es')).toEqual([
    ...['a puts other things in', 'c is in one alone', 'd is in one alone'],
  ]);
  expect(differences(one, stringsOf('a: "$1 $2"\nb: "$1 sivua"\nc: Kyllä'), 'fi')).toEqual([
    'b has no form for numbers',
  ]);
  expect(differences(one, stringsOf('a: "$2: $1"\nb: "$1 ページ"\nc: はい'), 'ja')).toEqual([]);
  expect(differences(one, stringsOf('a: "$2: $1"\nb: { 1: "$1", n: "$1" }\nc: はい'), 'ja')).toEqual([
    'b has more forms than the language',
  ]);
});
