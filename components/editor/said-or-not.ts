import { i18n } from '#i18n';

type YesOrNo = '' | 'yes' | 'no';

/** What a source may say or leave out. */
export const yesOrNo = (value: boolean | undefined): YesOrNo => (value === undefined ? '' : value ? 'yes' : 'no');

export const fromYesOrNo = (value: YesOrNo): boolean | undefined => (value === '' ? undefined : value === 'yes');

export const yesOrNoOptions = (): (readonly [YesOrNo, string])[] => [
  ['', i18n.t('editor.notSaid')],
  ['yes', i18n.t('editor.yes')],
  ['no', i18n.t('editor.no')],
];
