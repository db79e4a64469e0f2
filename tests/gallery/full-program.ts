import type { Framework } from '@/lib/model/framework';
import type { GroupId, IndicatorId, LevelId, PromptId, RequirementId } from '@/lib/model/ids';
import type { Level } from '@/lib/model/indicator';
import { credential, indicator, program, requirement } from '@/tests/support/made-framework';

const levels = (code: string): Level[] =>
  ['Beginning', 'Approaching', 'Meets', 'Exceeds'].map((label, order) => ({
    id: `${code}.${order}` as LevelId,
    label,
    order,
    passes: order > 1,
    score: order,
    description: `${label}: learners ${order > 1 ? 'explain to each other what they think, and say why' : 'answer when they are asked'}.`,
  }));

const ids = (...codes: string[]) => codes.map((code) => `talk.${code}` as IndicatorId);
const provenance = { format: 'case', identifier: '8f1b4f0e-1111-4222-8333-444455556666' };
const address = 'https://case.example/ims/case/v1p0/CFItems/8f1b4f0e-1111-4222-8333-444455556666';

/** A program in which everything occurs that a source can say. */
export const fullProgram: Framework = {
  program: program({
    kind: 'micro-endorsement',
    rule: { type: 'choose', count: 1 },
    provenance: { format: 'case', address },
  }),
  credentials: [
    credential('talk', {
      title: 'Dialogue that everyone takes part in',
      issuer: 'A college of education',
      policy: { attempts: 3, resubmission: 'revise', blind: true, linksAllowed: false },
      choices: [
        {
          id: 'choice',
          code: '2',
          title: 'One lesson',
          count: 1,
          requirementIds: ['talk.2a', 'talk.2b'] as RequirementId[],
        },
      ],
    }),
    credential('gone', { title: 'Writing from dialogue', order: 1, retired: true }),
  ],
  requirements: [
    requirement('1', 'talk', {
      title: 'Overview questions',
      kind: 'overview',
      directions: 'Answer each question.\nWrite for someone who has not seen your class.',
      demand: 'none',
      prompts: [
        { id: 'p1' as PromptId, text: 'Who are your learners?', words: { least: 150, most: 250 } },
        { id: 'p2' as PromptId, text: 'What did they find hard?', words: { most: 200 } },
      ],
      due: { type: 'days', days: 90 },
    }),
    requirement('2a', 'talk', {
      title: 'Lesson plan',
      order: 1,
      directions: 'Hand in the plan of one lesson with dialogue in it.',
      demand: 'rationale',
      checks: [
        { id: 'c1' as never, text: 'The template is used.' },
        { id: 'c2' as never, text: 'No names of students.' },
      ],
      indicatorIds: ids('A1', 'A2', 'A3'),
      groups: [{ id: 'g' as GroupId, code: 'A', title: 'Asking', indicatorIds: ids('A1', 'A2') }],
      files: { kinds: ['PDF', 'Word'], least: 1, most: 3 },
      limits: { words: { most: 1_500 }, pages: { least: 2, most: 5 } },
      due: { type: 'window', from: '2026-09-01', to: '2026-12-18' },
      template: {
        title: 'Form for the plan',
        address: 'https://college.example/plan.docx',
        sentences: ['What will learners do?', 'How will you know?'],
      },
      sharedByTeam: false,
      reusable: true,
      provenance: { ...provenance, address },
    }),
    requirement('2b', 'talk', {
      title: 'Video of a lesson plan at work',
      order: 2,
      indicatorIds: ids('A1', 'A3'),
      limits: { seconds: { least: 600, most: 900 } },
      files: { kinds: ['video'] },
      due: { type: 'day', day: '2026-11-30' },
      sharedByTeam: true,
      reusable: false,
      inPairs: true,
      checks: [{ id: 'c3' as never, text: 'No names of students.' }],
    }),
    requirement('3', 'talk', { title: 'An older reflection', kind: 'reflection', order: 3, retired: true }),
  ],
  indicators: [
    indicator('A1', 'talk', {
      text: 'Asks every learner, and waits for an answer.',
      hint: 'Cards, pairs and writing count too.',
      levels: levels('A1'),
      levelsAddUp: true,
      provenance,
    }),
    indicator('A2', 'talk', { text: 'Builds on what was said.', order: 1, levels: levels('A2'), retired: true }),
    indicator('A3', 'talk', {
      text: 'Annotations say why a passage shows dialogue, and not only that it does.',
      order: 2,
      isAboutAnnotations: true,
    }),
    indicator('A4', 'talk', { text: 'Is named in the source, under no requirement.', order: 3 }),
  ],
};
