import { beginningOf, type FrameworkFormat, type FrameworkSource } from '@/lib/frameworks/format';
import type { WrittenFormat } from '@/lib/frameworks/written-format';
import type { Framework } from '@/lib/model/framework';

const beginning = 20_000;

/** Frameworks of Mahara's SmartEvidence (https://manual.mahara.org/en/21.10/administration/smartevidence.html). */
export const mahara = {
  id: 'mahara',
  extensions: ['.matrix'],
  recognise(source: FrameworkSource) {
    const start = beginningOf(source, beginning);
    const isOne = /^\ufeff?\s*\{/.test(start) && /"framework"\s*:\s*\{/.test(start);
    const signs = /"(?:standards|standardelements|evidencestatuses|selfassess)"\s*:/;
    return isOne && signs.test(start) ? 'certain' : 'none';
  },
  async read(source: FrameworkSource, signal: AbortSignal) {
    const { readMatrix } = await import('./read');
    return readMatrix(source, signal);
  },
  extension: '.matrix',
  mediaType: 'application/json',
  losses: [
    ...(['identity', 'credentials', 'choices', 'issuer', 'policy', 'checks', 'demands', 'prompts', 'files'] as const),
    ...(['dates', 'differingLevels', 'levelTexts', 'scores', 'remarks', 'origin'] as const),
  ],
  ownParts: [],
  async write(framework: Framework) {
    const { matrixText } = await import('./write');
    return [matrixText(framework)];
  },
} satisfies FrameworkFormat & WrittenFormat;
