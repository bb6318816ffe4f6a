/**
 * Stands in for the framework's content script context (see the alias in wxt.config.ts), which announces itself to the page by an event
 * with the extension's id in its name, and can be ended by a page that forges one. Nothing here speaks to the page or listens to it.
 */
export class ContentScriptContext {}
