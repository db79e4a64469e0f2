import { signal } from '@preact/signals';
import { ReadThrough } from '@/components/read-through/read-through';
import { WorkspaceShell } from '@/components/workspace/workspace-shell';
import type { Framework } from '@/lib/model/framework';
import type { RequirementId } from '@/lib/model/ids';
import { programParts } from '@/lib/read-through/program-parts';
import { fullProgram } from '../full-program';
import { sample } from '../materials';
import { nothing } from '../nothing';
import type { Story } from '../story';

const story = (name: string, framework: Framework, read: readonly RequirementId[] = []): Story => ({
  name: `read-through-${name}`,
  surface: true,
  view: () => (
    <WorkspaceShell
      page="program"
      title=""
      hrefOf={(each) => `#/${each}`}
      hasNews={false}
      problem={null}
      undoable={read.length > 0 ? 'ticked or unticked a requirement as read' : null}
      redoable={null}
      onUndo={nothing}
      onRedo={nothing}
      onDismiss={nothing}
    >
      <ReadThrough
        parts={programParts(framework)}
        read={signal<ReadonlySet<RequirementId>>(new Set(read))}
        hrefOf={(id) => `#/credentials/program/${id}`}
        linkOf={(address) => (address.startsWith('https://') ? address : null)}
        onRead={nothing}
        onPrint={nothing}
        editAddress="#/credentials/edit/program"
        backAddress="#/credentials"
      />
    </WorkspaceShell>
  ),
});

export const readThroughStories: Story[] = [
  story('sample', sample),
  story(
    'part-read',
    sample,
    sample.requirements.slice(0, 3).map(({ id }) => id),
  ),
  story('all-that-can-be-asked', fullProgram),
  story('nothing-asked', { ...sample, credentials: [], requirements: [], indicators: [] }),
];
