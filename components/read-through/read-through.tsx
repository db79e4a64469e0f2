import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { ruleSentence } from '@/components/programs/program-words';
import type { Program } from '@/lib/model/program';
import { Contents } from './contents';
import { CredentialSection } from './credential-section';
import { Overview } from './overview';
import type { ReadThroughProps } from './read-through-props';
import { RetiredNote } from './retired-note';
import { SourceList } from './source-list';

const kinds = {
  'micro-endorsement': 'readAll.kind.microEndorsement',
  stack: 'readAll.kind.stack',
  bundle: 'readAll.kind.bundle',
} as const satisfies Record<Program['kind'], string>;

/** A program as one page, to be read from its beginning to its end, and printed. */
export function ReadThrough({
  parts,
  read,
  hrefOf,
  linkOf,
  onRead,
  onPrint,
  editAddress,
  backAddress,
}: ReadThroughProps) {
  const { program, credentials } = parts;
  // One that came by itself is a stack in nobody's eyes.
  const isOneAlone = credentials.length < 2 && program.kind === 'stack' && program.rule.type === 'all';
  // Long ones are drawn once: what a tick changes follows the signal by itself.
  const body = useMemo(
    () => (
      <article class="read-body">
        <Overview parts={parts} hrefOf={hrefOf} />
        {credentials.length === 0 && <p class="quiet">{i18n.t('readAll.nothing')}</p>}
        {credentials.map((part) => (
          <CredentialSection
            key={part.credential.id}
            part={part}
            read={read}
            hrefOf={hrefOf}
            linkOf={linkOf}
            onRead={onRead}
          />
        ))}
        <SourceList parts={parts} linkOf={linkOf} />
      </article>
    ),
    [parts],
  );
  return (
    <div class="read-through">
      <header class="read-head">
        <a class="read-back" href={backAddress}>
          {i18n.t('readAll.back')}
        </a>
        <h1 dir="auto">{program.title}</h1>
        <p class="quiet">
          {!isOneAlone && `${i18n.t(kinds[program.kind])}. ${ruleSentence(program)}`}
          {program.source === 'sample' && ` ${i18n.t('workspace.bySample')}.`}
        </p>
        <RetiredNote part={program} />
        <p class="read-acts">
          <button type="button" class="button" onClick={onPrint}>
            {i18n.t('readAll.print')}
          </button>
          {editAddress !== null && (
            <a class="button" href={editAddress} aria-label={i18n.t('editor.editLabel', [program.title])}>
              {i18n.t('editor.edit')}
            </a>
          )}
        </p>
      </header>
      <div class="read-columns">
        <Contents parts={parts} read={read} hrefOf={hrefOf} />
        {body}
      </div>
    </div>
  );
}
