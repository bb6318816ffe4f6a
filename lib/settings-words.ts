/** The English words of the options and of the welcome page, which popup and side panel do without. */
import settings from 'virtual:english/settings';
import { addEnglish } from './i18n.ts';

addEnglish(settings);
