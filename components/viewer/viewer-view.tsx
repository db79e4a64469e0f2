import { type ReadonlySignal, useSignalEffect } from '@preact/signals';
import { useCallback, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { DropArea } from '@/components/drop-area/drop-area';
import type { ViewerCommands } from '@/lib/viewer/commands';
import type { TakeInController } from '@/lib/viewer/take-in-controller';
import type { ViewerState } from '@/lib/viewer/viewer-state';
import { EvidenceNotices } from './evidence-notices';
import type { EvidenceTools } from './evidence-tools';
import { FilePicker } from './file-picker';
import { OpeningOffer } from './opening-offer';
import { PageArea } from './page-area';
import { PasswordDialog } from './password-dialog';
import { TakeInDialog } from './take-in-dialog';
import { useReadingKeys } from './use-reading-keys';
import { ViewerFindBar } from './viewer-find-bar';
import { ViewerNotices } from './viewer-notices';
import { ViewerSidebar } from './viewer-sidebar';
import { ViewerToolbar } from './viewer-toolbar';

interface Props {
  state: ViewerState;
  /** Null until a PDF is open and its evidence is known. */
  evidence: ReadonlySignal<EvidenceTools | null>;
  /** Asks for the site that the PDF is on, while that is needed. */
  allow: ReadonlySignal<(() => void) | null>;
  commands: ViewerCommands;
  takeIn: TakeInController;
  /** Where the pages go, once it is there. */
  onPages: (container: HTMLDivElement) => void;
  onFile: (file: File) => void;
}

/** The PDF page: its bars, its pages and what floats above them. */
export function ViewerView({ state, evidence, allow, commands, takeIn, onPages, onFile }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const pageField = useRef<HTMLInputElement>(null);
  const open = useCallback(() => picker.current?.click(), []);
  useReadingKeys(state, commands, pageField, open);
  useSignalEffect(() => {
    // So that the keys that scroll do it at once.
    state.opened.value?.container.focus({ preventScroll: true });
  });
  const isOpen = state.opened.value !== null;
  const asking = state.asking.value;
  const tools = evidence.value;
  const taking = takeIn.step.value;
  return (
    <div class="viewer surface" data-open={isOpen}>
      {isOpen && (
        <ViewerToolbar
          state={state}
          tools={tools}
          commands={commands}
          pageField={pageField}
          onOpen={open}
          onTakeIn={takeIn.open}
        />
      )}
      {isOpen && state.finding.value.open && <ViewerFindBar state={state} commands={commands} />}
      <ViewerNotices state={state} onAllow={allow.value} onStopPrinting={commands.stopPrinting} />
      {isOpen && tools && <EvidenceNotices tools={tools} />}
      <div class="viewer-body">
        {state.rendered.value && <ViewerSidebar state={state} commands={commands} />}
        <main>
          {!isOpen && <OpeningOffer onOpen={open} />}
          <PageArea hidden={!isOpen} onPages={onPages} />
        </main>
      </div>
      {asking && <PasswordDialog name={asking.name} wrong={asking.wrong} onAnswer={asking.answer} />}
      {taking.step !== 'closed' && (
        <TakeInDialog step={taking} onTake={(named) => void takeIn.take(named)} onCancel={takeIn.cancel} />
      )}
      <FilePicker field={picker} label={i18n.t('viewer.open')} onFile={onFile} />
      <DropArea words={i18n.t('viewer.drop')} onFile={onFile} />
    </div>
  );
}
