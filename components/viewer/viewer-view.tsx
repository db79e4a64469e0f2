import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ViewerCommands } from '@/lib/viewer/commands';
import type { ViewerState } from '@/lib/viewer/viewer-state';
import { PageArea } from './page-area';

interface Props {
  state: ViewerState;
  commands: ViewerCommands;
  onPages: (container: HTMLDivElement) => void;
  onFile: (file: File) => void;
}

/** The PDF page: its bars, its pages and what floats above them. */
export function ViewerView({ state, onPages, onFile }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div class="viewer surface">
      <button type="button" class="button" onClick={() => picker.current?.click()}>
        {i18n.t('viewer.open')}
      </button>
      <input
        ref={picker}
        type="file"
        accept="application/pdf,.pdf"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
      {state.problem.value && <p role="alert">{i18n.t(`viewer.problem.${state.problem.value.problem}`)}</p>}
      <PageArea onPages={onPages} />
    </div>
  );
}
