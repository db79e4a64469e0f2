import { focused, give, giveAnyway, isAvailable, isReachable, reachableBefore, reachableIn } from './focusable';

/** What lies over the page or says something, and goes again; and what holds the overlay. */
const passing = 'dialog, [role="dialog"], [popover], [role="status"], [role="alert"], [data-proofmark-overlay]';

/** Where the focus is: enough to find the place again once what has it is gone. */
export interface FocusPlace {
  element: Element;
  /** Around it, from within outwards, as far as the page's main part is not in it or is the last of it. */
  around: readonly Element[];
  /** What the Tab key comes by before it, in the outermost of these. */
  before: readonly Element[];
  /** What the page's main part holds beside its title and messages. */
  content: readonly Element[];
  /** The route. */
  address: string;
}

export function placeOf(element: Element): FocusPlace {
  const main = document.querySelector('main');
  const around: Element[] = [];
  for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) {
    if (each !== main && main && each.contains(main)) break;
    around.push(each);
  }
  const scope = around.at(-1);
  return {
    element,
    around,
    before: scope ? reachableBefore(element, scope) : [],
    content: [...(main?.children ?? [])].filter((each) => !each.matches(`h1, ${passing}`)),
    address: location.hash,
  };
}

/** Whether the focus is nowhere, having been there. Firefox leaves it on what has become disabled. */
export function isLost({ element }: FocusPlace): boolean {
  const present = focused();
  return present === null || (present === element && !isAvailable(element));
}

/**
 * Gives the focus to what comes nearest, and says whether there is anything yet.
 *
 * @param history What has had the focus, the latest last.
 * @param isLast Whether nothing more is waited for.
 */
export function giveNearby(lost: FocusPlace, history: readonly Element[], isLast: boolean): boolean {
  const { element, around } = lost;
  // What was only moved loses it too.
  if (give(element)) return true;
  // Most of what is disabled is so for the moment in which something is done.
  if (element.isConnected && element.matches(':disabled') && !isLast) return false;
  const layer = [element, ...around].findLast((each) => each.matches(passing));
  if (layer && (layer === element || !isAvailable(layer))) {
    if (history.toReversed().some((each) => !layer.contains(each) && give(each))) return true;
  }
  if (!isReplaced(lost)) {
    const there = around.filter(isAvailable);
    // What scrolls, or a row around it.
    if (give(there.find(isReachable) ?? null)) return true;
    if (there.some((each) => give(inItsPlace(lost, each)))) return true;
  }
  return giveToPage(isLast);
}

function isReplaced({ around, content, address }: FocusPlace): boolean {
  if (location.hash !== address) return true;
  const nearest = around.find(isAvailable);
  return nearest === undefined || (nearest.matches('main') && !content.some(isAvailable));
}

/** What comes now after what came before, or that where nothing comes after. */
function inItsPlace({ before }: FocusPlace, around: Element): Element | null {
  const there = reachableIn(around);
  const previous = before.findLast((each) => there.includes(each));
  const next = there[previous ? there.indexOf(previous) + 1 : 0];
  return next ?? previous ?? null;
}

function giveToPage(isLast: boolean): boolean {
  const page = document.querySelector<HTMLElement>('dialog:modal') ?? document.querySelector('main');
  if (!page) return false;
  const heading = page.querySelector('h1') ?? page.querySelector('h2');
  return giveAnyway(heading) || give(reachableIn(page)[0] ?? null) || (isLast && giveAnyway(page));
}
