import { newKey, type RequestPackage } from '@/lib/feedback/package';
import type { RequestId } from '@/lib/model/ids';

/** A request with so many passages, each with an indicator and a question of its own. */
export function madeRequest(passages = 2): RequestPackage {
  const numbers = Array.from({ length: passages }, (_, at) => at + 1);
  return {
    format: 'proofmark-request',
    version: 1,
    request: {
      id: '5f0c9a52-6f0c-4f5e-9a55-9d2b8b3c1a10' as RequestId,
      madeAt: 1_764_000_000_000,
      from: 'Ada Reyes',
      to: 'Coach Lin',
      due: '2026-12-04',
      note: 'Thank you for looking at this.',
      indicators: numbers.map((at) => ({
        id: `i${at}`,
        code: `1.${at}`,
        text: `Plans questions that every learner can enter, number ${at}.`,
        requirement: 'Lesson plan',
        credential: 'Checking for understanding',
        levels: [
          { id: `l${at * 2 - 1}`, label: 'Emerging', description: 'Some learners can enter.' },
          { id: `l${at * 2}`, label: 'Meets', description: 'Every learner can enter.' },
        ],
      })),
      passages: numbers.map((at) => ({
        id: `p${at}`,
        artifact: 'Lesson plan: fractions',
        kind: 'web',
        where: '',
        prefix: 'Before that the class looks at a number line. ',
        quote: `Learners show with cards which of three answers they hold to be right (${at}).`,
        suffix: ' Then they talk in pairs.',
        rationale: 'Everyone answers at once, so I see who has not understood.',
        indicatorIds: [`i${at}`],
        address: null,
        pictureId: null,
      })),
      questions: numbers.map((at) => ({
        id: `q${at}`,
        stem: 'shows',
        text: `Does this show 1.${at}?`,
        passageIds: [`p${at}`],
        indicatorIds: [`i${at}`],
      })),
      key: newKey(),
    },
    pictures: [],
  };
}
