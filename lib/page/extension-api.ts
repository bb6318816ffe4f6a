/**
 * Stands in for the framework's module of that name (see the alias in wxt.config.ts), which takes whatever is called `browser` and has a
 * `runtime.id`: in a content script of Chromium a form of the page's can. What is taken here is in each browser a property of the global
 * object itself, which goes before the page's named elements.
 */
export const browser: typeof chrome = Reflect.get(globalThis, import.meta.env.FIREFOX ? 'browser' : 'chrome');
