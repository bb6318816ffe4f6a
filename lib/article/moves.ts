/** Moves of a page to another address without a load. */

/** What tells that a page may have moved, each with the event to listen for; older browsers have no `navigation`. */
export function moveEvents(page: Window & typeof globalThis): [EventTarget, string][] {
  const navigation: unknown = Reflect.get(page, 'navigation');
  const events: [EventTarget, string][] = [[page, 'popstate']];
  if (navigation instanceof page.EventTarget) events.push([navigation, 'currententrychange']);
  return events;
}

/** An address as far as it names a page: the rest names a place on it. */
export const withoutHash = (address: string) => address.replace(/#[\s\S]*$/, '');
