import { type BidiConnection, returned } from './firefox-bidi.ts';

/** Runs the body of an async function in the browser's own window, with all rights. Its result is JSON. */
export type InWindow = <T>(body: string) => Promise<T>;

/**
 * Needs a Firefox started with `--remote-allow-system-access`. Where the window has gone, what is the one at its place by
 * then is taken: a small window that a test left behind may have been the last to stay.
 *
 * @param place of the window among those of the browser, the oldest first
 */
export async function chromeWindow(connection: BidiConnection, place = 0): Promise<InWindow> {
  let context = await contextAt(connection, place);

  async function run(body: string): Promise<string> {
    const functionDeclaration = `async () => JSON.stringify((await (async () => { ${body} })()) ?? null)`;
    const call = { functionDeclaration, target: { context }, awaitPromise: true };
    const answer = returned(await connection.send('script.callFunction', call)) as { value: string };
    return answer.value;
  }

  return async (body) => {
    try {
      return JSON.parse(await run(body));
    } catch (error) {
      if (!String(error).includes('no such frame')) throw error;
      context = await contextAt(connection, place);
      return JSON.parse(await run(body));
    }
  };
}

async function contextAt(connection: BidiConnection, place: number): Promise<string> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = result as { contexts: { context: string; url: string }[] };
  const context = contexts.filter(({ url }) => url.endsWith('/browser.xhtml'))[place]?.context;
  if (!context) throw new Error('the window of Firefox was not found');
  return context;
}
