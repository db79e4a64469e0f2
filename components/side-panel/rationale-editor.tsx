import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { limits } from '@/lib/model/limits';

interface Props {
  rationale: string;
  /** The answer says whether it was saved; what was typed stays in the field either way. */
  onSave: (rationale: string) => Promise<boolean>;
}

/** How long the keys rest before what was typed is saved, in milliseconds. */
const rest = 600;

/** The rationale, edited in place: saved at rest and on leaving the field; Escape brings back what was there before. */
export function RationaleEditor({ rationale, onSave }: Props) {
  /** What was typed and may not be in the store yet; null while the field shows what is stored. */
  const typed = useSignal<string | null>(null);
  const saved = useSignal(false);
  const before = useRef(rationale);
  /** What is on its way to the store, so that leaving the field or the page does not send it twice. */
  const sent = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = async () => {
    clearTimeout(timer.current);
    const text = typed.value;
    if (text === null || text === (sent.current ?? rationale)) return;
    sent.current = text;
    const done = await onSave(text);
    if (!done) sent.current = null;
    if (typed.value === text) saved.value = done;
  };
  const latestSave = useRef(save);
  latestSave.current = save;

  useEffect(() => {
    sent.current = null;
    if (typed.value === rationale) typed.value = null;
  }, [rationale]);

  useEffect(() => {
    const leave = () => void latestSave.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  const type = (text: string) => {
    typed.value = text;
    saved.value = false;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void latestSave.current(), rest);
  };

  const giveUp = () => {
    typed.value = before.current;
    void save();
  };

  const isFull = (typed.value?.length ?? 0) >= limits.rationale;
  return (
    <div class="rationale-editor">
      <textarea
        class="field"
        rows={2}
        maxLength={limits.rationale}
        aria-label={i18n.t('panel.rationale')}
        placeholder={i18n.t('panel.rationaleEmpty')}
        value={typed.value ?? rationale}
        onFocus={() => {
          before.current = rationale;
        }}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          giveUp();
        }}
      />
      <span class="small quiet" role="status">
        {isFull ? i18n.t('panel.full') : saved.value && i18n.t('panel.saved')}
      </span>
    </div>
  );
}
