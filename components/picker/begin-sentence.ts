import { i18n } from '#i18n';
import { insertStarter, type Starter } from '@/lib/tagging/starters';

/** Begins a sentence where the caret is, which goes on behind it. */
export function begin(starter: Starter, area: HTMLTextAreaElement | null, write: (text: string) => void): void {
  if (!area) return;
  const sentence = i18n.t(`starter.${starter}`);
  const { text, caret } = insertStarter(area.value, area.selectionStart, area.selectionEnd, sentence);
  area.value = text;
  area.focus();
  area.setSelectionRange(caret, caret);
  write(text);
}
