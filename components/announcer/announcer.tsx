import { i18n } from '#i18n';
import type { Spoken } from '@/lib/tagging/notices';

/** Says politely, for screen readers only, which passage the person has come to. */
export function Announcer({ spoken }: { spoken: Spoken | null }) {
  const text = spoken ? i18n.t('overlay.step', [String(spoken.at), String(spoken.of), spoken.codes.join(', ')]) : '';
  return <output class="visually-hidden">{text}</output>;
}
