import { pluralForm } from '@/lib/words/plural-form';
import { browser } from './browser';

type Given = number | readonly (string | number)[] | undefined;

/** Between the forms of a sentence that has several, as the strings are built. */
const between = ' | ';

/** Stand for what is put into a sentence until its form is chosen: a text may hold what parts the forms. */
const begin = '\ue000';
const end = '\ue001';
const places = new RegExp(`${begin}(\\d+)${end}`, 'gu');

/**
 * What the build puts in the place of `@wxt-dev/i18n`, whose types it has: that one knows no language with more than a
 * singular and a plural, and takes a bar within a person's text for the end of a form.
 */
export function createI18n() {
  let language: string | undefined;

  function t(key: string, ...given: readonly Given[]): string {
    const count = given.find((each) => typeof each === 'number');
    const texts = given.find((each) => typeof each === 'object') ?? (count === undefined ? [] : [count]);
    const marked = texts.map((_, at) => `${begin}${at}${end}`);
    const message = browser.i18n.getMessage(key.replaceAll('.', '_'), marked);
    language ??= browser.i18n.getMessage('words_language') || 'en';
    const form = count === undefined ? message : pluralForm(message.split(between), count, language);
    return form.replaceAll(places, (_, at) => String(texts[Number(at)]));
  }

  return { t };
}
