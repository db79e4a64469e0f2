import { passageAsText } from '@/lib/words/passage-as-text';
import type { PanelPassage } from './panel-model';

/** A passage, what it shows and why, as it is copied. */
export function asText({ tag, cells }: PanelPassage): string {
  const shown = cells.map(({ coverage: { indicator }, requirement }) => ({
    code: indicator.code,
    text: indicator.text,
    reason:
      tag.cells.find((each) => each.requirementId === requirement.id && each.indicatorId === indicator.id)?.reason ??
      '',
  }));
  return passageAsText(tag.passage.quote, shown, tag.rationale);
}
