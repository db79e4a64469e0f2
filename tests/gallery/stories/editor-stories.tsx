import { LostWorkQuestion } from '@/components/editor/lost-work-question';
import { ProgramEditor } from '@/components/editor/program-editor';
import { UpdateOffer } from '@/components/programs/update-offer';
import { emptyProgram } from '@/lib/frameworks/editing/new-program';
import { updatePlan } from '@/lib/frameworks/update/update-plan';
import { cellKey } from '@/lib/model/cell';
import type { FrameworkDraft } from '@/lib/model/framework';
import type { IntakeId } from '@/lib/model/ids';
import { cells, sample } from '../materials';
import { nothing } from '../nothing';
import type { Story } from '../story';

const editor = (framework: FrameworkDraft) => () => (
  <ProgramEditor framework={framework} lost={null} backAddress="#/credentials" onAct={nothing} onAnswer={nothing} />
);

/** The sample as it might come again: one reworded, one gone that is tagged. */
function newer() {
  const [cell] = cells;
  const [, second] = sample.indicators;
  const draft = {
    ...sample,
    requirements: sample.requirements.map((each) => ({
      ...each,
      indicatorIds: each.indicatorIds.filter((id) => id !== cell?.indicatorId),
    })),
    indicators: sample.indicators
      .filter(({ id }) => id !== cell?.indicatorId)
      .map((each) => (each === second ? { ...each, text: `${each.text} Every time.` } : each)),
  };
  const used = { cells: new Map(cell ? [[cellKey(cell), 2] as const] : []), checks: new Set<never>() };
  return updatePlan(sample, draft, used, { isWhole: true });
}

export const editorStories: Story[] = [
  { name: 'editor', view: editor(sample) },
  { name: 'editor-empty', view: editor(emptyProgram('My program', 'New credential', () => crypto.randomUUID())) },
  { name: 'editor-retired', view: editor(newer().framework) },
  {
    name: 'editor-lost-work',
    floats: true,
    view: () => <LostWorkQuestion lost={{ tags: 3, ratings: 1, ticks: 2 }} onAnswer={nothing} />,
  },
  {
    name: 'program-update-same',
    view: () => (
      <UpdateOffer
        offered={{
          ...{ title: sample.program.title, intake: 'intake-1' as IntakeId },
          plan: { ...newer(), added: [], changed: [], gone: [], retired: [] },
        }}
        onTake={nothing}
        onKeepBoth={nothing}
        onLeave={nothing}
      />
    ),
  },
  {
    name: 'program-update',
    view: () => (
      <UpdateOffer
        offered={{ title: sample.program.title, plan: newer(), intake: null }}
        onTake={nothing}
        onKeepBoth={nothing}
        onLeave={nothing}
      />
    ),
  },
];
