import { test } from 'vitest';
import { longDocument } from '../replica/google-docs/documents.ts';
import { docsScene, drawnBoxes, replicaIn, selectWords, storedTagsIn, tagInDoc, routesIn } from './acts/google-docs.ts';
import { until } from './driver/until.ts';
const scene = docsScene();
async function ours(page: any, act: () => Promise<void>) {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline'] });
  await act();
  const buffer = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(buffer).toString());
  const tasks = traceEvents.filter((e: any) => e.name === 'RunTask' && e.ph === 'X').sort((a: any, b: any) => a.ts - b.ts);
  const calls = traceEvents.filter((e: any) => e.name === 'FunctionCall' && e.ph === 'X' && String(e.args?.data?.url).startsWith('chrome-extension')).sort((a: any, b: any) => a.ts - b.ts);
  const perTask = new Map<any, number>();
  let end = 0;
  for (const c of calls) { if (c.ts < end) continue; end = c.ts + c.dur; const t = tasks.find((t: any) => t.tid === c.tid && t.ts <= c.ts && t.ts + t.dur >= c.ts); if (t) perTask.set(t, (perTask.get(t) ?? 0) + c.dur / 1000); }
  const all = [...perTask.values()].sort((a, b) => b - a);
  return { n: all.length, over16: all.filter((x) => x > 16).length, over8: all.filter((x) => x > 8).length, top: all.slice(0, 12).map((x) => Math.round(x * 10) / 10), total: Math.round(all.reduce((a, b) => a + b, 0)) };
}
async function gaps(page: any, act: () => Promise<void>) {
  await page.evaluate(() => {
    const w = window as any; w.__gaps = []; w.__frames = []; w.__stop = false;
    const { port1, port2 } = new MessageChannel(); let last = performance.now();
    port1.onmessage = () => { const now = performance.now(); w.__gaps.push(now - last); last = now; if (!w.__stop) port2.postMessage(0); };
    port2.postMessage(0);
    let lf = performance.now(); const f = () => { const n = performance.now(); w.__frames.push(n - lf); lf = n; if (!w.__stop) requestAnimationFrame(f); }; requestAnimationFrame(f);
  });
  await act();
  return page.evaluate(() => { const w = window as any; w.__stop = true; const g = w.__gaps.sort((a:number,b:number)=>b-a); const f = w.__frames.slice(2).sort((a:number,b:number)=>a-b); return { over16: g.filter((x:number)=>x>16).length, top: g.slice(0,8).map((x:number)=>Math.round(x)), frameMedian: Math.round(f[f.length>>1]*10)/10, frame95: Math.round(f[Math.floor(f.length*0.95)]*10)/10, frames: f.length }; });
}
test('perf', { timeout: 200_000 }, async () => {
  const doc = longDocument(200, 'perf-document-0123456789');
  const page = await scene.open(doc, { apiDelay: 150 });
  await selectWords(page, 'Paragraph 1.1 tells of the drawing'); await tagInDoc(scene.browser, page, 'a1');
  const text = await replicaIn(page).text();
  const type = async () => { await page.mouse.click(500, 300); for (let i = 0; i < 40; i += 1) { await page.keyboard.type('x'); await new Promise(r => setTimeout(r, 60)); } await new Promise(r => setTimeout(r, 1500)); };
  const scroll = () => page.evaluate(async () => { const e = document.querySelector('.kix-appview-editor')!; for (let i = 0; i < 240; i += 1) { e.scrollTop += 60; await new Promise(r => requestAnimationFrame(r)); } });
  const measure = async (name: string) => { console.log(name, 'typing', JSON.stringify(await ours(page, type))); console.log(name, 'scrolling', JSON.stringify(await ours(page, scroll)), JSON.stringify(await gaps(page, scroll))); };
  await measure('1 tag');
  const [tag] = await storedTagsIn(scene.browser, doc.id);
  const readable = text.replace(/[^\P{Cc}\t\n]/gu, '\n');
  const passages: any[] = [];
  const starts = [...readable.matchAll(/Paragraph \d+\.\d+ tells/g)].map(m => m.index);
  for (let i = 0; i < 500; i += 1) { const s = starts[Math.floor(i * starts.length / 500)]!; const e = s + 60; passages.push({ quote: readable.slice(s, e), start: s, end: e, prefix: readable.slice(Math.max(0, s - 64), s), suffix: readable.slice(e, e + 64) }); }
  await scene.browser.inBackground((background, tag: any, ps: any[]) => new Promise<void>((res, rej) => {
    const o = background.indexedDB.open('proofmark'); o.onsuccess = () => { const t = o.result.transaction('tags', 'readwrite'); const s = t.objectStore('tags');
      for (const p of ps) { s.put({ ...tag, id: background.crypto.randomUUID(), sighting: { status: 'exact', start: p.start, at: Date.now() }, passage: { id: background.crypto.randomUUID(), quote: p.quote, selectors: [{ type: 'TextQuoteSelector', exact: p.quote, prefix: p.prefix, suffix: p.suffix }, { type: 'TextPositionSelector', start: p.start, end: p.end }, { type: 'FragmentSelector', value: 'tab=t.0' }] } }); }
      t.oncomplete = () => { o.result.close(); res(); }; t.onerror = () => rej(t.error); }; }), tag as any, passages);
  await page.goto(page.url()); await page.bringToFront();
  await until('drawn', async () => (await drawnBoxes(page)).length > 3);
  await measure('501 tags');
  console.log((await storedTagsIn(scene.browser, doc.id)).length, (await drawnBoxes(page)).length, JSON.stringify((await routesIn(scene.browser, page))?.tries));
});
