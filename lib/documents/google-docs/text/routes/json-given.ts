/** The JSON values that a script gives to a name, each time it does. What is no JSON is passed over. */
export function jsonGiven(script: string, name: string): unknown[] {
  const values: unknown[] = [];
  for (const { index, 0: given } of script.matchAll(new RegExp(`\\b${name}\\s*=\\s*(?=[[{])`, 'g'))) {
    const start = index + given.length;
    const end = endOfValue(script, start);
    if (end < 0) continue;
    try {
      values.push(JSON.parse(script.slice(start, end)));
    } catch {
      // Something else that begins alike.
    }
  }
  return values;
}

/** Where an object or array ends that begins here; -1 where none begins, or none ends. */
function endOfValue(script: string, start: number): number {
  if (script[start] !== '{' && script[start] !== '[') return -1;
  let depth = 0;
  let inString = false;
  for (let at = start; at < script.length; at += 1) {
    const char = script[at];
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}
