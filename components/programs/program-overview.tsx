import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/notice/empty-state';
import { SampleOffer } from '@/components/notice/sample-offer';
import type { WrittenFormatId } from '@/lib/frameworks/formats';
import type { ShownProgram } from '@/lib/frameworks/shown-program';
import type { Cell } from '@/lib/model/cell';
import type { CredentialOutline } from '@/lib/model/framework';
import type { CredentialId, ProgramId } from '@/lib/model/ids';
import type { Program } from '@/lib/model/program';
import { CredentialOverview } from './credential-overview';
import { ruleSentence } from './program-words';
import { SaveProgram } from './save-program';

interface Props {
  programs: readonly Program[];
  outlines: readonly CredentialOutline[];
  active: CredentialId | null;
  onUse: (id: CredentialId) => void;
  onSample: () => void;
  onSave: (id: ProgramId, format: WrittenFormatId) => void;
  askAddressOf: (cell: Cell) => string;
  /** The address at which all that a program asks for is read. */
  readAddressOf: (id: ProgramId) => string;
  editAddressOf: (id: ProgramId) => string;
  /** Where one more is taken in: further down. */
  takeInAddress: string;
  /** Of one that stays as it is. */
  onCopy: (program: Program) => void;
  onRemove: (id: ProgramId) => void;
  /** A newer version of a program that is here. */
  onNewer: (id: ProgramId, file: File) => void;
  /** Of files that can be read. */
  extensions: readonly string[];
  /** The ways in which more of them come. */
  children: ComponentChildren;
}

/** The programs, and what their credentials ask for. */
export function ProgramOverview({ programs, outlines, active, onUse, onSample, onSave, ...rest }: Props) {
  const { askAddressOf, readAddressOf, children } = rest;
  if (programs.length === 0) {
    return (
      <EmptyState title={i18n.t('workspace.noCredentialTitle')} text={i18n.t('workspace.noCredentialText')}>
        {children}
        <SampleOffer onLoad={onSample} />
      </EmptyState>
    );
  }
  return (
    <>
      <p class="quiet">{i18n.t('workspace.credentialsIntro')}</p>
      <p>
        <a class="button" href={rest.takeInAddress}>
          {i18n.t('intake.another')}
        </a>
      </p>
      {programs.map((program) => (
        <section key={program.id} class="program">
          <h2>
            {program.title}
            {program.source === 'sample' && <span class="small quiet"> {i18n.t('workspace.bySample')}</span>}
          </h2>
          {program.credentialIds.length > 1 && <p class="quiet">{ruleSentence(program)}</p>}
          <div>
            <a
              class="button primary"
              href={readAddressOf(program.id)}
              aria-label={i18n.t('readAll.linkLabel', [program.title])}
            >
              {i18n.t('readAll.link')}
            </a>
          </div>
          {outlines
            .filter(({ credential }) => credential.programId === program.id)
            .map((outline) => (
              <CredentialOverview
                key={outline.credential.id}
                outline={outline}
                active={outline.credential.id === active}
                askAddressOf={askAddressOf}
                onUse={onUse}
              />
            ))}
          <div class="program-acts">
            {program.source === 'own' ? (
              <>
                <a
                  class="button"
                  href={rest.editAddressOf(program.id)}
                  aria-label={i18n.t('editor.editLabel', [program.title])}
                >
                  {i18n.t('editor.edit')}
                </a>
                <label class="file-picker">
                  <span>{i18n.t('programUpdate.newer')}</span>
                  <input
                    type="file"
                    aria-label={i18n.t('programUpdate.newerLabel', [program.title])}
                    accept={rest.extensions.join(',')}
                    onChange={({ currentTarget }) => {
                      const file = currentTarget.files?.[0];
                      if (file) rest.onNewer(program.id, file);
                      currentTarget.value = '';
                    }}
                  />
                </label>
              </>
            ) : (
              <button
                type="button"
                class="button"
                aria-label={i18n.t('editor.copyLabel', [program.title])}
                onClick={() => rest.onCopy(program)}
              >
                {i18n.t('editor.copy')}
              </button>
            )}
            <button
              type="button"
              class="button"
              aria-label={i18n.t('editor.removeProgramLabel', [program.title])}
              onClick={() => rest.onRemove(program.id)}
            >
              {i18n.t('editor.removeProgram')}
            </button>
          </div>
          <SaveProgram
            title={program.title}
            program={shownProgram(program, outlines)}
            onSave={(format) => onSave(program.id, format)}
          />
        </section>
      ))}
      {children}
    </>
  );
}

function shownProgram(program: Program, outlines: readonly CredentialOutline[]): ShownProgram {
  const own = outlines.filter(({ credential }) => credential.programId === program.id);
  return {
    program,
    credentials: own.map(({ credential }) => credential),
    requirements: own.flatMap(({ requirements }) => requirements),
    indicators: own.flatMap(({ indicators }) => indicators),
  };
}
