/** The browser's registry of highlights (`CSS.highlights`), as far as this page has one. */
export interface Registry {
  /** Draws these ranges under a name, above what has a lower priority; without ranges there is no entry. */
  draw(name: string, ranges: Iterable<Range>, priority: number): void;
  erase(name: string): void;
}

/** Null in browsers without the Highlight API, and on pages that took it away. */
export function registryOf(window: Window & typeof globalThis): Registry | null {
  const { CSS, Highlight } = window;
  try {
    const { highlights } = CSS;
    if (!(highlights instanceof window.HighlightRegistry) || new Highlight().size !== 0) return null;
    return {
      draw(name, ranges, priority) {
        const highlight = new Highlight();
        for (const range of ranges) highlight.add(range);
        highlight.priority = priority;
        if (highlight.size > 0) highlights.set(name, highlight);
        else highlights.delete(name);
      },
      erase: (name) => void highlights.delete(name),
    };
  } catch {
    return null; // any part of it may be missing, or the page's own: then nothing is drawn and the list alone shows the findings
  }
}

/**
 * A name for an entry: new with each load and without meaning, since the page can see it. It keeps no secret, so no cryptography is woken
 * for it (1.1 ms of a painting).
 */
export function randomName(): string {
  const part = () => Math.random().toString(36).slice(2);
  return `h${part()}${part()}`;
}
