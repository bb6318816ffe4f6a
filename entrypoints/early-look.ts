import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginEarlyLook } from '../lib/early-look.ts';

/** The popup's first script. */
export default defineUnlistedScript(beginEarlyLook);
