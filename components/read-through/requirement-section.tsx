import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Prompt } from '@/lib/model/asked-for';
import type { IndicatorSection, RequirementPart } from '@/lib/read-through/program-parts';
import { spanInWords } from './amount-in-words';
import { AskedFacts } from './asked-facts';
import { IndicatorEntry } from './indicator-entry';
import type { ReadThroughProps } from './read-through-props';
import { ReadTick } from './read-tick';
import { elementIdOf } from './requirement-name';
import { RetiredNote } from './retired-note';
import { WrittenText } from './written-text';

interface Props extends Pick<ReadThroughProps, 'read' | 'hrefOf' | 'linkOf' | 'onRead'> {
  part: RequirementPart;
}

/** All that one requirement asks for. */
export function RequirementSection({ part, read, hrefOf, linkOf, onRead }: Props) {
  const { requirement, sections } = part;
  return (
    <section class="read-requirement">
      <h3 id={elementIdOf(requirement.id)} tabIndex={-1} dir="auto">
        {requirement.code !== '' && <span class="quiet">{requirement.code} </span>}
        {requirement.title}
      </h3>
      <RetiredNote part={requirement} />
      <WrittenText text={requirement.directions} />
      <AskedFacts part={part} linkOf={linkOf} />
      <Listed title={i18n.t('readAll.check')} count={requirement.checks.length}>
        <ul>
          {requirement.checks.map(({ id, text }) => (
            <li key={id} class="written">
              <span dir="auto">{text}</span>
            </li>
          ))}
        </ul>
      </Listed>
      <Listed title={i18n.t('readAll.prompt')} count={requirement.prompts?.length ?? 0}>
        <ol>
          {requirement.prompts?.map((prompt) => (
            <PromptEntry key={prompt.id} prompt={prompt} />
          ))}
        </ol>
      </Listed>
      <Listed title={i18n.t('readAll.indicator')} count={sections.length}>
        {sections.map((section) => (
          <SectionEntry key={section.group?.id ?? ''} section={section} hrefOf={hrefOf} />
        ))}
      </Listed>
      <ReadTick requirement={requirement} read={read} onRead={onRead} />
    </section>
  );
}

/** A list under a title; neither where there is nothing. */
function Listed({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <div class="read-list">
      <h4>{title}</h4>
      {children}
    </div>
  );
}

function PromptEntry({ prompt: { text, words } }: { prompt: Prompt }) {
  const length = spanInWords(words, 'words');
  return (
    <li>
      <WrittenText text={text} />
      {length !== null && <p class="small quiet">{length}</p>}
    </li>
  );
}

function SectionEntry({
  section: { group, indicators },
  hrefOf,
}: { section: IndicatorSection } & Pick<Props, 'hrefOf'>) {
  return (
    <>
      {group && (
        <h5 dir="auto">
          {group.code !== '' && <span class="quiet">{group.code} </span>}
          {group.title}
        </h5>
      )}
      {indicators.length > 0 && (
        <ul class="list read-indicators">
          {indicators.map((part) => (
            <IndicatorEntry key={part.indicator.id} part={part} hrefOf={hrefOf} />
          ))}
        </ul>
      )}
    </>
  );
}
