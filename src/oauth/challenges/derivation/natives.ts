// Who runs a function that comes from outside the file: a hash function, an encoder, a client library, the platform.
import { callPlatform } from '../../../values/execution/platform';
import { External, Unseen, standIn } from '../../../values/execution/things';
import type { Natives, Thing } from '../../../values/execution/things';
import { lastName, saysVerifier } from '../challenge-names';
import { elsewhere } from './elsewhere';
import { encode } from './encoding';
import type { Hashings } from './hashing';

/** A verifier that is not seen is a text for encoders, where other unseen things may be the bytes of a digest. */
function asText(thing: Thing): Thing {
  return thing instanceof Unseen && saysVerifier(lastName(thing.key)) ? standIn : thing;
}

/** The natives of one run. */
export function nativesFor(hashings: Hashings): Natives {
  return (callee, given, site) => {
    const isBase64 = callee instanceof External && callee.path.at(-1) === 'btoa';
    const texts = given.map(asText);
    return (
      hashings.digest(callee, given, site) ??
      encode(callee, texts, site) ??
      hashings.library(callee, given, site) ??
      callPlatform(callee, isBase64 ? texts : given, site) ??
      elsewhere(callee, given, site, hashings)
    );
  };
}
