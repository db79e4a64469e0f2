import { activeElementIn, closestTo, elementAt, isShadowRoot, listen, rootOf } from '@/lib/dom/strangers';

/** Events of the keyboard and what comes of them. What is typed here is no business of the page's. */
const typing = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut'];
const composing = ['compositionstart', 'compositionupdate', 'compositionend'];
/** Pages that hold the focus in a dialog of theirs would fetch it back at once if they heard where it went. */
const focusing = ['focus', 'focusin', 'blur', 'focusout'];

/** Other events that must not set off what the page does at them. */
const others = [
  ...['change', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'wheel'],
];

/**
 * Keeps what happens in the overlay between the overlay and the person. Listening where events begin, at the window, it
 * is before all listeners of the page but those that were there earlier at the same place; so it also works where the
 * page swallows keys and clicks. Only what a person did counts: events made by scripts of the page reach nothing inside.
 */
export function keepEventsInside(host: Element, root: ShadowRoot, until: AbortSignal): void {
  const first = { capture: true, signal: until };
  const isOwn = (event: Event) => event.isTrusted && comesFrom(host, event, () => activeElementIn(root) !== null);
  for (const type of [...typing, ...composing]) {
    window.addEventListener(type, (event) => isOwn(event) && passInside(event, activeElementIn(root)), first);
  }
  keepFocusInside(host, root, first);
  deliverLostClicks(host, root, until);
  focusAtLostPresses(host, root, until);
  for (const type of others) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal: until, passive: true });
  }
}

/**
 * Whether an event at the window comes from the overlay. Where that stands in a closed root of the page's, all that the
 * window is told is that it comes from what has that root: `isInside` then says whether it is about something of ours.
 */
function comesFrom(host: Element, event: Event, isInside: () => boolean): boolean {
  if (event.target === host || event.composedPath().includes(host)) return true;
  const root = rootOf(host);
  return isShadowRoot(root) && event.target instanceof Node && isAround(event.target, root) && isInside();
}

const isAround = (outer: Node, root: ShadowRoot): boolean => {
  const around = rootOf(root.host);
  return root.host === outer || (isShadowRoot(around) && isAround(outer, around));
};

/** The event ends here; a copy, which never leaves the shadow root, goes to what it is about. */
function passInside(event: Event, target: Element | null): void {
  event.stopImmediatePropagation();
  const copy = copyOf(event);
  if (copy && target?.dispatchEvent(copy) === false) event.preventDefault();
}

/**
 * Neither that the focus is in the overlay is heard of by the page, nor that something of its own has lost it to that:
 * to the page it is where it was.
 */
function keepFocusInside(host: Element, root: ShadowRoot, first: AddEventListenerOptions): void {
  let focused: Element | null = null;
  const isInside = () => activeElementIn(root) !== null || focused !== null;
  const onFocus = (event: Event) => {
    if (!event.isTrusted) return;
    if (comesFrom(host, event, isInside)) {
      const target = activeElementIn(root) ?? focused;
      focused = event.type === 'focusout' ? activeElementIn(root) : target;
      passInside(event, target);
    } else if (isLosing(event) && event.relatedTarget === host) event.stopImmediatePropagation();
  };
  for (const type of focusing) window.addEventListener(type, onFocus, first);
}

const isLosing = (event: Event): event is FocusEvent => event.type === 'blur' || event.type === 'focusout';

/** What handlers of keys read of a key event. */
const keyFacts = [
  'key',
  'code',
  'location',
  'repeat',
  'isComposing',
  'ctrlKey',
  'shiftKey',
  'altKey',
  'metaKey',
] as const;

/**
 * A plain event that carries what the key event said. A made KeyboardEvent would leave the shadow root again: Firefox
 * 153.7 takes every keydown, keypress and keyup for composed, whatever its maker said.
 */
function copyOf(event: Event): Event | null {
  const { type, bubbles, cancelable } = event;
  const copy = new Event(type, { bubbles, cancelable });
  if (type === 'input' || focusing.includes(type)) return copy;
  if (!(event instanceof KeyboardEvent)) return null;
  for (const fact of keyFacts) Object.defineProperty(copy, fact, { value: event[fact] });
  return copy;
}

/** Whether an event of the mouse is about what is shown in the overlay. */
const isPress = (host: Element, root: ShadowRoot, event: MouseEvent): boolean =>
  event.isTrusted && comesFrom(host, event, () => elementAt(root, event.clientX, event.clientY) !== null);

/** A field that was pressed gets the focus also where the page swallowed the press. */
function focusAtLostPresses(host: Element, root: ShadowRoot, until: AbortSignal): void {
  const arrived = new WeakSet<Event>();
  listen(root, 'mousedown', (event) => arrived.add(event), { capture: true, signal: until });
  const focusAt = (event: MouseEvent) => {
    if (arrived.has(event)) return;
    const found = elementAt(root, event.clientX, event.clientY);
    const pressed = found && closestTo(found, 'input, textarea, button');
    if (pressed instanceof HTMLElement) pressed.focus();
  };
  window.addEventListener('mousedown', (event) => isPress(host, root, event) && setTimeout(() => focusAt(event)), {
    capture: true,
    signal: until,
  });
}

/** A click that the page swallowed on its way is made again at the same point. */
function deliverLostClicks(host: Element, root: ShadowRoot, until: AbortSignal): void {
  const arrived = new WeakSet<Event>();
  listen(root, 'click', (event) => arrived.add(event), { capture: true, signal: until });
  const deliver = (event: MouseEvent) => {
    if (arrived.has(event)) return;
    const point = event.detail > 0 ? elementAt(root, event.clientX, event.clientY) : activeElementIn(root);
    point?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  };
  window.addEventListener('click', (event) => isPress(host, root, event) && setTimeout(() => deliver(event)), {
    capture: true,
    signal: until,
  });
}
