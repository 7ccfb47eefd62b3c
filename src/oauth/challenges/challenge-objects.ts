// Challenges in objects beside their method or their verifier, where no request is recognised.
import type { TSESTree } from '@typescript-eslint/utils';
import { literalKey } from '../../syntax/names';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { exact } from '../../values/text';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import { saysChallenge, saysVerifier } from './challenge-names';
import type { ChallengeMistake, CodeChallenge } from './code-challenge';
import { mistakeOfConstant } from './constant-challenge';
import { isDrawn } from './drawn-challenge';
import { verifierGivenBy } from './verifier-as-challenge';

function propertiesNamed(
  object: TSESTree.ObjectExpression,
  isMeant: (name: string) => boolean,
): readonly TSESTree.Property[] {
  return object.properties.filter(
    (one): one is TSESTree.Property => one.type === 'Property' && isMeant(literalKey(one.key, one.computed) ?? ''),
  );
}

/** Whether an object has a method that is written down, there or in a constant. */
export function hasMethod(object: TSESTree.ObjectExpression, method: RegExp, evaluation: Evaluation): boolean {
  return propertiesNamed(object, (name) => /method$/iu.test(name)).some(({ value }) => {
    evaluation.begin();
    return method.test(exact(evaluation.valueOf(value, evaluation.top)) ?? '');
  });
}

export function hasVerifier(object: TSESTree.ObjectExpression): boolean {
  return propertiesNamed(object, saysVerifier).length > 0;
}

/** Whether the verifier of a pair is not written down: examples write down both. */
function hasMadeVerifier(object: TSESTree.ObjectExpression, evaluation: Evaluation): boolean {
  const verifiers = propertiesNamed(object, saysVerifier);
  evaluation.begin();
  const texts = verifiers.map(({ value }) => exact(evaluation.valueOf(value, evaluation.top)));
  return verifiers.length > 0 && texts.every((text) => text === undefined);
}

/** `{ code_challenge: 'challenge', code_verifier }`: no method makes this of a verifier. */
function mistakeInPair(
  { value, parent }: TSESTree.Property,
  evaluation: Evaluation,
): Extract<ChallengeMistake, 'literal' | 'drawn'> | undefined {
  if (parent.type !== 'ObjectExpression' || !hasMadeVerifier(parent, evaluation)) return undefined;
  const node = unwrap(value);
  if (node.type === 'Literal' && typeof node.value === 'string')
    return mistakeOfConstant(node.value, evaluation, false)?.mistake === 'literal' ? 'literal' : undefined;
  // By its name it may be the verifier, and the method plain.
  return node.type !== 'Identifier' && node.type !== 'MemberExpression' && isDrawn(node, evaluation)
    ? 'drawn'
    : undefined;
}

/**
 * `{ code_challenge: codeVerifier, code_challenge_method: 'S256' }`, the method however spelt, and a constant or a random
 * text as the challenge of a verifier.
 */
export function challengesBeside(evaluation: Evaluation, secrets: () => SecretFacts): readonly CodeChallenge[] {
  return evaluation.index.named('Property', saysChallenge).flatMap((property): CodeChallenge[] => {
    const { value, parent } = property;
    if (parent.type !== 'ObjectExpression' || hasMethod(parent, /^plain$/iu, evaluation)) return [];
    const told = { expression: value, request: undefined, isS256: true, kind: 'wrong', hashing: undefined } as const;
    const mistake = mistakeInPair(property, evaluation);
    if (mistake) return [{ ...told, mistake, node: value }];
    if (!hasMethod(parent, /^S(?:HA-?)?256$/iu, evaluation)) return [];
    const verifier = verifierGivenBy(value, secrets());
    return verifier ? [{ ...told, ...verifier }] : [];
  });
}
