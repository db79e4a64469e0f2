import { i18n } from '#i18n';
import type { Choice } from '@/lib/model/credential';

/** How many of its options a choice asks for, and what it is called. */
export function choiceInWords({ code, title, count, requirementIds }: Choice): string {
  const rule = i18n.t('readAll.choice', count, [String(count), String(requirementIds.length)]);
  const name = [code, title].filter((part) => part !== '').join(' ');
  return name === '' ? rule : `${name}: ${rule}`;
}
