import { type BidiConnection, returned } from './firefox-bidi.ts';

/** Runs the body of an async function in the browser's own window, with all rights. Its result is JSON. */
export type InWindow = <T>(body: string) => Promise<T>;

/**
 * Needs a Firefox started with `--remote-allow-system-access`.
 *
 * @param place of the window among those of the browser, the oldest first
 */
export async function chromeWindow(connection: BidiConnection, place = 0): Promise<InWindow> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = result as { contexts: { context: string; url: string }[] };
  const context = contexts.filter(({ url }) => url.endsWith('/browser.xhtml'))[place]?.context;
  if (!context) throw new Error('the window of Firefox was not found');

  return async (body) => {
    const answer = returned(
      await connection.send('script.callFunction', {
        functionDeclaration: `async () => JSON.stringify((await (async () => { ${body} })()) ?? null)`,
        target: { context },
        awaitPromise: true,
      }),
    ) as { value: string };
    return JSON.parse(answer.value);
  };
}
