// Who runs a function that comes from outside the file: a hash function, an encoder, a client library, the platform.
import { callPlatform } from '../../../values/execution/platform';
import type { Natives } from '../../../values/execution/things';
import { elsewhere } from './elsewhere';
import { encode } from './encoding';
import type { Hashings } from './hashing';

/** The natives of one run. */
export function nativesFor(hashings: Hashings): Natives {
  return (callee, given, site) =>
    hashings.digest(callee, given, site) ??
    encode(callee, given, site) ??
    hashings.library(callee, given, site) ??
    callPlatform(callee, given, site) ??
    elsewhere(callee, given, site, hashings);
}
