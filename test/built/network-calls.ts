/**
 * Ways from a script to the network. Names only: after bundling they stand as they are, for they belong to the platform. The worker's own way to
 * its analysis is told word by word: another address, or one that is given, is found.
 */
const WAYS = [
  /\bfetch\s*\(/g,
  /\bXMLHttpRequest\b/g,
  /\bWebSocket\b/g,
  /\bEventSource\b/g,
  /\bsendBeacon\b/g,
  /\bWebTransport\b/g,
  /\bRTCPeerConnection\b/g,
  /\bimportScripts\b(?!\(\(([\w$]+)\?\?=trustedTypes\.createPolicy\("caveat-analysis",\{createScriptURL:\(\)=>"\/analysis\.js"\}\)\.createScriptURL\(""\),\1\)\))/g,
  /\bimport\s*\((?!["'`]\.{0,2}\/[\w-])/g,
  /\bnew\s+Image\b/g,
  /\bserviceWorker\.register\b/g,
];

/** The calls to the network in a script's source, each with the words around it. */
export function networkCallsIn(source: string): string[] {
  return WAYS.flatMap((way) =>
    [...source.matchAll(way)].map((match) => source.slice(Math.max(0, match.index - 30), match.index + 50)),
  );
}
