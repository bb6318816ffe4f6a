import { showControls } from '../lib/text/visible-controls.ts';

interface PageTextProps {
  children: string;
  class?: string;
  lang?: string;
}

/** Words of the page among words of ours: isolated in their own direction, nothing in them hidden. */
export function PageText({ children, class: name, lang = 'en' }: PageTextProps) {
  return (
    <bdi class={name} lang={lang}>
      {showControls(children)}
    </bdi>
  );
}
