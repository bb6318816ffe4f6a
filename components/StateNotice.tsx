import type { ComponentChildren } from 'preact';

interface StateNoticeProps {
  children: string;
  /** False below the headline of the page, which is the heading then. */
  heading?: boolean;
  /** Said by a screen reader at once. */
  role?: 'alert' | 'status';
  /** What the reader can do about it. */
  actions?: ComponentChildren;
}

/** Why there are no findings, in a sentence, and what can be done. */
export function StateNotice({ children, heading = true, role = 'status', actions }: StateNoticeProps) {
  return (
    <section class="notice">
      <div role={role}>{heading ? <h1>{children}</h1> : <p>{children}</p>}</div>
      {actions && <div class="notice-actions">{actions}</div>}
    </section>
  );
}
