import type { Given, GivenText, Member, PageWorld } from './page-world-look';

/**
 * Looks at the flag and at the interface for the text. It is sent into the page as it is, so that all it needs stands in
 * it; what it calls there may throw, hang and give anything. Nothing that would move the selection is called.
 *
 * @param patience how long each answer may take, in ms
 */
export async function lookAtPageWorld(ownId: string, patience: number): Promise<PageWorld> {
  const most = { members: 30, units: 2_000_000 };
  const attempt = <T>(look: () => T, otherwise: T): T => {
    try {
      return look();
    } catch {
      return otherwise;
    }
  };
  const kindOf = (value: unknown): string =>
    value === null ? 'null' : attempt(() => Array.isArray(value), false) ? 'array' : typeof value;
  const inWindow = (name: string): unknown => attempt(() => Reflect.get(window, name), undefined);
  const membersOf = (value: unknown): Member[] => {
    const names = new Set<string>();
    let holder = typeof value === 'object' || typeof value === 'function' ? value : null;
    for (let depth = 0; holder && holder !== Object.prototype && depth < 3; depth += 1) {
      const own = holder;
      const found = attempt(() => Object.getOwnPropertyNames(own).slice(0, most.members), []);
      for (const name of found) names.add(name.slice(0, 40));
      holder = attempt(() => Object.getPrototypeOf(own), null);
    }
    return [...names].slice(0, most.members).map((name) => ({
      name,
      kind: kindOf(attempt(() => Reflect.get(value as object, name), undefined)),
    }));
  };
  const ask = async (call: () => unknown): Promise<Given & { value: unknown }> => {
    const since = performance.now();
    const late = new Promise<string>((resolve) => setTimeout(() => resolve('late'), patience));
    let [isPromise, outcome, value] = [false, 'served' as Given['outcome'], undefined as unknown];
    try {
      const made = call();
      isPromise = made instanceof Promise;
      const answer = await Promise.race([(async () => ({ value: await made }))(), late]);
      if (typeof answer === 'string') outcome = 'late';
      else value = answer.value;
    } catch {
      outcome = 'threw';
    }
    return { outcome, isPromise, milliseconds: Math.round(performance.now() - since), kind: kindOf(value), value };
  };
  const signOf = (text: string, at: number): string => {
    const code = text.codePointAt(at);
    if (code === undefined) return 'none';
    const sign = String.fromCodePoint(code);
    const named = code < 0x20 || /[\p{Cf}\p{Co}\ufffc\u00a0]/u.test(sign);
    if (named) return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    if (/\p{L}/u.test(sign)) return 'letter';
    if (/\p{N}/u.test(sign)) return 'digit';
    return /\s/.test(sign) ? 'space' : 'other';
  };
  const lookAtText = ({ value, ...given }: Given & { value: unknown }): GivenText => {
    const text = typeof value === 'string' ? value : '';
    const counts = new Map<string, number>();
    const seen = text.slice(0, most.units);
    for (const { 0: sign } of seen.matchAll(/[\p{Cc}\p{Cf}\p{Co}\ufffc\u00a0]|[\u{10000}-\u{10ffff}]|\p{Cs}/gu)) {
      const code = sign.codePointAt(0) ?? 0;
      const isPrivate = /\p{Co}/u.test(sign);
      const single = code >= 0x10000 ? 'astral' : code >= 0xd800 && code < 0xe000 ? 'halfPair' : signOf(sign, 0);
      const name = isPrivate ? 'privateUse' : single;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const signs = [...counts].slice(0, 60).map(([name, count]) => ({ name, count }));
    const lastAt = /[\udc00-\udfff]$/.test(text) && text.length > 1 ? text.length - 2 : text.length - 1;
    return { ...given, length: text.length, first: signOf(text, 0), last: signOf(text, Math.max(0, lastAt)), signs };
  };
  const itemOf = (value: unknown): unknown => attempt(() => (value as unknown[])[0], undefined);
  const lengthOf = (value: unknown): number =>
    attempt(() => (typeof value === 'string' || Array.isArray(value) ? value.length : 0), 0);
  const numberIn = (value: unknown, names: string[]): number => {
    const found = names.map((name) => attempt(() => Reflect.get(value as object, name), undefined));
    return Number(found.find((each) => typeof each === 'number' && Number.isInteger(each)) ?? -1);
  };

  const flag = inWindow('_docs_annotate_canvas_by_ext');
  const owner = !flag ? 'none' : flag === ownId ? 'own' : 'other';
  const give = inWindow('_docs_annotate_getAnnotatedText');
  const isThere = typeof give === 'function';
  const { value: annotated, ...given } = await ask(() => (isThere ? give.call(window) : undefined));
  const memberOf = (name: string): unknown => attempt(() => Reflect.get(annotated as object, name), undefined);
  const called = async (name: string) => {
    const member = memberOf(name);
    return typeof member === 'function' ? ask(() => member.call(annotated)) : null;
  };
  const text = await called('getText');
  const ranges = await called('getSelection');
  const notes = await called('getAnnotations');
  const policies = inWindow('trustedTypes');
  const names = ['DOCS_modelChunk', 'DOCS_modelChunkLoadStart', '_docs_flag_initialData', 'KX_kixApp'];
  const first = itemOf(ranges?.value);
  return {
    flag: { kind: kindOf(flag), owner, length: lengthOf(flag) },
    given: { ...given, kind: isThere ? given.kind : kindOf(give), outcome: isThere ? given.outcome : 'absent' },
    members: membersOf(annotated),
    text: text && lookAtText(text),
    selection: ranges && {
      ...{ kind: ranges.kind, outcome: ranges.outcome, isPromise: ranges.isPromise },
      milliseconds: ranges.milliseconds,
      length: lengthOf(ranges.value),
      items: membersOf(first),
      start: numberIn(first, ['start', 'anchor', 'base']),
      end: numberIn(first, ['end', 'focus', 'extent']),
    },
    annotations: notes && {
      ...{ kind: notes.kind, outcome: notes.outcome, isPromise: notes.isPromise, milliseconds: notes.milliseconds },
      members: membersOf(notes.value).map((member) => {
        const value = attempt(() => Reflect.get(notes.value as object, member.name), undefined);
        return { ...member, length: lengthOf(value), items: membersOf(itemOf(value)) };
      }),
    },
    globals: names.map((name) => ({ name, kind: kindOf(inWindow(name)) })),
    trustedTypes: !policies
      ? 'absent'
      : attempt(() => Boolean(Reflect.get(policies as object, 'defaultPolicy')), false)
        ? 'withDefault'
        : 'present',
  };
}
