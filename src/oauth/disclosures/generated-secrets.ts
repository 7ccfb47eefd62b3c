// Which calls give a verifier or a challenge because of what they are: a library's generator, or one that the settings name?
import type { TSESTree } from '@typescript-eslint/utils';
import { isNamed } from '../../syntax/names';
import type { Value } from '../../values/value';
import { matchesOf } from '../library/calls';
import type { SecretKind } from '../verifiers/code-verifier';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import { nameGivenTo } from '../verifiers/makers-of-others';
import { namesVerifierMaker } from '../verifiers/secret-names';
import type { Secret } from './secret';

/** Whether a name says state or nonce, and nothing of PKCE: `oauth_state`, `csrfToken`. */
export function namesState(name: string): boolean {
  return (
    /(?:state|nonce)(?:_?(?:value|param|parameter|token|id|key|string))?$|csrf/iu.test(name) &&
    !/verifier|pkce/iu.test(name)
  );
}

/** What a call gives because a library, a setting or its own name says that it makes a verifier or a challenge. */
export function generatedBy(
  call: TSESTree.CallExpression,
  callee: Value,
  name: string,
  { settings, hasSecondSign, isServer }: SecretFacts,
): readonly Secret[] {
  const secret = (kind: SecretKind, path: readonly string[]): Secret => ({ kind, path, form: 'value', node: call });
  const found = matchesOf(callee, (row) => row.generators).flatMap(({ item }) =>
    item.gives === 'verifier'
      ? [secret('verifier', [])]
      : [
          secret('verifier', [item.gives.verifier]),
          ...(item.gives.challenge === undefined ? [] : [secret('challenge', [item.gives.challenge])]),
        ],
  );
  const isDeriver =
    matchesOf(callee, (row) => row.derivers).length > 0 || settings.challengeDerivers.some((one) => isNamed(call, one));
  if (isDeriver && !isServer) found.push(secret('challenge', []));
  const isMaker = settings.verifierGenerators.some((one) => isNamed(call, one));
  if (isMaker || (hasSecondSign && found.length === 0 && /code_?verifier/iu.test(name) && namesVerifierMaker(name)))
    found.push(secret('verifier', []));
  // A new value that is made for the state alone, e.g. `const state = generateCodeVerifier()`, is no verifier.
  const isWhole = found.some(({ path }) => path.length === 0);
  return isWhole && namesState(nameGivenTo(call) ?? '') ? [] : found;
}
