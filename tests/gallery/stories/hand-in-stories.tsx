import { HandInDialog } from '@/components/hand-in/hand-in-dialog';
import { TravellingNotice } from '@/components/hand-in/travelling-notice';
import type { Evidence } from '@/lib/handing-in/evidence';
import type { HandInModel, HandInStep } from '@/lib/handing-in/hand-in-model';
import type { TravellingStep } from '@/lib/handing-in/travelling-offer';
import type { TagId } from '@/lib/model/ids';
import { outline, outlines, tag } from '../materials';
import { nothing } from '../nothing';
import type { Story } from '../story';

const evidence: Evidence[] = (['exact', 'changed', 'lost'] as const).map((status, place) => ({
  tagId: status as string as TagId,
  passage: tag('exact').passage,
  quote: tag('exact').passage.quote,
  status,
  indicators: outline.indicators.slice(place, place + 2).map(({ code, text }) => ({ code, text, requirement: '' })),
  rationale: place === 1 ? '' : 'It says what learners will do, and anyone could hear whether they can.',
  slot: place,
  origin: place === 2 ? { author: 'Lin Okafor' } : null,
}));

const deciding: HandInModel = {
  choices: outlines.map(({ credential: { id, title } }) => ({ id, title })),
  evidence,
  wish: {
    credentialId: outline.credential.id,
    author: 'Ada Okafor',
    index: true,
    drawn: false,
    restorable: false,
    others: [],
  },
  step: { status: 'deciding' },
};

const steps: Record<string, HandInStep> = {
  writing: { status: 'writing' },
  saved: { status: 'saved', name: 'How shadows move with evidence.pdf', leftOut: [] },
  'saved-with-less': {
    status: 'saved',
    name: 'How shadows move with evidence.pdf',
    leftOut: [
      { what: 'index', why: 'encrypted' },
      { what: 'marks', why: 'noPlace', count: 2 },
      { what: 'characters', why: 'notInFont', characters: '评估' },
    ],
  },
  refused: { status: 'refused', reason: 'notWritten' },
};

const travelling: TravellingStep[] = [
  { status: 'found', tags: 12 },
  { status: 'restored' },
  { status: 'failed', failure: 'storageFull' },
];

const story = (name: string, model: HandInModel): Story => ({
  name: `hand-in-${name}`,
  floats: true,
  view: () => <HandInDialog model={model} onWish={nothing} onSave={nothing} onSaveApart={nothing} onClose={nothing} />,
});

export const handInStories: Story[] = [
  story('deciding', deciding),
  story('drawn', { ...deciding, wish: { ...deciding.wish, drawn: true, author: '' } }),
  story('nothing-tagged', { ...deciding, choices: [], evidence: [] }),
  ...Object.entries(steps).map(([name, step]) => story(name, { ...deciding, step })),
  ...travelling.map((step) => ({
    name: `travelling-${step.status}`,
    view: () => <TravellingNotice step={step} onRestore={nothing} onLeave={nothing} />,
  })),
];
