import { type DraftIndicator, type DraftPlace, keyOf } from '@/lib/frameworks/draft/draft';
import { withoutCode } from './code';
import { onOneLine } from './grid';

export function indicatorOf(
  given: string,
  code: string,
  hint: string,
  levels: DraftIndicator['levels'],
  from: DraftPlace,
): DraftIndicator {
  const bare = code === '' ? withoutCode(given) : { code, text: given.trim() };
  const own = levels.map((level) => ({ ...level, label: onOneLine(level.label) }));
  return { kind: 'indicator', key: keyOf(from), ...bare, hint, levels: own, from };
}
