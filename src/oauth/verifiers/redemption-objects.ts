// Is an object, made of the authorization code, told the verifier? Such objects of other files are token requests.
import type { TSESTree } from '@typescript-eslint/utils';
import { isSpoken, memberName } from '../../syntax/names';
import type { SourceCode } from '../../syntax/nodes';
import { declaratorOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';

const setterName = /^(?:set|with|add)_?(?:pkce_?)?code_?verifier$/iu;
const codeName = /^(?:(?:auth(?:ori[sz]ation)?)_?)?code$/iu;

/** `request.setCodeVerifier(…)` after `const request = new TokenRequest(code)`. A store is told a verifier in the same words. */
export function isTokenRequestTold(callee: TSESTree.MemberExpression, sourceCode: SourceCode): boolean {
  if (!setterName.test(memberName(callee) ?? '')) return false;
  const declared = declaratorOf(callee.object, sourceCode);
  const init = declared?.init && unwrap(declared.init);
  return init?.type === 'NewExpression' && init.arguments.some((one) => isSpoken(one, codeName));
}
