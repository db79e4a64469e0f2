import { LevelCards } from '@/components/rating/level-cards';
import { RatingWalk } from '@/components/rating/rating-walk';
import type { WalkedPassage } from '@/components/rating/walked-passages';
import { unratedCells } from '@/lib/coverage/to-do';
import type { TagId } from '@/lib/model/ids';
import { coverage, outline } from '../materials';
import { nothing } from '../nothing';
import type { Story } from '../story';

const [indicator] = outline.indicators;
const unrated = unratedCells(coverage('mixed'));

const passage = (id: string, address: string | null): WalkedPassage => ({
  id: id as TagId,
  quote: 'Everyone marks a guess on the drawing before anyone speaks.',
  reason: 'They decide before they see.',
  title: 'Licensing: a lesson for beginners',
  address,
});

const walk = (name: string, listed: typeof unrated, left: number): Story => ({
  name: `rating-${name}`,
  view: () => (
    <RatingWalk
      listed={listed}
      passages={
        new Map(listed.map(({ cell }) => [cell.key, [passage('one', 'https://example.org/'), passage('two', null)]]))
      }
      left={left}
      onAgain={nothing}
      coverageAddress="#/coverage"
      onRate={nothing}
    />
  ),
});

export const ratingStories: Story[] = [
  ...[348, 900].map((width) => ({
    name: `level-cards-${width}`,
    width,
    view: () =>
      indicator && (
        <LevelCards indicator={indicator} requirement="1" chosen={indicator.levels[1]?.id ?? null} onRate={nothing} />
      ),
  })),
  walk('walk', unrated, unrated.length),
  walk('walk-empty', [], 0),
];
