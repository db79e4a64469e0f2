import type { Found } from '@/lib/documents/document';
import type { ShownTag } from '@/lib/tagging/document-tags';
import type { IndicatorChoice } from '@/lib/tagging/indicator-choice';
import type { Direction, Edge } from '@/lib/tagging/span';

/** One tag of a card, with where its passage was found. */
export interface CardTag {
  tag: ShownTag;
  located: Found;
  choices: readonly IndicatorChoice[];
}

/** What the person can do with a tag from its card. */
export interface CardCallbacks {
  onEdit: (tag: ShownTag) => void;
  onDelete: (tag: ShownTag) => void;
  onResize: (tag: ShownTag, edge: Edge, direction: Direction) => void;
  onAccept: (tag: ShownTag, located: Found) => void;
  onUseSelection: (tag: ShownTag) => void;
}
