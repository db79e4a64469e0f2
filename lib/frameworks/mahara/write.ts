import type { WrittenCredential, WrittenIndicator, WrittenRequirement } from '@/lib/frameworks/proofmark/program-file';
import { writtenProgram } from '@/lib/frameworks/proofmark/write';
import { shortenedText } from '@/lib/model/cut-text';
import type { Framework } from '@/lib/model/framework';
import { sharedLevels } from './shared-levels';
import { noParent, statuses } from './terms';

/** What Mahara keeps of names. */
const longest = { shortname: 100, name: 255 };

interface Said {
  shortname: string;
  name: string;
  description: string;
}
type Standard = Said & { standardid: number };
type Element = Said & { standardid: number; elementid: string; parentelementid?: string };

/**
 * A program as a `.matrix` that Mahara reads: requirements are standards, their groups elements with elements below them,
 * and what all indicators have for levels are the evidence statuses. `proofmark`, which Mahara leaves alone, says how many
 * of these are levels.
 */
export function matrixText(framework: Framework): string {
  const { title, credentials } = writtenProgram(framework);
  const levels = sharedLevels(framework) ?? [];
  const standards: Standard[] = [];
  const elements: Element[] = [];
  for (const credential of credentials) {
    for (const requirement of askedIn(credential)) {
      const standardid = standards.length + 1;
      const name = credentials.length > 1 ? `${credential.title} › ${requirement.title}` : requirement.title;
      standards.push({ ...said(name, requirement.directions, requirement.code), standardid });
      elements.push(...elementsOf(requirement, credential).map((element) => ({ ...element, standardid })));
    }
  }
  const names = statuses.map(([key, word], place) => ({
    [key]: levels[place - (statuses.length - levels.length)] ?? word,
  }));
  const content = {
    framework: {
      ...{ institution: 'all', name: shortenedText(inLine(title), longest.name), description: '', selfassess: false },
      ...{ evidencestatuses: names, standards, standardelements: elements },
    },
    proofmark: { levels: levels.length },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

type Asked = Pick<WrittenRequirement, 'title' | 'code' | 'directions' | 'indicatorIds' | 'groups'>;

/** The requirements, and one more for indicators that stand under none. */
function askedIn({ title, requirements, indicators }: WrittenCredential): Asked[] {
  const shown = new Set(requirements.flatMap(({ indicatorIds }) => indicatorIds));
  const alone = indicators.map(({ id }) => id).filter((id) => !shown.has(id));
  return alone.length === 0
    ? requirements
    : [...requirements, { title, code: '', directions: '', indicatorIds: alone }];
}

function elementsOf(
  { indicatorIds, groups = [] }: Asked,
  { indicators }: WrittenCredential,
): Omit<Element, 'standardid'>[] {
  const names = new ElementNames();
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const named = new Map<object, string>();
  return indicatorIds.flatMap((id) => {
    const indicator = known.get(id);
    if (!indicator) return [];
    const group = groups.find((each) => each.indicatorIds.includes(id));
    const isFirst = group && !named.has(group);
    if (isFirst) named.set(group, names.next(group.code));
    const parent = group && named.get(group);
    const above = isFirst && parent ? [{ ...said(group.title, '', group.code), elementid: parent }] : [];
    return [...above, { ...elementOf(indicator, names), ...(parent && { parentelementid: parent }) }];
  });
}

const elementOf = ({ code, text, hint }: WrittenIndicator, names: ElementNames) => ({
  ...said(text, hint, code),
  elementid: names.next(code),
});

/** Elements go by their codes, which are told apart within a standard. */
class ElementNames {
  readonly #taken = new Set<string>();

  next(code: string): string {
    let name = code;
    for (let count = 2; name === '' || noParent.test(name) || this.#taken.has(name); count++)
      name = `${code || 'g'}-${count}`;
    this.#taken.add(name);
    return name;
  }
}

/** What is longer than a name, or has lines, stands whole in the description, before what else is said. */
function said(text: string, more: string, code: string): Said {
  const line = inLine(text);
  const isWhole = line === text && line.length <= longest.name;
  const name = isWhole ? line : `${shortenedText(line, longest.name - 1).replace(/…$/, '')}…`;
  const parts = [...(isWhole ? [] : [text]), ...(more === '' ? [] : [more])].map(asHtml);
  return { shortname: shortenedText(code || line, longest.shortname), name, description: parts.join('<hr>') };
}

const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const asHtml = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`)
    .join('');
