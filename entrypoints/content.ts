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
    const life = beginLife(window);
    if (!life) return;
    if (!HTML.includes(contentTypeOf(document))) {
      const readingId = newReadingId();
      await askBackground('readingStarted', { readingId, url: addressOf(document), header: null });
      await askBackground('unreadable', { readingId, reason: 'not-html' });
      return;
    }
    const reader = readerOf(document, life);
    life.onEnd(listen(PageRequests, reader.handlers));
    window.addEventListener('pageshow', (event) => {
      if (event.persisted && life.lasts()) void reader.read(false);
    });
    await reader.read(false);
  },
});
