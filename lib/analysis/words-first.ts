/**
 * Lists of words and wordings, named here so that they lie side by side in the script: gzip looks back no farther than 32 kB, and words are most
 * like words (1.6 kB less). Their order is the one that packs best.
 */
import './first-names.ts';
import './speaker-words.ts';
import './common-verbs.ts';
import './closed-words.ts';
import './speech-verbs.ts';
import './currency-names.ts';
import './units.ts';
import './caveat-words.ts';
import './certainty-rules.ts';
import './hearsay-rules.ts';
import './figure-rules.ts';
import './sourcing-rules.ts';
import './dispute-rules.ts';
import './refusal-rules.ts';
import './denial-rules.ts';
