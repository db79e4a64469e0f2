import { i18n } from '#i18n';
import type { MaskWords } from '@/lib/feedback/private-details';

/** What stands in the place of words that are not to leave the device. */
export const maskWords = (): MaskWords => ({
  name: i18n.t('ask.masked.name'),
  email: i18n.t('ask.masked.email'),
  phone: i18n.t('ask.masked.phone'),
  id: i18n.t('ask.masked.id'),
});
