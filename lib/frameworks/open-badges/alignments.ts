import { type Fields, listIn, textIn } from '@/lib/frameworks/source/fields';

/** What an achievement or a result says that it is the same as elsewhere, one line each. */
export const alignmentsIn = (fields: Fields): string[] => [
  ...new Set(
    listIn(fields, 'alignment').map((each) => {
      const name = [textIn(each, 'targetCode'), textIn(each, 'targetName')].filter(Boolean).join(' ');
      return [name, textIn(each, 'targetDescription'), textIn(each, 'targetUrl')].filter(Boolean).join(' · ');
    }),
  ),
];
