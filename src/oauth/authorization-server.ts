// Does the file answer as an authorization server? It then holds code verifiers and challenges of other people's clients.
import { isReadFromRequest } from './incoming';
import { codeGrant } from './vocabulary';
import { isSpoken, literalKey, memberName, spokenName } from '../syntax/names';
import type { Node } from '../syntax/nodes';
import { variableOf } from '../syntax/scopes';
import { unwrap } from '../syntax/unwrap';
import type { Evaluation } from '../values/evaluation';

const challengeName = /challenge(?:_?(?:value|string|hash|param))?$/iu;
/** What a server calls the other side: what it has hashed itself, or what the client has sent before. */
const otherSide = /challenge|hash|digest|expected|computed|calculated|derived|encoded|actual|s256|base64_?url|b64/iu;
const equality = /equal|^compare$|safe_?compare|secure_?compare/iu;
const verification = /^_*(?:verify|validate|check|assert|is_?valid)_?\w*(?:pkce|challenge|verifier)/iu;
/** Names of what a server reads a request's parameters from. */
const bodies = /^(?:body|parsed_?body|req(?:uest)?_?body|form|form_?data|token_?request|req|request|query)$/iu;

function isChallenge(node: Node): boolean {
  return isSpoken(inner(node), challengeName);
}

/** What is compared, without its encoding: `Buffer.from(challenge)`, `challenge.trim()`. */
function inner(node: Node): Node {
  const bare = unwrap(node);
  if (bare.type !== 'CallExpression') return bare;
  const callee = unwrap(bare.callee);
  if (callee.type === 'MemberExpression' && isSpoken(callee, /^(?:trim|toString)$/u)) return unwrap(callee.object);
  const [first] = bare.arguments;
  return first && first.type !== 'SpreadElement' && isSpoken(callee, /^(?:from|encode|String)$/u)
    ? unwrap(first)
    : bare;
}

function areCompared(left: Node, right: Node): boolean {
  const isPair = (one: Node, other: Node): boolean => {
    const bare = inner(other);
    const isMade = bare.type === 'CallExpression' || bare.type === 'AwaitExpression';
    // Bytes that are written out are no text of the client: `bytes.toString('base64url')`
    return isChallenge(one) && (isMade || isSpoken(bare, otherSide) || isSpoken(other, /^toString$/u));
  };
  return isPair(left, right) || isPair(right, left);
}

/** Whether the file holds one challenge against another, as only the side that has received a verifier does. */
function comparesChallenges({ index }: Evaluation): boolean {
  const isCompared = index.ofType('BinaryExpression').some(
    // e.g. `hashed !== grant.codeChallenge`
    ({ operator, left, right }) => /^[!=]={1,2}$/u.test(operator) && areCompared(left, right),
  );
  return (
    isCompared ||
    index.named('CallExpression', equality).some(({ arguments: [left, right] }) => {
      return left !== undefined && right !== undefined && areCompared(left, right);
    }) ||
    index
      .named('CallExpression', (name) => !equality.test(name) && verification.test(name))
      .some((call) => {
        const isChallengeGiven = call.arguments.some((one) => one.type !== 'SpreadElement' && isChallenge(one));
        return call.arguments.length > 1 && isChallengeGiven;
      })
  );
}

/** `form.get('grant_type')`, `body.grant_type` */
function isReadFromBody(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'CallExpression') {
    const [key] = bare.arguments;
    return spokenName(bare) === 'get' && key?.type === 'Literal' && key.value === 'grant_type';
  }
  if (bare.type !== 'MemberExpression') return false;
  return memberName(bare) === 'grant_type' && (isReadFromRequest(bare) || isBody(bare.object));
}

/** Whether an expression is the grant type that a client has sent. */
function isReceivedGrant(node: Node, evaluation: Evaluation, height = 0): boolean {
  const bare = unwrap(node);
  if (isReadFromBody(bare)) return true;
  if (bare.type !== 'Identifier' || height > 3) return false;
  const variable = variableOf(bare, evaluation.sourceCode);
  const declared = variable?.defs[0]?.node as Node | undefined;
  if (declared?.type !== 'VariableDeclarator') return false;
  // e.g. `let grantType; if (isForm) grantType = form.get('grant_type'); else grantType = body.grant_type;`
  if (!declared.init)
    return variable?.references.some(({ writeExpr }) => writeExpr && isReadFromBody(writeExpr)) ?? false;
  if (declared.id.type !== 'ObjectPattern') return isReceivedGrant(declared.init, evaluation, height + 1);
  const isNamed = declared.id.properties.some((one) => {
    if (one.type !== 'Property' || literalKey(one.key, one.computed) !== 'grant_type') return false;
    const target = one.value.type === 'AssignmentPattern' ? one.value.left : one.value;
    return target.type === 'Identifier' && target.name === bare.name;
  });
  return isNamed && (isReadFromRequest(declared.init) || isBody(declared.init));
}

function isBody(node: Node): boolean {
  return isSpoken(node, bodies);
}

function isCodeGrant(node: Node | null): boolean {
  return node?.type === 'Literal' && node.value === codeGrant;
}

/** Whether the file writes a grant type itself, as a client does, and one that passes on what another has sent. */
function sendsGrant({ index }: Evaluation): boolean {
  return index.named('Property', new Set(['grant_type'])).some((one) => one.parent.type === 'ObjectExpression');
}

/** Whether the file decides by the grant type that a client has sent. */
function answersGrants(evaluation: Evaluation): boolean {
  const { index } = evaluation;
  if (sendsGrant(evaluation)) return false;
  return (
    index.ofType('BinaryExpression').some(({ operator, left, right }) => {
      if (!/^[!=]={1,2}$/u.test(operator)) return false;
      const other = isCodeGrant(right) ? left : isCodeGrant(left) ? right : undefined;
      return other !== undefined && isReceivedGrant(other, evaluation);
    }) ||
    index
      .ofType('SwitchStatement')
      .some(
        ({ discriminant, cases }) =>
          cases.some(({ test }) => isCodeGrant(test)) && isReceivedGrant(discriminant, evaluation),
      )
  );
}

const known = new WeakMap<Evaluation, boolean>();

/** Whether the file visibly compares challenges, or answers token requests by their grant type (RFC 7636 section 4.6). */
export function actsAsAuthorizationServer(evaluation: Evaluation): boolean {
  const before = known.get(evaluation);
  if (before !== undefined) return before;
  const { text } = evaluation.sourceCode;
  const answer =
    /code_?(?:verifier|challenge)|pkce/iu.test(text) && (comparesChallenges(evaluation) || answersGrants(evaluation));
  known.set(evaluation, answer);
  return answer;
}
