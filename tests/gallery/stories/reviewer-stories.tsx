import { OpenRequest } from '@/components/reviewer/open-request';
import { ReviewForm } from '@/components/reviewer/review-form';
import { UnsealRequest } from '@/components/reviewer/unseal-request';
import { reviewerWords } from '@/lib/asking/reviewer-words';
import { noAnswer, nothingWritten } from '@/lib/reviewing/answered';
import type { Written } from '@/lib/reviewing/written';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';
import { nothing } from '../nothing';
import type { Story } from '../story';

const made = madeRequest(3);
const [first] = made.request.questions;
const request = {
  ...made,
  request: {
    ...made.request,
    questions: [
      ...made.request.questions,
      ...(first
        ? [{ ...first, id: 'q9', stem: 'stronger' as const, text: 'Which is stronger?', passageIds: ['p1', 'p2'] }]
        : []),
    ],
  },
};

const written: Written = {
  reviewer: 'Lin Okafor',
  note: 'Call me if anything is unclear.',
  answers: {
    q1: {
      ...noAnswer,
      verdict: 'partly',
      comment: 'Say who decides.',
      suggestion: 'Each pair decides.',
      levels: { i1: 'l1' },
    },
    q9: { ...noAnswer, strongerId: 'p2' },
  },
  remarks: [{ passageId: 'p1', quote: 'with cards', comment: 'Which cards?' }],
};

const form = (name: string, of: Written, isKept: boolean): Story => ({
  name: `reviewer-${name}`,
  surface: true,
  view: () => (
    <main>
      <ReviewForm
        words={reviewerWords().words}
        package={request}
        written={of}
        isKept={isKept}
        opens={false}
        onWrite={nothing}
        isSealed={false}
        onReply={async () => ''}
      />
    </main>
  ),
});

export const reviewerStories: Story[] = [
  form('unanswered', nothingWritten, true),
  form('answered', written, false),
  {
    name: 'reviewer-nothing-open',
    surface: true,
    view: () => (
      <main>
        <OpenRequest words={reviewerWords()} refusal="notOurs" onFile={nothing} onText={nothing} />
      </main>
    ),
  },
  {
    name: 'reviewer-sealed',
    surface: true,
    view: () => (
      <main>
        <UnsealRequest words={reviewerWords()} isWrong={true} onPassphrase={nothing} />
      </main>
    ),
  },
];
