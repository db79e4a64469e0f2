import { Component } from 'preact';
import type { Block } from '@/lib/frameworks/blocks/block';
import { type DraftPlace, placeOf } from '@/lib/frameworks/draft/draft';
import { samePlace } from '@/lib/programs/intake/rows';
import { LineText } from './line-text';
import { placeName } from './place-attributes';
import { SourceTable } from './source-table';

interface Props {
  block: Block;
  place: number;
  /** Where in it what is marked stands; null where nothing is. */
  marked: DraftPlace | null;
}

/** A block of the document, as text alone. Documents stay as they are: only what is marked makes it draw anew. */
export class SourceBlock extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return next.block !== this.props.block || !samePlace(next.marked, this.props.marked);
  }

  override render({ block, place, marked }: Props) {
    if (block.kind === 'table') return <SourceTable table={block} block={place} marked={marked} />;
    return (
      <p
        class="source-line"
        data-kind={block.kind}
        data-place={placeName(placeOf(place))}
        data-marked={marked !== null}
        tabIndex={-1}
        style={{ '--depth': block.kind === 'item' ? block.line.depth : 0 }}
      >
        {block.line.marker !== '' && `${block.line.marker} `}
        <LineText line={block.line} />
      </p>
    );
  }
}
