import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { TagId } from '@/lib/model/ids';
import type { PanelPassage } from './panel-model';
import type { PassageCallbacks } from './passage-callbacks';
import { PassageItem } from './passage-item';

interface Together {
  /** Null while none are being chosen. */
  chosen: ReadonlySet<TagId> | null;
  onChoose: (ids: readonly TagId[], isChosen: boolean) => void;
}

interface Props {
  passages: readonly PanelPassage[];
  on: PassageCallbacks;
  open: ReadonlySet<TagId>;
  onOpen: (id: TagId, isOpen: boolean) => void;
  together: Together;
}

/** As many as are read at one go; a document with thousands must not hold up the panel. */
const batch = 60;

export function PassageList({ passages, on, open, onOpen, together }: Props) {
  const shown = useSignal(batch);
  const last = useSignal<TagId | null>(null);
  const hidden = passages.length - shown.value;
  const choose = (id: TagId, isChosen: boolean, through: boolean) => {
    const ids = passages.map(({ tag }) => tag.id);
    const [from, to] = [last.value === null ? -1 : ids.indexOf(last.value), ids.indexOf(id)];
    const meant = through && from >= 0 ? ids.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
    last.value = id;
    together.onChoose(meant, isChosen);
  };
  return (
    <>
      <ol class="list passage-list" onKeyDown={walk}>
        {passages.slice(0, shown.value).map((passage) => (
          <PassageItem
            key={passage.tag.id}
            passage={passage}
            on={on}
            isOpen={open.has(passage.tag.id)}
            onOpen={(isOpen) => onOpen(passage.tag.id, isOpen)}
            isChosen={together.chosen === null ? null : together.chosen.has(passage.tag.id)}
            onChoose={(isChosen, through) => choose(passage.tag.id, isChosen, through)}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            shown.value += batch;
          }}
        >
          {i18n.t('panel.more', Math.min(batch, hidden))}
        </button>
      )}
    </>
  );
}

/** Up and down go from passage to passage, right and left unfold and fold the one that has the focus. */
function walk(event: KeyboardEvent): void {
  const { key, target, currentTarget } = event;
  if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return;
  if (!target.matches('.passage-reveal, .passage-open') || event.ctrlKey || event.metaKey || event.altKey) return;
  const item = target.closest('.passage-item');
  const fold = item?.querySelector<HTMLElement>('.passage-open');
  const isOpen = fold?.getAttribute('aria-expanded') === 'true';
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const beside = key === 'ArrowDown' ? item?.nextElementSibling : item?.previousElementSibling;
    beside?.querySelector<HTMLElement>('.passage-reveal, .passage-open')?.focus();
  } else if ((key === 'ArrowRight' && !isOpen) || (key === 'ArrowLeft' && isOpen)) fold?.click();
  else return;
  event.preventDefault();
}
