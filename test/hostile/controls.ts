/** Which controls of a view of ours are pressed where every feature is used. Runs in the view; browsers get it as source. */

/** Controls of one view that are pressed at the most. */
export const MOST_CONTROLS = 300;

/** What would ask the browser, or the reader's disk. */
export const LEFT_ALONE = 'allow|all sites|always|import|reset';

/**
 * The next control to press, those too that came to light meanwhile: each once, and of those with one name three. Null when there is none.
 * `leftAlone`: the source of an expression for the names of those that are not pressed.
 */
export function nextControl(view: Document, leftAlone: string): HTMLElement | null {
  const controls = ':is(button, summary, input[type=checkbox], input[type=radio]):not([role=menuitem], [data-met])';
  const counts: Map<string, number> = Reflect.get(view, 'metControls') ?? new Map();
  Reflect.set(view, 'metControls', counts);
  for (const control of view.querySelectorAll<HTMLInputElement>(controls)) {
    if (!control.checkVisibility()) continue;
    control.setAttribute('data-met', '');
    const words = [control, ...(control.labels ?? [])].map((one) => one.textContent).join(' ');
    const name = words.trim() || (control.ariaLabel ?? '');
    const times = (counts.get(name) ?? 0) + 1;
    counts.set(name, times);
    if (times <= 3 && !new RegExp(leftAlone, 'i').test(name)) return control;
  }
  return null;
}
