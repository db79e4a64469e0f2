import type { FrameworkDraft } from '@/lib/model/framework';
import type { RequirementId } from '@/lib/model/ids';

/** Without some requirements, the indicators that only they ask for, and their places in choices. */
export function withoutRequirements(framework: FrameworkDraft, gone: ReadonlySet<RequirementId>): FrameworkDraft {
  const requirements = framework.requirements.filter(({ id }) => !gone.has(id));
  const left = withoutUnasked({ ...framework, requirements }, framework);
  return { ...left, credentials: framework.credentials.map((credential) => withFittingChoices(credential, gone)) };
}

type Credential = FrameworkDraft['credentials'][number];

/** A choice asks for no more than there are, and among nothing there is none. */
function withFittingChoices(credential: Credential, gone: ReadonlySet<RequirementId>): Credential {
  if (!credential.choices.some(({ requirementIds }) => requirementIds.some((id) => gone.has(id)))) return credential;
  const choices = credential.choices.flatMap((choice) => {
    const requirementIds = choice.requirementIds.filter((id) => !gone.has(id));
    const count = Math.min(choice.count, requirementIds.length);
    return requirementIds.length === 0 ? [] : [{ ...choice, requirementIds, count }];
  });
  return { ...credential, choices };
}

/** Without the indicators that were asked for before, and that nothing asks for any more. */
export function withoutUnasked(framework: FrameworkDraft, before: FrameworkDraft): FrameworkDraft {
  const asked = new Set(framework.requirements.flatMap(({ indicatorIds }) => indicatorIds));
  const askedBefore = new Set(before.requirements.flatMap(({ indicatorIds }) => indicatorIds));
  const isLeft = ({ id }: { id: FrameworkDraft['indicators'][number]['id'] }) => asked.has(id) || !askedBefore.has(id);
  return { ...framework, indicators: framework.indicators.filter(isLeft) };
}
