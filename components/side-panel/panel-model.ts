import type { CellCoverage } from '@/lib/coverage/coverage';
import type { ReviewerThread } from '@/lib/model/feedback-reply';
import type { Indicator } from '@/lib/model/indicator';
import type { Requirement } from '@/lib/model/requirement';
import type { Tag } from '@/lib/model/tag';

/** A cell that a passage is tagged to. */
export interface TaggedCell {
  coverage: CellCoverage;
  requirement: Requirement;
}

export interface PanelPassage {
  tag: Tag;
  cells: TaggedCell[];
  threads: ReviewerThread[];
}

/** What a passage can be tagged to, as the panel offers it. */
export interface PanelChoice {
  indicator: Indicator;
  requirement: Requirement;
}

/** The document in the tab that the panel stands beside. */
export type PanelModel =
  /** Proofmark was not called in this tab, so that it does not know what is there. */
  | { status: 'unknown' }
  | {
      status: 'document';
      title: string;
      /** Whether words of it can be tagged without being selected. */
      takesQuotes: boolean;
      /** In the order of the document. */
      found: PanelPassage[];
      lost: PanelPassage[];
      /** All indicators that its passages are tagged to, in the credential's order. */
      indicators: Indicator[];
      /** All that there is to tag to, requirement by requirement. */
      choices: PanelChoice[];
    };
