import { Component } from 'preact';
import { i18n } from '#i18n';
import { type DraftRow, sameRow } from '@/lib/programs/intake/rows';
import { LevelList } from './level-list';
import type { RowActs } from './row-acts';
import { RowEditor } from './row-editor';
import { askedInWords, kindInWords } from './row-words';

interface Props {
  row: DraftRow;
  /** Where the keys are. */
  isCurrent: boolean;
  isSelected: boolean;
  isEdited: boolean;
  /** The same for as long as the tree is there. */
  acts: RowActs;
}

/** A line of the draft. It is drawn anew only where it shows something else. */
export class DraftRowView extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { row, isCurrent, isSelected, isEdited } = this.props;
    const isSame = isCurrent === next.isCurrent && isSelected === next.isSelected && isEdited === next.isEdited;
    return !isSame || !sameRow(row, next.row);
  }

  override render({ row, isCurrent, isSelected, isEdited, acts }: Props) {
    const asked = row.asked.map(askedInWords).join(', ');
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys of all of its lines
      <div
        role="treeitem"
        class="draft-row"
        data-kind={row.kind}
        data-key={row.key}
        aria-level={row.depth}
        aria-selected={isSelected}
        tabIndex={isCurrent ? 0 : -1}
        draggable={row.canEdit && !isEdited}
        style={{ '--depth': row.depth - 1 }}
        onClick={(event) => acts.onPress(row.key, event)}
      >
        {isEdited ? (
          <RowEditor row={row} acts={acts} />
        ) : (
          <>
            <p class="draft-row-text">
              <span class="visually-hidden">{kindInWords(row.kind)}: </span>
              {row.code !== '' && <span class="draft-code">{row.code}</span>}
              <bdi>{row.text === '' ? i18n.t('intake.noText') : row.text}</bdi>
            </p>
            {asked !== '' && <p class="small quiet">{asked}</p>}
            {isCurrent && row.hint !== '' && <p class="small quiet draft-hint">{row.hint}</p>}
            {row.levels.length > 0 && <LevelList levels={row.levels} isWhole={isCurrent} />}
          </>
        )}
      </div>
    );
  }
}
