import { t, tn } from '../lib/i18n.ts';
import type { Coverage } from '../lib/model.ts';
import { Disclosure } from './Disclosure.tsx';

const REASONS = {
  advert: 'skipped.advert',
  aside: 'skipped.aside',
  author: 'skipped.author',
  caption: 'skipped.caption',
  comments: 'skipped.comments',
  cookies: 'skipped.cookies',
  footer: 'skipped.footer',
  hidden: 'skipped.hidden',
  label: 'skipped.label',
  navigation: 'skipped.navigation',
  newsletter: 'skipped.newsletter',
  related: 'skipped.related',
  repeated: 'skipped.repeated',
  share: 'skipped.share',
} as const;

/** "42 paragraphs read, 2 parts skipped (why?)". */
export function CoverageLine({ coverage }: { coverage: Coverage }) {
  const skipped = countByReason(coverage);
  const total = [...skipped.values()].reduce((sum, count) => sum + count, 0);
  const read = tn('panel.paragraphsRead', coverage.paragraphsRead);
  if (total === 0) return <p class="coverage quiet">{read}</p>;
  return (
    <div class="coverage quiet">
      {read}, {tn('panel.skipped', total)}{' '}
      <Disclosure summary={`(${t('panel.why')})`}>
        {() => (
          <ul class="reasons-list">
            {[...skipped].map(([reason, count]) => (
              <li key={reason}>
                {reason}: {count}
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  );
}

/** Reasons in words; those without a word of their own are counted together. */
function countByReason({ skipped }: Coverage): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [reason, count] of Object.entries(skipped)) {
    const known = Object.hasOwn(REASONS, reason) ? REASONS[reason as keyof typeof REASONS] : 'skipped.other';
    const words = t(known);
    if (count > 0) counts.set(words, (counts.get(words) ?? 0) + count);
  }
  return counts;
}
