// Does the `state` of an authorization response bring a verifier along? Then it has been on the front channel, both ways.
import type { TSESTree } from '@typescript-eslint/utils';
import { isSpoken, literalKey } from '../../syntax/names';
import type { Node, Variable } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import { isReadFromRequest } from '../incoming';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import type { Mark } from '../verifiers/marks';
import { belowRead, placeOf } from '../verifiers/places';
import { isVerifierName } from '../verifiers/secret-names';
import { partsOf } from './parts-of-text';
import { secretsIn } from './secrets';

function isStateName(node: Node | undefined): boolean {
  return node?.type === 'Literal' && node.value === 'state';
}

/** Where the file reads the `state` of a request that it receives: `req.query.state`, `searchParams.get('state')`. */
function readingsOf({ evaluation: { index } }: SecretFacts): readonly Node[] {
  const got = index.named('CallExpression', new Set(['get'])).filter((call) => isStateName(call.arguments[0]));
  const members = index.named('MemberExpression', new Set(['state']));
  return [...got, ...members].filter(isReadFromRequest);
}

/** The names that take it out of a request: `const { code, state } = req.query`. */
function namesTakenOut({ evaluation: { index } }: SecretFacts): readonly TSESTree.Identifier[] {
  return index.ofType('VariableDeclarator').flatMap(({ id, init }) => {
    if (id.type !== 'ObjectPattern' || !init || !isReadFromRequest(init)) return [];
    return id.properties.flatMap((property) => {
      if (property.type !== 'Property' || literalKey(property.key, property.computed) !== 'state') return [];
      const { value } = property;
      const name = value.type === 'AssignmentPattern' ? value.left : value;
      return name.type === 'Identifier' ? [name] : [];
    });
  });
}

/** The variable that takes what is read. */
function takerOf(reading: Node, facts: SecretFacts): Variable | undefined {
  const { parent } = wrapped(reading);
  // e.g. `searchParams.get('state') ?? ''`
  if (parent?.type === 'LogicalExpression') return takerOf(parent, facts);
  const name = parent?.type === 'VariableDeclarator' ? parent.id : undefined;
  return name?.type === 'Identifier' ? variableOf(name, facts.evaluation.sourceCode) : undefined;
}

/** Whether a verifier that is sent in a token request is taken out of what is marked here. */
function isSentVerifier({ kind, evidence }: Mark): boolean {
  return kind === 'verifier' && evidence.has('sent');
}

/** Whether the verifier is taken out of the very expression that reads the state: `JSON.parse(query.get('state'))`. */
function bringsVerifier(node: Node, { marks, evaluation }: SecretFacts): boolean {
  evaluation.begin();
  const place = placeOf(node, [], evaluation);
  return (
    place !== undefined &&
    marks.at(place.root).some((mark) => isSentVerifier(mark) && belowRead(mark.place.path, place.path) !== undefined)
  );
}

/** Whether the verifier is taken out of this variable, and not out of the same parameter where another route reads it. */
function isUsedAsVerifier(variable: Variable | undefined, facts: SecretFacts): boolean {
  return variable !== undefined && (facts.marks.at(variable).some(isSentVerifier) || bringsInPart(variable, facts));
}

/** Whether what is called a code verifier is handed over beside the code: `exchange({ code, codeVerifier })`. */
function isRedeemed(part: Node): boolean {
  const given = wrapped(part);
  if (given.type !== 'Identifier' || !isVerifierName(given.name)) return false;
  const object = given.parent.type === 'Property' ? given.parent.parent : undefined;
  const call = object ? wrapped(object).parent : given.parent;
  if (call?.type !== 'CallExpression' || call.callee === given) return false;
  const beside = object ? object.properties.map((one) => (one.type === 'Property' ? one.value : one)) : call.arguments;
  return beside.some((one) => isSpoken(one, /^(?:auth(?:orization)?_?)?code$/iu));
}

/** Whether a verifier that is sent in a token request can be read from an expression. */
function holdsVerifier(node: Node, facts: SecretFacts): boolean {
  facts.evaluation.begin();
  return secretsIn(node, facts).some(({ kind, evidence }) => kind === 'verifier' && evidence?.has('sent') === true);
}

/** Whether a part of the text is sent as the verifier: `state.split(':')[1]`. */
function bringsInPart(text: Variable | Node, facts: SecretFacts): boolean {
  const isSent = (part: Node): boolean =>
    facts.marks.claims.some(
      ({ node, kind, evidence }) => kind === 'verifier' && evidence === 'sent' && unwrap(node) === unwrap(part),
    );
  return partsOf(text, facts.evaluation.sourceCode).some(
    (part) => isSent(part) || isRedeemed(part) || holdsVerifier(part, facts),
  );
}

/** Where the file reads a `state` from which it then takes the verifier, without decrypting it. */
export function statesThatBringVerifiers(facts: SecretFacts): readonly Node[] {
  if (facts.marks.areNone) return [];
  const { sourceCode } = facts.evaluation;
  const read = readingsOf(facts).filter((node) => {
    const taker = takerOf(node, facts);
    return taker ? isUsedAsVerifier(taker, facts) : bringsVerifier(node, facts) || bringsInPart(node, facts);
  });
  const taken = namesTakenOut(facts).filter((name) => isUsedAsVerifier(variableOf(name, sourceCode), facts));
  return [...read, ...taken];
}
