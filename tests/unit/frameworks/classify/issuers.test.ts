import { expect, test } from 'vitest';
import { classify } from '@/lib/frameworks/classify/classify';
import { indicatorsOf } from '@/lib/frameworks/draft/draft';
import { readSource } from '@/lib/frameworks/read-source';

const { signal } = new AbortController();

async function read(text: string) {
  const reading = await readSource({ name: '', mediaType: '', text }, [], signal);
  if (reading.kind !== 'document') throw new Error('nothing was read');
  return classify(reading).tree.requirements.map(({ title, is, prompts, checks, children }) => ({
    ...{ title, is, prompts: prompts.map(({ text: prompt }) => prompt), checks: checks.length },
    indicators: indicatorsOf(children).map(({ text: said, levels }) => [said, levels.map(({ label }) => label).join()]),
  }));
}

const inParts = `Wait Time

Method Components
Pause after a question.

Research & Resources
Rowe, M. (1986). Wait time.

Submission Guidelines & Evaluation Criteria
To earn this, pass Parts 1 and 3 and be Proficient in all of Part 2.

Part 1. Overview questions (Provides Context)
(200-300 words)
1. What inspired you?
2. What is your class like?
Passing: Responses justify the choice of this micro-credential.

Part 2. Work Examples
Artifact 1: Lesson Plan
Submit a plan with the pauses marked.
Artifact 2: Video
Submit a video of 5 minutes.

Part 2. Rubric
\tProficient\tBasic\tDeveloping
Artifact 1: Lesson Plan\tFive pauses\tTwo pauses\tNo pause
Artifact 2: Video\tLong pauses\tShort pauses\tNo pause

Part 3. Reflection
What will you change?
Passing: The reflection cites examples from practice.
`;

test('a page in parts gives questions as prompts, what passes as indicators, and rows to the artifacts they name', async () => {
  const requirements = await read(inParts);
  expect(requirements.map(({ title, prompts, indicators }) => [title, prompts.length, indicators])).toEqual([
    ['Overview questions (Provides Context)', 2, [['Responses justify the choice of this micro-credential.', '']]],
    ['Work Examples', 0, []],
    ['Lesson Plan', 0, [['Artifact 1: Lesson Plan', 'Developing,Basic,Proficient']]],
    ['Video', 0, [['Artifact 2: Video', 'Developing,Basic,Proficient']]],
    ['Reflection', 1, [['The reflection cites examples from practice.', '']]],
  ]);
});

const olderModel = `Formative Assessment

Analyze
Analyze your practice.
Criterion 1: Analysis
Not Met: There is no analysis.
Progressing: The analysis cites no evidence.
Demonstrated: The analysis cites evidence.

Design/Develop
Design an assessment.
Criterion 2: Alignment
Not Met: It is not aligned.
Progressing: It is aligned in part.
Demonstrated: It is aligned.

Evaluate
Criterion 3: Results
Not Met: They are not used.
Progressing: They are used in part.
Demonstrated: They are used.
`;

test('lines that levels follow are judged, under the lines that head them, whatever these are called elsewhere', async () => {
  const levels = 'Not Met,Progressing,Demonstrated';
  expect((await read(olderModel)).map(({ title, indicators }) => [title, indicators])).toEqual([
    ['Analyze', [['Criterion 1: Analysis', levels]]],
    ['Design/Develop', [['Criterion 2: Alignment', levels]]],
    ['Evaluate', [['Criterion 3: Results', levels]]],
  ]);
});

const model7 = `Building Relationships

Get Started: Self-Assessment
I can describe my students' communities.

Learn
Article: Knowing your students

Build Artifacts

Artifact 1: Asset Map
Directions
Describe three assets in 300-500 words.
Pre-Assessment Check
The template was used.
All sections are complete.
Competency Indicators
The map names assets of families.
Annotations explain each asset.

View Results
Results arrive within three business days.
`;

test('a page of Model 7 without a bullet gives its artifacts alone', async () => {
  expect(await read(model7)).toEqual([
    {
      ...{ title: 'Asset Map', is: 'artifact', prompts: [], checks: 2 },
      indicators: [
        ['The map names assets of families.', ''],
        ['Annotations explain each asset.', ''],
      ],
    },
  ]);
});

test('what stands above and below the headings of a page is no indicator', async () => {
  const page = '<ul><li>Home</li><li>About</li></ul><h2>Goals</h2><p>1.1 Sets goals</p><p>1.2 Shares them</p>';
  const requirements = await read(`<!doctype html><html><body>${page}</body></html>`);
  expect(requirements.flatMap(({ indicators }) => indicators.map(([said]) => said))).toEqual([
    'Sets goals',
    'Shares them',
  ]);
});
