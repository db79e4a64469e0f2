/** How Google answered one request for the document. */
export interface ExportAnswer {
  format: string;
  outcome: 'answered' | 'failed' | 'late';
  status: number;
  /** The type of what came, as its header says it. */
  type: string;
  isRedirected: boolean;
  bytes: number;
  startsWithMark: boolean;
  milliseconds: number;
}

export const exportFormats = ['txt', 'html', 'md', 'mobilebasic'] as const;

/**
 * Asks Google for the document in several forms, of which only kinds and numbers are kept. Sent into the page as it is, so
 * that all it needs stands in it; it asks as the page would, for the account that the page is open for.
 */
export async function askExports(formats: readonly string[]): Promise<ExportAnswer[]> {
  const patience = 15_000;
  const most = 40_000_000;
  const [path = ''] = /^\/document\/(?:u\/\d{1,3}\/)?d\/[\w-]{10,200}/.exec(location.pathname) ?? [];
  if (path === '') return [];
  const tab = new URLSearchParams(location.search).get('tab');
  const answers: ExportAnswer[] = [];
  // One after the other: who asks for much at once is refused.
  for (const format of formats) {
    const since = performance.now();
    const stop = AbortSignal.timeout(patience);
    const answer: ExportAnswer = {
      ...{ format, outcome: 'failed', status: 0, type: '', isRedirected: false, bytes: 0, startsWithMark: false },
      milliseconds: 0,
    };
    try {
      const query = new URLSearchParams(format === 'mobilebasic' ? {} : { format });
      if (tab !== null) query.set('tab', tab);
      const address = `${path}/${format === 'mobilebasic' ? format : 'export'}?${query}`;
      const response = await fetch(address, { credentials: 'same-origin', cache: 'no-store', signal: stop });
      answer.status = response.status;
      answer.type = (response.headers.get('content-type') ?? '').slice(0, 80);
      answer.isRedirected = response.redirected;
      const reader = response.body?.getReader();
      for (let part = await reader?.read(); part?.value && answer.bytes < most; part = await reader?.read()) {
        const [one, two, three] = part.value;
        if (answer.bytes === 0) answer.startsWithMark = one === 0xef && two === 0xbb && three === 0xbf;
        answer.bytes += part.value.length;
      }
      await reader?.cancel();
      answer.outcome = 'answered';
    } catch {
      answer.outcome = stop.aborted ? 'late' : 'failed';
    }
    answer.milliseconds = Math.round(performance.now() - since);
    answers.push(answer);
  }
  return answers;
}
