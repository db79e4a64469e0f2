import type { FrameworkDraft } from '@/lib/model/framework';
import type { Provenance } from '@/lib/model/provenance';
import { plain } from './likeness';
import { Pairing } from './pairing';

type Credential = FrameworkDraft['credentials'][number];
type Requirement = FrameworkDraft['requirements'][number];
type Indicator = FrameworkDraft['indicators'][number];

/** What of a kept program the parts of a newer draft are. */
export interface Matches {
  credentials: ReadonlyMap<Credential, Credential>;
  requirements: ReadonlyMap<Requirement, Requirement>;
  indicators: ReadonlyMap<Indicator, Indicator>;
}

/** Enough to be the same where nothing else speaks for it, and where the code does too. */
const alike = 0.5;
const alikeWithCode = 0.2;

/**
 * Finds each part of a draft in a kept program: by its id and by what it goes by in its source; by its whole text, which
 * says more than a number that moves when something is put before it; by its code; by how alike its text is.
 */
export function matchesOf(kept: FrameworkDraft, draft: FrameworkDraft): Matches {
  const credentials = new Pairing(kept.credentials, draft.credentials);
  byNames(credentials);
  credentials.byKey(titleKey, titleKey, 'inOrder');
  credentials.byLikeness(titleOf, titleOf, () => alike);
  const { left } = credentials;
  const [onlyKept, onlyComing] = [left.kept[0], left.coming[0]];
  if (left.kept.length === 1 && left.coming.length === 1 && onlyKept && onlyComing)
    credentials.pair(onlyKept, onlyComing);

  const requirements = new Pairing(kept.requirements, draft.requirements);
  const homeOf = (each: { credentialId: Credential['id'] }) =>
    credentials.found.get(draft.credentials.find(({ id }) => id === each.credentialId) as Credential)?.id;
  byNames(requirements);
  requirements.byKey(
    (each) => `${each.credentialId} ${each.code} ${plain(each.title)}`,
    (each) => `${homeOf(each)} ${each.code} ${plain(each.title)}`,
    'inOrder',
  );
  requirements.byKey(titleKey, titleKey);
  const texts = { kept: textsUnder(kept), coming: textsUnder(draft) };
  requirements.byLikeness(
    (each) => (texts.kept.get(each.id) ?? []).join(' '),
    (each) => (texts.coming.get(each.id) ?? []).join(' '),
    (one, other) => (one.indicatorIds.length > 0 && other.indicatorIds.length > 0 ? alike : 2),
  );
  requirements.byLikeness(titleOf, titleOf, () => alike);
  requirements.byKey(
    (each) => (each.code === '' ? '' : `${each.credentialId} ${each.code}`),
    (each) => (each.code === '' ? '' : `${homeOf(each)} ${each.code}`),
  );

  const indicators = new Pairing(kept.indicators, draft.indicators);
  const under = { kept: firstUnder(kept), coming: firstUnder(draft) };
  const keptHome = ({ id }: Indicator) => under.kept.get(id)?.id ?? '';
  const comingHome = ({ id }: Indicator) => {
    const requirement = under.coming.get(id);
    return (requirement && requirements.found.get(requirement)?.id) ?? '?';
  };
  const trusted = { kept: trustedCodes(kept), coming: trustedCodes(draft) };
  byNames(indicators);
  indicators.byKey(
    (each) => `${keptHome(each)} ${each.code} ${plain(each.text)}`,
    (each) => `${comingHome(each)} ${each.code} ${plain(each.text)}`,
    'inOrder',
  );
  indicators.byKey(
    (each) => `${keptHome(each)} ${plain(each.text)}`,
    (each) => `${comingHome(each)} ${plain(each.text)}`,
    'inOrder',
  );
  indicators.byKey(
    (each) => plain(each.text),
    (each) => plain(each.text),
  );
  const keptCode = (each: Indicator) => (trusted.kept.has(each.id) ? `${keptHome(each)} ${each.code}` : '');
  const comingCode = (each: Indicator) => (trusted.coming.has(each.id) ? `${comingHome(each)} ${each.code}` : '');
  indicators.byKey(keptCode, comingCode);
  const textOf = ({ text }: Indicator) => text;
  const isWithin = (one: Indicator, other: Indicator) => keptHome(one) === comingHome(other);
  indicators.byLikeness(textOf, textOf, (one, other) => {
    if (!isWithin(one, other)) return 2;
    return one.code === other.code ? alikeWithCode : alike;
  });
  indicators.byKey(
    (each) => (trusted.kept.has(each.id) ? each.code : ''),
    (each) => (trusted.coming.has(each.id) ? each.code : ''),
  );
  indicators.byLikeness(textOf, textOf, () => alike);
  return { credentials: credentials.found, requirements: requirements.found, indicators: indicators.found };
}

interface Named {
  id: string;
  provenance?: Provenance;
}

function byNames<Each extends Named>(pairing: Pairing<Each, Each>): void {
  const idOf = ({ id }: Each) => id;
  const identifierOf = ({ provenance }: Each) => provenance?.identifier ?? '';
  pairing.byKey(idOf, idOf);
  pairing.byKey(identifierOf, identifierOf);
}

const titleOf = ({ title }: { title: string }): string => title;
const titleKey = ({ title }: { title: string }): string => plain(title);

/** The requirement under which each indicator stands first. */
function firstUnder({ requirements }: FrameworkDraft): Map<Indicator['id'], Requirement> {
  const under = new Map<Indicator['id'], Requirement>();
  for (const requirement of requirements) {
    for (const id of requirement.indicatorIds) if (!under.has(id)) under.set(id, requirement);
  }
  return under;
}

function textsUnder({ requirements, indicators }: FrameworkDraft): Map<Requirement['id'], string[]> {
  const texts = new Map(indicators.map(({ id, text }) => [id, text]));
  return new Map(
    requirements.map(({ id, indicatorIds }) => [id, indicatorIds.flatMap((each) => texts.get(each) ?? [])]),
  );
}

/** Indicators whose code is more than their place, as "2.3" of the third one under the second requirement would be. */
function trustedCodes(framework: FrameworkDraft): Set<Indicator['id']> {
  const codes = new Map(framework.indicators.map(({ id, code }) => [id, code]));
  const trusted = new Set<Indicator['id']>();
  for (const { order, code: own, indicatorIds } of framework.requirements) {
    for (const [place, id] of indicatorIds.entries()) {
      const code = codes.get(id);
      const byPlace = [`${order + 1}.${place + 1}`, `${own}.${place + 1}`, String(place + 1)];
      if (code !== undefined && !byPlace.includes(code)) trusted.add(id);
    }
  }
  return trusted;
}
