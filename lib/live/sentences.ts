import { i18n } from '#i18n';
import { browser } from '@/lib/extension/browser';
import type { Failure } from '@/lib/model/failure';
import type { ChangeLabel } from '@/lib/store/tables/changes';

/** What the browser stores nowhere in its private windows is no trouble there, but as it should be. */
export function failureSentence(failure: Failure): string {
  const isPrivate = failure === 'storageUnavailable' && browser.extension?.inIncognitoContext;
  return i18n.t(`failure.${isPrivate ? 'privateWindow' : failure}`);
}

export const changeSentence = (label: ChangeLabel): string => i18n.t(`change.${label}`);
