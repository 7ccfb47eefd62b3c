// Where does a file ask for a token in a parameter object whose request is built elsewhere? `response_type` with the word
// `token`, beside another parameter of an authorization request.
import { elementName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Evaluation } from '../../values/evaluation';
import { leavesOf } from '../../values/parameters';
import type { Leaf } from '../../values/parameters';
import { comesFromRequest } from '../incoming';
import { codeGrant, grantsWithoutRequest } from '../vocabulary';
import { isOnlyMentioned } from '../requests/mentions';

const typeName = /^response_?type$/iu;
const companions = /^(?:client_?id|redirect_?ur[il]|scopes?|state|nonce|prompt|audience)$/iu;
const identifying = /^(?:client_?id|redirect_?ur[il])$/iu;

/** Whether the object repeats a request that this code receives, as a server does. */
function isReceived(object: TSESTree.ObjectExpression, evaluation: Evaluation): boolean {
  return object.properties.some(
    (one) =>
      one.type === 'Property' &&
      identifying.test(elementName(one) ?? '') &&
      leavesOf(evaluation.valueOf(one.value, evaluation.top), one).some(comesFromRequest),
  );
}

/** Whether the object is the body of a token request: for a grant that begins there, or with the code that is redeemed. */
function isOfTokenRequest({ properties }: TSESTree.ObjectExpression): boolean {
  const bringsCode = properties.some((one) => elementName(one) === 'code');
  return properties.some((one) => {
    if (one.type !== 'Property' || !/^grant_?type$/iu.test(elementName(one) ?? '')) return false;
    const grant = one.value.type === 'Literal' ? String(one.value.value) : '';
    return grantsWithoutRequest.has(grant) || (bringsCode && grant === codeGrant);
  });
}

/** The values that ask for a token. */
export function looseTokenTypesOf(evaluation: Evaluation, hasToken: (leaf: Leaf) => boolean): readonly Node[] {
  return evaluation.index.named('Property', typeName).flatMap((property) => {
    const object = property.parent;
    if (object.type !== 'ObjectExpression' || isOfTokenRequest(object)) return [];
    if (!object.properties.some((one) => companions.test(elementName(one) ?? '')) || isOnlyMentioned(object)) return [];
    evaluation.begin();
    const leaves = leavesOf(evaluation.valueOf(property.value, evaluation.top), property.value);
    const [only, ...others] = leaves;
    // Lists and alternatives are how libraries choose: they say less than a single word.
    if (!only || others.length > 0 || only.text === undefined || !hasToken(only)) return [];
    return isReceived(object, evaluation) ? [] : [only.node];
  });
}
