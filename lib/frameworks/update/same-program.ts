import type { FrameworkDraft } from '@/lib/model/framework';

type Named = Pick<FrameworkDraft['program'], 'id' | 'provenance'>;

/** The kept program of which a draft is a newer version, by its id, by what it goes by in its source, or by its address. */
export function sameProgram<Each extends Named>(kept: readonly Each[], { id, provenance }: Named): Each | null {
  const { identifier, address } = provenance ?? {};
  return (
    kept.find((program) => program.id === id) ??
    kept.find((program) => identifier !== undefined && program.provenance?.identifier === identifier) ??
    kept.find((program) => address !== undefined && program.provenance?.address === address) ??
    null
  );
}
