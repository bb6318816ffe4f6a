import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground, listen } from '../lib/messages.ts';
import { beginLife } from '../lib/page/life.ts';
import { addressOf, contentTypeOf } from '../lib/page/own-properties.ts';
import { readerOf } from '../lib/page/page.ts';
import { newReadingId } from '../lib/page/reading-id.ts';
import { PageRequests } from '../lib/page-requests.ts';

/** What a browser shows as a page of text; PDF viewers, pictures and XML are none. */
const HTML = ['text/html', 'application/xhtml+xml'];

export default defineContentScript({
  // Injected on a click, or registered for the sites the reader allowed; `matches` here would ask for sites at install.
  registration: 'runtime',
  matches: [],
  async main() {
    // Nothing lives here afterwards, so that whoever asks again is answered again.
    if (!HTML.includes(contentTypeOf(document))) {
      const readingId = newReadingId();
      await askBackground('readingStarted', { readingId, url: addressOf(document), header: null });
      await askBackground('unreadable', { readingId, reason: 'not-html' });
      return;
    }
    const life = beginLife(window);
    if (!life) return;
    const reader = readerOf(document, life);
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted && life.lasts()) void reader.read(false);
    };
    window.addEventListener('pageshow', onShow);
    life.onEnd(() => window.removeEventListener('pageshow', onShow));
    life.onEnd(listen(PageRequests, reader.handlers));
    await reader.read(false);
  },
});
