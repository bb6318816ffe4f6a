import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground, listen } from '../lib/messages.ts';
import { beginLife } from '../lib/page/life.ts';
import { addressOf, contentTypeOf, isPreloaded } from '../lib/page/own-properties.ts';
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
    await shown();
    const onShow = (event: PageTransitionEvent) => {
      // A page that makes such events itself would have itself read without end.
      if (event.isTrusted && event.persisted && life.lasts()) void reader.read(false);
    };
    window.addEventListener('pageshow', onShow);
    life.onEnd(() => window.removeEventListener('pageshow', onShow));
    life.onEnd(listen(PageRequests, reader.handlers));
    await reader.read(false);
  },
});

/** Resolves when the page is before the reader: a page that is loaded ahead is not read, for its tab still shows another one. */
function shown(): Promise<void> {
  return new Promise((resolve) => {
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const look = () => {
      if (isPreloaded(document)) return;
      removeEventListener.call(document, 'prerenderingchange', look);
      resolve();
    };
    addEventListener.call(document, 'prerenderingchange', look);
    look();
  });
}
