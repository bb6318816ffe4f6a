import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground, listen } from '../lib/messages.ts';
import { beginLife } from '../lib/page/life.ts';
import { addressOf, isHtml } from '../lib/page/own-properties.ts';
import { readerOf } from '../lib/page/page.ts';
import { newReadingId } from '../lib/page/reading-id.ts';
import { shown } from '../lib/page/shown.ts';
import { PageRequests } from '../lib/page-requests.ts';

export default defineContentScript({
  // Put there on a click, or where a first look at an allowed site's page found what may be an article; `matches` would ask at install.
  registration: 'runtime',
  matches: [],
  async main() {
    // Nothing lives here afterwards, so that whoever asks again is answered again.
    if (!isHtml(document)) {
      const readingId = newReadingId();
      await askBackground('readingStarted', { readingId, url: addressOf(document), header: null });
      await askBackground('unreadable', { readingId, reason: 'not-html' });
      return;
    }
    const life = beginLife(window);
    if (!life) return;
    const reader = readerOf(document, life);
    await shown();
    const onShow = (event: PageTransitionEvent) => {
      // A page that makes such events itself would have itself read without end.
      if (event.isTrusted && event.persisted && life.lasts()) void reader.read();
    };
    window.addEventListener('pageshow', onShow);
    life.onEnd(() => window.removeEventListener('pageshow', onShow));
    life.onEnd(listen(PageRequests, reader.handlers));
    await reader.read();
  },
});
