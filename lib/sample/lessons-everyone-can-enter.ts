import type { WrittenCredential } from './shorthand';

export const lessonsEveryoneCanEnter: WrittenCredential = {
  name: 'entering',
  title: 'Designing Lessons Everyone Can Enter',
  requirements: [
    {
      code: '1',
      title: 'A lesson redesigned',
      directions:
        'Offer a lesson that you have reworked so that more learners can take part. Tag what you changed, and say why each change opens the lesson.',
      kind: 'artifact',
      demand: 'rationale',
      checks: [
        'The artifact uses the template',
        'Every page is legible',
        'There are no links in place of evidence',
        'No student can be recognised by name',
      ],
      indicators: ['B1', 'B2', 'B3', 'B4', 'B5'],
    },
    {
      code: '2',
      title: 'What happened when you taught it',
      directions: 'In about 400 words, with what you saw and heard. Tag where you show each indicator.',
      kind: 'reflection',
      demand: 'label',
      checks: ['Every question of the template is answered', 'No student can be recognised by name'],
      indicators: ['B4', 'B6', 'B7', 'B8'],
    },
  ],
  choices: [],
  indicators: [
    {
      code: 'B1',
      text: 'Foresees what could keep learners out of the lesson: language, background, reading, pace.',
      hint: 'Name the obstacle in the lesson, never the learner.',
      levels: [
        'Obstacles are not named, or are seen in the learners.',
        'Obstacles are named in general words that would fit any lesson.',
        'Obstacles of this lesson are named, with the place where they appear.',
      ],
    },
    {
      code: 'B2',
      text: 'Opens with something every learner can begin without help.',
      hint: 'A story, a picture, a question from daily life: what can everyone say something about?',
      levels: [
        'The opening needs knowledge that some learners do not have yet.',
        'Most learners can begin; others need the teacher first.',
        'Everyone can begin at once, and the opening leads to the goal.',
      ],
    },
    {
      code: 'B3',
      text: 'Explains new words where they first appear, with an example.',
      hint: 'Look for the first time that a term of your subject is used.',
      levels: [
        'New words are used without being explained.',
        'New words are defined, in words that are just as hard.',
        'New words are explained in plain words with an example, when they are needed.',
      ],
    },
    {
      code: 'B4',
      text: 'Offers more than one way to take in the main idea.',
      hint: 'Reading, watching, trying out, talking it over.',
      levels: [
        'There is one way in.',
        'There is a second way, for some of the lesson or some of the learners.',
        'The main idea can be reached in several ways, and learners can choose.',
      ],
    },
    {
      code: 'B5',
      text: 'Lets learners show what they know in more than one form.',
      hint: 'The goal stays the same; the form may differ.',
      levels: [
        'All learners hand in the same thing.',
        'There is a choice of form, but the forms do not ask for the same thinking.',
        'Learners choose a form, and each form shows the same goal.',
      ],
    },
    {
      code: 'B6',
      text: 'Describes who took part and how, with what was seen and heard.',
      hint: 'Numbers, short quotes and pauses say more than "they were engaged".',
      levels: [
        'Taking part is claimed without an example.',
        'There are examples, from the same few learners.',
        'There are examples from across the class, among them learners who had been quiet before.',
      ],
    },
    {
      code: 'B7',
      text: 'Compares the outcome with the lesson as it was before.',
      hint: 'What did learners do this time that they did not do last time?',
      levels: [
        'The outcome stands alone.',
        'A difference is named, without what it rests on.',
        'A difference is named and shown by work or words from both times.',
      ],
    },
    {
      code: 'B8',
      text: 'Chooses one thing to keep, one to change, and says why.',
      hint: 'Both should follow from what happened.',
      levels: [
        'The plan for next time is missing or general.',
        'There is a plan; its reasons are not taken from this lesson.',
        'What is kept and what is changed both follow from what happened, and the reasons are given.',
      ],
    },
  ],
};
