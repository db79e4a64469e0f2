import { Component } from 'preact';
import type { DraftRow } from '@/lib/programs/intake/rows';
import { DraftRowView } from './draft-row';
import type { RowActs } from './row-acts';

interface Props {
  rows: readonly DraftRow[];
  current: string | null;
  selected: ReadonlySet<string>;
  edited: string | null;
  acts: RowActs;
}

/** Some lines of the draft. A press on one of another part passes them by. */
export class DraftPart extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const before = this.props;
    if (next.rows !== before.rows) return true;
    return next.rows.some(
      ({ key }) =>
        (key === next.current) !== (key === before.current) ||
        (key === next.edited) !== (key === before.edited) ||
        next.selected.has(key) !== before.selected.has(key),
    );
  }

  override render({ rows, current, selected, edited, acts }: Props) {
    return (
      <div role="none" class="draft-part">
        {rows.map((row) => (
          <DraftRowView
            key={row.key}
            row={row}
            isCurrent={row.key === current}
            isSelected={selected.has(row.key)}
            isEdited={row.key === edited}
            acts={acts}
          />
        ))}
      </div>
    );
  }
}
