// Is an object, made of the authorization code, told the verifier? Such objects of other files are token requests.
import type { TSESTree } from '@typescript-eslint/utils';
import { isSpoken, memberName } from '../../syntax/names';
import type { Node, SourceCode } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';

const setterName = /^(?:set|with|add)_?(?:pkce_?)?code_?verifier$/iu;
const codeName = /^(?:(?:auth(?:ori[sz]ation)?)_?)?code$/iu;

/** `request.setCodeVerifier(…)` after `const request = new TokenRequest(code)`. A store is told a verifier in the same words. */
export function isTokenRequestTold(callee: TSESTree.MemberExpression, sourceCode: SourceCode): boolean {
  const object = unwrap(callee.object);
  if (object.type !== 'Identifier' || !setterName.test(memberName(callee) ?? '')) return false;
  const node = variableOf(object, sourceCode)?.defs[0]?.node as Node | undefined;
  const init = node?.type === 'VariableDeclarator' && node.init ? unwrap(node.init) : undefined;
  return init?.type === 'NewExpression' && init.arguments.some((one) => isSpoken(one, codeName));
}
