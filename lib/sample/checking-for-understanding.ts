import type { WrittenCredential } from './shorthand';

const artifactChecks = [
  'The artifact uses the template',
  'Every page is legible',
  'There are no links in place of evidence',
  'No student can be recognised by name',
];

export const checkingForUnderstanding: WrittenCredential = {
  name: 'checking',
  title: 'Checking for Understanding',
  requirements: [
    {
      code: '1',
      title: 'A lesson plan with checks built in',
      directions:
        'Offer one lesson plan that you have taught or are about to teach. Tag the passages that show each indicator, and say in a sentence or two why they do.',
      kind: 'artifact',
      demand: 'rationale',
      checks: artifactChecks,
      indicators: ['A1', 'A2', 'A3', 'A4'],
    },
    {
      code: '2a',
      title: 'Student work with your notes',
      directions:
        'Offer work from three students at different points of their learning, with your notes. Tag where your notes show each indicator.',
      kind: 'artifact',
      demand: 'label',
      checks: artifactChecks,
      indicators: ['A5', 'A6', 'A7'],
    },
    {
      code: '2b',
      title: 'A discussion, written down',
      directions:
        'Offer ten minutes of a class discussion as a transcript, with your notes. Tag where it shows each indicator.',
      kind: 'artifact',
      demand: 'label',
      checks: artifactChecks,
      indicators: ['A4', 'A5', 'A7'],
    },
    {
      code: '3',
      title: 'Looking back',
      directions: 'In about 300 words: what the checks told you, what you changed, and what you will do next time.',
      kind: 'reflection',
      demand: 'label',
      checks: ['Every question of the template is answered', 'No student can be recognised by name'],
      indicators: ['A7', 'A8'],
    },
  ],
  choices: [{ code: '2', title: 'Evidence from your classroom', count: 1, of: ['2a', '2b'] }],
  indicators: [
    {
      code: 'A1',
      text: 'States what learners will be able to do, in words that can be observed.',
      hint: 'Look for the objectives. Could another teacher tell whether a learner has reached them?',
      levels: [
        'The goals name a topic, or what the teacher will do.',
        'The goals say what learners will do, but some of it could not be seen or heard.',
        'Each goal says what learners will do, and anyone watching could tell whether they did.',
      ],
    },
    {
      code: 'A2',
      text: 'Plans a check for each goal, at the moment when its result can still change the lesson.',
      hint: 'A question, a short task, a show of hands: what comes before you move on?',
      levels: [
        'Checks come only at the end, or not at all.',
        'Some goals are checked along the way; others are left to the end.',
        'Each goal is checked while there is still time to act on what the check shows.',
      ],
    },
    {
      code: 'A3',
      text: 'Writes questions that make thinking visible and cannot be answered by repeating the text.',
      hint: 'Choose the question itself, not the heading above it.',
      levels: [
        'Questions ask for recall only.',
        'Some questions ask for reasons or examples; most can be answered with a copied phrase.',
        'Questions ask learners to decide, explain or apply, so that answers show how they think.',
      ],
    },
    {
      code: 'A4',
      text: 'Makes sure that every learner answers, not only those who volunteer.',
      hint: 'Writing first, pairs, cards, calling on learners at random: what makes everyone take part?',
      levels: [
        'Only learners who volunteer are heard.',
        'Several learners are called on; some can pass through the lesson without answering.',
        'The way of asking gathers an answer from every learner.',
      ],
    },
    {
      code: 'A5',
      text: 'Names the misunderstanding behind a wrong or partial answer.',
      hint: 'Your note should say what the learner believes, not only that it is wrong.',
      levels: [
        'Answers are marked right or wrong.',
        'The notes describe the mistake, without what may lie behind it.',
        'The notes say which idea leads to the answer, with the words that show it.',
      ],
    },
    {
      code: 'A6',
      text: 'Gives feedback that tells the learner the next step.',
      hint: 'Could the learner act on it tomorrow, without asking what you meant?',
      levels: [
        'Feedback is a grade, or praise alone.',
        'Feedback says what is missing, but not how to go on.',
        'Feedback names one thing done well and one next step that fits the goal.',
      ],
    },
    {
      code: 'A7',
      text: 'Uses what the check showed to decide what happens next.',
      hint: 'Look for the turn: regrouping, another example, going on sooner.',
      levels: [
        'The lesson goes on as planned, whatever the check shows.',
        'A change is mentioned; how it follows from the check stays open.',
        'The next step follows from the answers, and it is said which answers led to it.',
      ],
    },
    {
      code: 'A8',
      text: 'Shows how learners judge their own understanding against the goal.',
      hint: 'For example an exit ticket, a checklist in their own words, a comparison with an example.',
      levels: [
        'Learners wait for the teacher to tell them how they did.',
        'Learners say how sure they feel, without looking at the goal.',
        'Learners compare their work with the goal and name what they still need.',
      ],
    },
  ],
};
