import { useSignal } from '@preact/signals';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type WrittenFormatId, writtenFormats } from '@/lib/frameworks/formats';
import { type ProgramPart, partsIn } from '@/lib/frameworks/program-part';
import type { ShownProgram } from '@/lib/frameworks/shown-program';
import type { WrittenFormat } from '@/lib/frameworks/written-format';

interface Props {
  title: string;
  program: ShownProgram;
  /** With this format chosen, it is open from the beginning. */
  begins?: WrittenFormatId;
  onSave: (format: WrittenFormatId) => void;
}

const ids = Object.keys(writtenFormats) as WrittenFormatId[];

/** A program as a file: in which format, and what of this program that leaves out. */
export function SaveProgram({ title, program, begins, onSave }: Props) {
  const name = useId();
  const chosen = useSignal<WrittenFormatId>(begins ?? 'proofmark');
  const [startsOpen] = useState(begins !== undefined);
  return (
    <details class="program-save" open={startsOpen}>
      <summary aria-label={i18n.t('programFile.saveLabel', [title])}>{i18n.t('programFile.save')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave(chosen.value);
        }}
      >
        <fieldset>
          <legend>{i18n.t('programFile.as')}</legend>
          {ids.map((id) => (
            <label key={id} class="program-format">
              <input
                type="radio"
                name={name}
                value={id}
                checked={chosen.value === id}
                onChange={() => {
                  chosen.value = id;
                }}
              />
              <span>
                {i18n.t(`programFile.format.${id}.name`)}
                <span class="quiet small">{i18n.t(`programFile.format.${id}.hint`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div role="status" class="program-losses small">
          <Losses program={program} format={writtenFormats[chosen.value]} />
        </div>
        <button type="submit" class="button primary">
          {i18n.t('programFile.saveNow')}
        </button>
      </form>
    </details>
  );
}

/** What of a program is not in a file, before it is saved. */
function Losses({ program, format }: { program: ShownProgram; format: WrittenFormat }) {
  const lost = partsIn(program, format.losses);
  const own = partsIn(program, format.ownParts);
  const parts = lost.filter((part) => part !== 'identity');
  return (
    <>
      {lost.length === 0 && <p>{i18n.t('programFile.whole')}</p>}
      <Parts words={i18n.t('programFile.without')} parts={parts} />
      {lost.includes('identity') && <p>{i18n.t('programFile.part.identity')}</p>}
      <Parts words={i18n.t('programFile.ownOnly')} parts={own} />
    </>
  );
}

function Parts({ words, parts }: { words: string; parts: readonly ProgramPart[] }) {
  if (parts.length === 0) return null;
  return (
    <>
      <p>{words}</p>
      <ul>
        {parts.map((part) => (
          <li key={part}>{i18n.t(`programFile.part.${part}`)}</li>
        ))}
      </ul>
    </>
  );
}
