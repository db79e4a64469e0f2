import { i18n } from '#i18n';
import { demandInWords, kindInWords } from '@/components/programs/program-words';
import type { Template } from '@/lib/model/asked-for';
import type { Requirement } from '@/lib/model/requirement';
import { amountOf } from '@/lib/read-through/amount';
import type { RequirementPart } from '@/lib/read-through/program-parts';
import { spanInWords, timeInWords } from './amount-in-words';
import { choiceInWords } from './choice-in-words';
import { dueInWords } from './due-in-words';
import { Facts } from './facts';
import type { ReadThroughProps } from './read-through-props';
import { SourceAddress } from './source-address';
import { WrittenText } from './written-text';

interface Props extends Pick<ReadThroughProps, 'linkOf'> {
  part: RequirementPart;
}

/** What a requirement asks for of what is handed in. What its source does not say is left out. */
export function AskedFacts({ part: { requirement, choice }, linkOf }: Props) {
  const { kind, demand, due, sharedByTeam, reusable, inPairs, template } = requirement;
  return (
    <Facts
      facts={[
        [i18n.t('readAll.kindOf'), kindInWords(kind)],
        [i18n.t('readAll.tags'), demandInWords(demand)],
        [i18n.t('readAll.oneOf'), choice && choiceInWords(choice)],
        [i18n.t('readAll.due'), due && dueInWords(due)],
        [i18n.t('readAll.length'), lengthInWords(requirement)],
        [i18n.t('readAll.files'), filesInWords(requirement)],
        [i18n.t('readAll.template'), template && <TemplateFact template={template} linkOf={linkOf} />],
        [i18n.t('readAll.pairs'), inPairs && i18n.t('readAll.pairsText')],
        [
          i18n.t('readAll.team'),
          sharedByTeam !== undefined && i18n.t(sharedByTeam ? 'readAll.teamShared' : 'readAll.teamOwn'),
        ],
        [
          i18n.t('readAll.reuse'),
          reusable !== undefined && i18n.t(reusable ? 'readAll.reusable' : 'readAll.notReusable'),
        ],
      ]}
    />
  );
}

function lengthInWords({ limits }: Requirement): string {
  return joined([
    spanInWords(limits?.words, 'words'),
    spanInWords(limits?.pages, 'pages'),
    limits?.seconds ? timeInWords(amountOf(limits.seconds)) : null,
  ]);
}

const filesInWords = ({ files }: Requirement): string =>
  files ? joined([spanInWords(files, 'files'), ...files.kinds]) : '';

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(', ');

function TemplateFact({
  template: { title, address, sentences },
  linkOf,
}: { template: Template } & Pick<Props, 'linkOf'>) {
  return (
    <>
      <WrittenText text={title} />
      {address !== undefined && <SourceAddress address={address} linkOf={linkOf} />}
      {sentences.length > 0 && (
        <>
          <p class="small quiet">{i18n.t('readAll.sentences')}</p>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence} class="written">
                <span dir="auto">{sentence}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
