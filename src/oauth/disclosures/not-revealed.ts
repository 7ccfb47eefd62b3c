// What holds a verifier, or will, and yet reveals none when it is shown: a store of elsewhere, a field that a person fills.
import { readingMethods } from '../../libraries/stores';
import { memberName, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import { placeOf } from '../verifiers/places';
import type { Place } from '../verifiers/places';

const storeName = /stor(?:e|age)|cache|session|cookies|vault|module$/iu;

/**
 * Whether the verifier is asked of an object by a method, and the object was made out of sight: what shows it shows the
 * methods of a store. A map of the file is shown with all that it holds.
 */
export function isStoreOfElsewhere(use: Node, place: Place, { evaluation, flows }: SecretFacts): boolean {
  const name = spokenName(use);
  if (name === undefined || !storeName.test(name)) return false;
  const isAsked = readingMethods
    .flatMap((method) => evaluation.index.methodCallsNamed(method))
    .some(({ callee, arguments: { length } }) => {
      return length > 0 && callee.type === 'MemberExpression' && spokenName(callee.object) === name;
    });
  return isAsked && !flows.into(place).some(({ value }) => isMadeHere(unwrap(value)));
}

function isMadeHere(value: Node): boolean {
  return value.type === 'ObjectExpression' || (value.type === 'NewExpression' && spokenName(value.callee) === 'Map');
}

/** Whether all that a place is given is what a person types: `<input value={text} onChange={(e) => setText(e.target.value)} />`. */
export function isTyped(node: Node, { evaluation, flows }: SecretFacts): boolean {
  const place = placeOf(node, [], evaluation);
  const given = place ? flows.into(place).map(({ value }) => unwrap(value)) : [];
  const isNothing = (value: Node): boolean => value.type === 'Literal' && !value.value;
  return given.some(isOfField) && given.every((value) => isOfField(value) || isNothing(value));
}

/** `event.target.value` */
function isOfField(value: Node): boolean {
  if (value.type !== 'MemberExpression' || memberName(value) !== 'value') return false;
  return /^(?:target|currentTarget)$/u.test(spokenName(value.object) ?? '');
}
