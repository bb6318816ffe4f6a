import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { noticeArticle } from '../lib/notice.ts';
import { lookOut } from '../lib/page/look-out.ts';
import { isHtml } from '../lib/page/own-properties.ts';
import { shown } from '../lib/page/shown.ts';

/** Registered for the sites the reader allowed; small, since it runs on all their pages. The reader follows where it finds something. */
export default defineUnlistedScript(async () => {
  if (!isHtml(document)) return;
  await shown();
  lookOut(window, () => void noticeArticle());
});
