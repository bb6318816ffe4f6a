/** What a view's `data-state`, and a tab's state, say when the reading is over. */
export const DONE = ['ready', 'not-article', 'unreadable', 'other-language', 'failed'];
