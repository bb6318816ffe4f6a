/** The browser's own extension API, as content scripts use it (see wxt.config.ts); pages of the extension have the polyfill. */
const scope: { browser?: typeof chrome; chrome?: typeof chrome } = globalThis;

export const browser = scope.browser?.runtime?.id ? scope.browser : scope.chrome;
