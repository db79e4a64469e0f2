import { i18n } from '#i18n';
import { Notice } from '@/components/notice/notice';
import type { ViewerState } from '@/lib/viewer/viewer-state';
import { ProgressNote } from './progress-note';

interface Props {
  state: Pick<ViewerState, 'opened' | 'opening' | 'asking' | 'problem' | 'rendered' | 'printing'>;
  /** Opens the PDF on the person's word, and asks for its site where that is needed; null where it is not what is missing. */
  onAllow: (() => void) | null;
  onStopPrinting: () => void;
}

/** What went wrong, and what takes a while. */
export function ViewerNotices({ state, onAllow, onStopPrinting }: Props) {
  const problem = state.problem.value;
  return (
    <>
      {problem && (
        <div class="viewer-problem">
          <Notice
            kind="problem"
            onDismiss={() => {
              state.problem.value = null;
            }}
          >
            {problem.name !== '' && <strong class="problem-name">{problem.name}</strong>}
            <p>{i18n.t(`viewer.problem.${problem.problem}`)}</p>
            {(problem.problem === 'notAllowed' || problem.problem === 'notAsked') && onAllow && (
              <button type="button" class="button primary" onClick={onAllow}>
                {i18n.t(problem.problem === 'notAsked' ? 'viewer.openAsked' : 'viewer.allow')}
              </button>
            )}
          </Notice>
        </div>
      )}
      <Waiting state={state} onStopPrinting={onStopPrinting} />
    </>
  );
}

function Waiting({ state, onStopPrinting }: Omit<Props, 'onAllow'>) {
  const opening = state.opening.value;
  const printing = state.printing.value;
  if (printing) {
    const { done, pages } = printing;
    const words = i18n.t('viewer.printing', [pages]);
    return <ProgressNote text={words} done={done} all={pages} onCancel={onStopPrinting} />;
  }
  if (state.asking.value) return null;
  if (opening) {
    const { name, loaded, total } = opening;
    return <ProgressNote text={i18n.t('viewer.opening', [name])} done={loaded} all={total} />;
  }
  if (state.opened.value && !state.rendered.value)
    return <ProgressNote text={i18n.t('viewer.preparing')} done={0} all={0} />;
  return null;
}
