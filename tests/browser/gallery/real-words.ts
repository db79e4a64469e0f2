import messages from '@/locales/en.yml';

/** The extension's strings as a person reads them, where no browser gives them out. */
export const i18n = {
  t(key: string, ...given: (number | readonly unknown[])[]): string {
    const count = given.find((each) => typeof each === 'number');
    const put = given.find((each) => typeof each !== 'number') ?? (count === undefined ? [] : [count]);
    const message = messages[key.replaceAll('.', '_')]?.message;
    if (message === undefined) throw new Error(`no words for ${key}`);
    const forms = message.split(' | ');
    const form = count === undefined ? message : forms[formFor(count, forms.length)];
    return (form ?? '').replaceAll(/\$(\d)/g, (_, place) => String(put[Number(place) - 1] ?? ''));
  },
};

/** Which of several forms is that of a number: one and others, or none, one and others. */
const formFor = (count: number, forms: number): number => {
  if (forms === 3) return Math.min(count, 2);
  return forms === 2 && count !== 1 ? 1 : 0;
};
