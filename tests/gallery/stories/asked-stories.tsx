import { Margin } from '@/components/margin/margin';
import { PassageCard } from '@/components/passage-card/passage-card';
import { ReviewList } from '@/components/reviewer/review-list';
import type { ReviewId } from '@/lib/model/ids';
import { noAnswer, nothingWritten } from '@/lib/reviewing/answered';
import type { ReviewHere } from '@/lib/reviewing/review';
import type { Written } from '@/lib/reviewing/written';
import { askedTags } from '@/lib/tagging/asked';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';
import { cardCallbacks } from '../card-callbacks';
import { nothing } from '../nothing';
import type { Story } from '../story';

const { request } = madeRequest(2);
const answered: Written = {
  ...nothingWritten,
  answers: { q1: { ...noAnswer, verdict: 'partly', comment: 'Say who decides.', suggestion: 'Each pair decides.' } },
  remarks: [{ passageId: 'p1', quote: '', comment: 'A good place for it.' }],
};

const reviewOf = (written: Written): ReviewHere => ({
  id: 'review' as ReviewId,
  request,
  written,
  passageIds: ['p1'],
});

const card = (name: string, written: Written, isChanged: boolean): Story => ({
  name: `asked-card-${name}`,
  floats: true,
  view: () => (
    <PassageCard
      tags={askedTags([reviewOf(written)]).map((tag) => ({
        tag,
        located: {
          status: isChanged ? 'changed' : 'exact',
          passageId: tag.passage.id,
          start: 0,
          end: 70,
          quote: isChanged ? 'Learners show with cards which of four answers they hold.' : tag.passage.quote,
        },
        choices: [],
        threads: [],
      }))}
      boxes={[new DOMRect(80, 40, 420, 22)]}
      selected={false}
      {...cardCallbacks()}
    />
  ),
});

export const askedStories: Story[] = [
  card('unanswered', nothingWritten, false),
  card('answered', answered, true),
  {
    name: 'asked-badges',
    floats: true,
    view: () => (
      <Margin
        badges={askedTags([reviewOf(nothingWritten), reviewOf(answered)]).map((tag, place) => ({
          tagId: tag.id,
          x: 20,
          y: 20 + place * 40,
          lowered: 0,
          letsThrough: false,
          small: null,
          runsDown: false,
          codes: [place === 0 ? '?' : '\u2713'],
          slot: 0,
          quote: tag.passage.quote,
          changed: false,
          asked: { from: 'Ada Reyes', isAnswered: place > 0 },
        }))}
        current={null}
        arrival={null}
        onArrived={nothing}
        onFocus={nothing}
        onEnter={nothing}
        onLeave={nothing}
        onPress={nothing}
      />
    ),
  },
  {
    name: 'asked-requests',
    surface: true,
    view: () => (
      <main>
        <h1>Feedback</h1>
        <ReviewList
          reviews={[
            { id: 'one' as ReviewId, request, written: answered },
            { id: 'two' as ReviewId, request: { ...request, from: '' }, written: nothingWritten },
          ]}
          hrefOf={() => '#'}
          onRemove={nothing}
        />
      </main>
    ),
  },
];
