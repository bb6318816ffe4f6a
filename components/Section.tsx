import type { ComponentChildren } from 'preact';

interface SectionProps {
  id: string;
  title: string;
  /** Beside the title, small. */
  note?: string;
  children: ComponentChildren;
}

/** One kind of finding under its heading. The jump links lead here. */
export function Section({ id, title, note, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <div class="section-title">
        <h2 id={`${id}-title`}>{title}</h2>
        {note && <span class="quiet">{note}</span>}
      </div>
      {children}
    </section>
  );
}
