import { useEffect, useState } from 'preact/hooks';
import { formatList, t, tn } from '../lib/i18n.ts';
import { groupSites, type Site, sitesFrom } from '../lib/sites.ts';
import { Toggle } from './Toggle.tsx';
import { useUniqueId } from './unique-id.ts';

/** A site put on the list by somebody else than the reader's typing. */
export interface OfferedSite extends Site {
  /** Sites of an imported file are ticked at first, sites merely read in this session are not. */
  from: 'file' | 'session';
}

interface SiteChooserProps {
  offered: readonly OfferedSite[];
  /** Sites that are granted already: not offered again. */
  allowed: readonly Site[];
  /** Ask the browser; runs inside the click. */
  onAllow: (sites: Site[]) => void;
  /** A sentence for the page's status line. */
  onSay: (sentence: string) => void;
}

/** Sites to type, paste and tick; the browser is asked once for all that are ticked. */
export function SiteChooser({ offered, allowed, onAllow, onSay }: SiteChooserProps) {
  const [typed, setTyped] = useState<readonly Site[]>([]);
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const taken = new Set(allowed.map(({ name }) => name));
  const sites = joinSites(typed, offered).filter(({ name }) => !taken.has(name));
  const fromSession = new Set(offered.filter(({ from }) => from === 'session').map(({ name }) => name));
  for (const { name } of [...typed, ...offered.filter(({ from }) => from === 'file')]) fromSession.delete(name);

  // Once allowed, a site has left this list: taken back later, it does not come up here again by itself.
  useEffect(() => {
    const names = new Set(allowed.map(({ name }) => name));
    setTyped((before) => before.filter(({ name }) => !names.has(name)));
  }, [allowed]);

  const isTicked = ({ name }: Site) => ticks.get(name) ?? !fromSession.has(name);
  const ticked = sites.filter(isTicked);

  const list = (found: readonly Site[]) => {
    const fresh = found.filter(({ name }) => !taken.has(name));
    setTyped(joinSites(typed, fresh));
    setTicks(new Map([...ticks, ...fresh.map(({ name }) => [name, true] as const)]));
    onSay(fresh.length > 0 ? tn('access.listed', fresh.length) : t('access.alreadyAllowed'));
  };

  return (
    <div class="site-chooser">
      <SiteField onList={list} />
      {sites.length > 0 && (
        <fieldset class="choices">
          <legend>{t('access.choose')}</legend>
          <p class="hint">{t('access.chooseHint')}</p>
          {sites.map((site) => (
            <Toggle
              key={site.name}
              label={<bdi>{site.name}</bdi>}
              hint={fromSession.has(site.name) ? t('access.readInSession') : undefined}
              checked={isTicked(site)}
              onChange={(tick) => setTicks(new Map([...ticks, [site.name, tick]]))}
            />
          ))}
          <button type="button" class="primary" disabled={ticked.length === 0} onClick={() => onAllow(ticked)}>
            {ticked.length === 0 ? t('access.allowTicked') : tn('access.allow', ticked.length)}
          </button>
        </fieldset>
      )}
    </div>
  );
}

/** The field for addresses, with what could not be understood said beside it. */
function SiteField({ onList }: { onList: (sites: readonly Site[]) => void }) {
  const id = useUniqueId();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<readonly string[]>([]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const found = sitesFrom(text);
        setRefused(found.refused);
        setText(found.refused.join('\n'));
        if (found.sites.length > 0) onList(found.sites);
      }}
    >
      <label for={id}>{t('access.addresses')}</label>
      <textarea
        id={id}
        rows={2}
        value={text}
        dir="ltr"
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-hint ${id}-refused`}
        aria-invalid={refused.length > 0}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="hint" id={`${id}-hint`}>
        {t('access.addressesHint')}
      </p>
      <p class="field-note" id={`${id}-refused`} role="alert">
        {refused.length > 0 && t('access.notASite', [formatList(refused)])}
      </p>
      <button type="submit">{t('access.list')}</button>
    </form>
  );
}

function joinSites(...lists: readonly (readonly Site[])[]): Site[] {
  return groupSites(lists.flat().flatMap(({ origins }) => origins));
}
