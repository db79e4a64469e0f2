/** The browser and its system, as far as they matter to how a page is drawn: `Firefox 153, Linux`. */
export function browserName(userAgent: string): string {
  const [, firefox] = /Firefox\/(\d+)/.exec(userAgent) ?? [];
  const [, chromium] = /Chrome\/(\d+)/.exec(userAgent) ?? [];
  const name = firefox ? `Firefox ${firefox}` : chromium ? `Chromium ${chromium}` : 'unknown';
  const system = ['Windows', 'Mac OS', 'CrOS', 'Android', 'Linux'].find((each) => userAgent.includes(each));
  return `${name}, ${system ?? 'unknown'}`;
}
