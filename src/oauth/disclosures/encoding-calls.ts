// Which calls give a value in another form that everybody can read?
import type { TSESTree } from '@typescript-eslint/utils';
import { clientLibraries } from '../../libraries/clients';
import { encoderName, encoders, signerName, stateEncoderName } from '../../libraries/readable-encodings';
import { spokenName } from '../../syntax/names';
import { unwrap } from '../../syntax/unwrap';
import { optionsOf } from '../../values/value';
import type { Value } from '../../values/value';
import { firstLook, reaches } from '../library/calls';
import { rowsByModule } from '../library/rows-by-module';

/** Whether a callee can be an encoder, or a function of a library that makes a verifier or a challenge. */
export const mayBeKnown = firstLook([
  ...encoders.map(({ module, callee }) => ({ modules: [module], callee })),
  ...clientLibraries.flatMap(({ modules, generators = [], derivers = [] }) =>
    [...generators, ...derivers].map(({ callee }) => ({ modules, callee })),
  ),
]);

const encodersOf = rowsByModule(encoders, ({ module }) => [module]);

/** The encoder that a callee is; undefined for every other function. */
export function encoderOf(callee: Value): (typeof encoders)[number] | undefined {
  for (const one of optionsOf(callee)) {
    if (one.kind !== 'foreign') continue;
    const path = one.path.filter((step) => step !== 'window' && step !== 'globalThis');
    const encoder = encodersOf(one.module).find((row) => reaches(path, row.callee));
    if (encoder) return encoder;
  }
  return undefined;
}

/** Whether a call out of sight says by its names that all can read what it makes: `toBase64Url(…)`, `jwt.sign(…)`. */
export function isSpokenEncoder(call: TSESTree.CallExpression, name: string): boolean {
  if (encoderName.test(name) || signerName.test(name)) return true;
  // A second argument may be the key that it is encrypted with.
  if (call.arguments.length === 1 && stateEncoderName.test(name)) return true;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return false;
  const receiver = spokenName(callee.object) ?? '';
  if (/jwt/iu.test(receiver)) return /^(?:sign|signAsync|encode)$/u.test(name);
  return encoderName.test(receiver) && /^(?:encode|stringify|fromBytes|fromBuffer|encodeURI)$/u.test(name);
}
