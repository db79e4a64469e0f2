import { rolldown } from 'rolldown';

/** A script for a page, with all that it imports, such that it can stand in markup. */
export async function pageScript(input: string): Promise<string> {
  const bundle = await rolldown({ input, platform: 'browser', tsconfig: false });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code.replaceAll('</script', '<\\/script');
}
