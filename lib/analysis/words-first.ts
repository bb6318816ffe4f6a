/**
 * Lists of words and wordings, named here so that they lie side by side in the script: gzip looks back no farther than 32 kB, and words are most
 * like words (1.6 kB less). Their order is the one that packs best.
 */
import './words/first-names.ts';
import './words/speaker-words.ts';
import './words/common-verbs.ts';
import './words/closed-words.ts';
import './words/speech-verbs.ts';
import './words/currency-names.ts';
import './words/units.ts';
import './caveats/caveat-words.ts';
import './caveats/certainty-rules.ts';
import './caveats/hearsay-rules.ts';
import './caveats/figure-rules.ts';
import './caveats/sourcing-rules.ts';
import './caveats/dispute-rules.ts';
import './caveats/refusal-rules.ts';
import './caveats/denial-rules.ts';
