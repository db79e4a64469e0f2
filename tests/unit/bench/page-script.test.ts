import { expect, test } from 'vitest';
import { pageScript } from '../../bench/page/scripts';

test('what the benchmark puts into a page asks for nothing that only the build of the extension fills in', async () => {
  expect(await pageScript('proofmark', 'chromium')).not.toContain('import.meta');
});
