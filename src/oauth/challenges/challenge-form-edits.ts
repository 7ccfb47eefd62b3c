// Mends a derivation that gives another form than BASE64URL(SHA-256(verifier)).
import type { TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction } from '../../syntax/ancestors';
import { literalKey, memberName, spokenName } from '../../syntax/names';
import type { Node, SourceCode } from '../../syntax/nodes';
import { usesOf, variableOf } from '../../syntax/scopes';
import { wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import type { WrongChallenge } from './code-challenge';
import { replaceText } from '../requests/parameter-edits';
import type { Edit } from '../requests/parameter-edits';

interface Facts {
  readonly sourceCode: SourceCode;
  readonly evaluation: Evaluation;
}

/** An edit, whether it may be applied without being asked, and what it does. */
export interface FormCorrection {
  readonly edit: Edit;
  readonly isCertain: boolean;
  readonly messageId: 'useBase64url' | 'useSha256' | 'addAwait';
}

/** The call that a literal is an argument of. */
function callAround(literal: Node): TSESTree.CallExpression | undefined {
  return literal.parent?.type === 'CallExpression' ? literal.parent : undefined;
}

function methodOf({ callee }: TSESTree.CallExpression): string | undefined {
  return callee.type === 'MemberExpression' ? memberName(callee) : undefined;
}

/** Whether the hash function is that of Node itself, whose `digest` takes `base64url` since Node 14.18. */
function isOfNode({ hashing }: WrongChallenge, { evaluation }: Facts): boolean {
  const call = hashing?.node;
  if (call?.type !== 'CallExpression' || spokenName(call.callee) !== 'createHash') return false;
  evaluation.begin();
  const callee = evaluation.valueOf(call.callee, evaluation.top);
  return callee.kind === 'foreign' && /^(?:node:)?crypto$/u.test(callee.module);
}

/** Whether an expression stands where `code_challenge` gets its value. */
function isSentAsChallenge(expression: Node, sourceCode: SourceCode): boolean {
  const node = wrapped(expression);
  const { parent } = node;
  switch (parent?.type) {
    case 'Property':
      return parent.value === node && literalKey(parent.key, parent.computed) === 'code_challenge';
    case 'CallExpression': {
      const [name, value] = parent.arguments;
      return value === node && name?.type === 'Literal' && name.value === 'code_challenge';
    }
    case 'TemplateLiteral': {
      const at = parent.expressions.indexOf(node as TSESTree.Expression);
      return /code_challenge=$/u.test(parent.quasis[at]?.value.raw ?? '');
    }
    case 'VariableDeclarator': {
      const variable =
        parent.parent.kind === 'const' && parent.id.type === 'Identifier'
          ? variableOf(parent.id, sourceCode)
          : undefined;
      const uses = variable ? usesOf(variable) : [];
      return uses.length > 0 && uses.every((use) => isSentAsChallenge(use.identifier as Node, sourceCode));
    }
    default:
      return false;
  }
}

function withBase64url(challenge: WrongChallenge, facts: Facts): FormCorrection | undefined {
  const { node, mistake } = challenge;
  const call = callAround(node);
  const method = call && methodOf(call);
  if (!call || (mistake !== 'hex' && mistake !== 'base64')) return undefined;
  const isDigest = method === 'digest' && isOfNode(challenge, facts);
  if (!isDigest && method !== 'toString') return undefined;
  const edit = replaceText(node, 'base64url', facts.sourceCode);
  return (
    edit && {
      edit,
      isCertain: isDigest && challenge.isS256 && isSentAsChallenge(call, facts.sourceCode),
      messageId: 'useBase64url',
    }
  );
}

/** The name of SHA-256, spelt as the wrong algorithm is. */
function withSha256({ node }: WrongChallenge, { sourceCode }: Facts): FormCorrection | undefined {
  if (node.type !== 'Literal' || typeof node.value !== 'string' || !/^(?:sha|md)-?\d+$/iu.test(node.value))
    return undefined;
  const name = node.value.includes('-') ? 'sha-256' : 'sha256';
  const text = node.value === node.value.toUpperCase() ? name.toUpperCase() : name;
  const edit = replaceText(node, text, sourceCode);
  return edit && { edit, isCertain: false, messageId: 'useSha256' };
}

function withAwait({ node }: WrongChallenge, { sourceCode }: Facts): FormCorrection | undefined {
  if (!enclosingFunction(node)?.async) return undefined;
  const awaited = `await ${sourceCode.getText(node)}`;
  const isReceiver = node.parent?.type === 'MemberExpression' && node.parent.object === node;
  const isShorthand = node.parent?.type === 'Property' && node.parent.shorthand;
  if (isShorthand) return undefined;
  return {
    edit: (fixer) => fixer.replaceText(node, isReceiver ? `(${awaited})` : awaited),
    isCertain: false,
    messageId: 'addAwait',
  };
}

/** An edit that gives the challenge its right form; undefined where none is safe to offer. */
export function correctionOfForm(challenge: WrongChallenge, facts: Facts): FormCorrection | undefined {
  switch (challenge.mistake) {
    case 'hex':
    case 'base64':
      return withBase64url(challenge, facts);
    case 'otherHash':
      return withSha256(challenge, facts);
    case 'unawaited':
      return withAwait(challenge, facts);
    default:
      return undefined;
  }
}
