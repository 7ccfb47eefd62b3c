// What is a verifier or challenge within an expression, and what becomes of it in a text, an object or a parameter?
import type { TSESTree } from '@typescript-eslint/utils';
import { literalKey, spokenName } from '../../syntax/names';
import type { Node, SourceCode, Variable } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import type { Evidence, SecretKind } from '../verifiers/code-verifier';
import { below, belowRead } from '../verifiers/places';
import { isBareVerifierName, isVerifierName } from '../verifiers/secret-names';
import { anyName } from '../verifiers/store-keys';

/** A verifier or challenge that can be read out of an expression. */
export interface Secret {
  readonly kind: SecretKind;
  /** Names to go down from the expression. */
  readonly path: readonly string[];
  /** `value`: as it is, or as a member. `text`: within a text. `query`: as a parameter of a query or URL. */
  readonly form: 'value' | 'text' | 'query';
  /** The smallest part of the expression that reveals it. */
  readonly node: Node;
  /** Why its place is taken for one, when it was read from a place. */
  readonly evidence?: ReadonlySet<Evidence>;
  /** The expression that reads this place, however far from here. */
  readonly source?: Node;
  /** Whether a text or a query holds it as the value of `code_challenge`: then it is the challenge of the method plain. */
  readonly isChallenge?: true;
  /** The argument of a visible call that brings it, when the expression reads a parameter. */
  readonly given?: Node;
}

/** What the parameters of the functions that were entered hold. */
export type Bindings = ReadonlyMap<Variable, readonly Secret[]>;

/** No secrets. */
export const nothing: readonly Secret[] = [];
const queryText = /[?&][\w.-]+=$|^[\w.-]+=$/u;
/** No query begins with `challenge=`: that is a label. */
const queryOfChallenge = /[?&][\w.-]+=$|^code_challenge=$/u;

/** A secret seen from further down; a text has no parts. */
export function further(secret: Secret, path: readonly string[]): Secret[] {
  if (path.length === 0) return [secret];
  // Of what stands under an unknown name, only a name that says so leads to the verifier.
  const isSaid = isVerifierName(path[0] ?? '') || isBareVerifierName(path[0] ?? '');
  const rest = (isSaid ? below : belowRead)(secret.path, path);
  if (rest) return [{ ...secret, path: rest }];
  // e.g. `text[index]` in a loop over the characters or octets of the value
  const isPart = secret.path.length === 0 && path.length === 1 && path[0] === anyName;
  return isPart ? [{ ...secret, form: 'text' }] : [];
}

/** Secrets that stand below these names of what holds them. */
export function under(secrets: readonly Secret[], path: readonly string[]): Secret[] {
  return secrets.map((one) => ({ ...one, path: [...path, ...one.path] }));
}

/** Secrets that a person would take out at this node. */
export function atNode(secrets: readonly Secret[], node: Node): Secret[] {
  return secrets.map((one) => ({ ...one, node }));
}

/** Secrets that have become part of a text. */
export function inText(secrets: readonly Secret[], before: string): Secret[] {
  const isParameter = (kind: SecretKind): boolean => (kind === 'challenge' ? queryOfChallenge : queryText).test(before);
  return secrets.map((one) => ({
    ...one,
    path: [],
    form: isParameter(one.kind) || one.form === 'query' ? 'query' : 'text',
    ...(before.endsWith('code_challenge=') && { isChallenge: true }),
  }));
}

/** A secret of which a query is made: one that is read back out of a text has its name again. */
export function inQuery(secret: Secret, { callee }: TSESTree.NewExpression): Secret {
  const isReadBack = secret.path.length === 0 && secret.form !== 'value' && spokenName(callee) === 'URLSearchParams';
  const path = isReadBack ? [secret.kind === 'challenge' ? 'code_challenge' : 'code_verifier'] : secret.path;
  return { ...secret, path, form: 'query', ...(path[0] === 'code_challenge' && { isChallenge: true }) };
}

/** Each secret once. */
export function unique(secrets: readonly Secret[]): readonly Secret[] {
  if (secrets.length < 2) return secrets;
  const seen = new Set<string>();
  return secrets.filter((one) => {
    const key = [one.kind, one.form, one.node.range.join('-'), one.given?.range.join('-') ?? '', ...one.path].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

/** What the names of a parameter hold when it is given these secrets. */
export function boundBy(
  parameter: Node,
  secrets: readonly Secret[],
  sourceCode: SourceCode,
): [Variable, readonly Secret[]][] {
  const named = (node: Node, held: readonly Secret[]): [Variable, readonly Secret[]][] => {
    const variable = node.type === 'Identifier' ? variableOf(node, sourceCode) : undefined;
    return variable ? [[variable, held]] : [];
  };
  if (parameter.type === 'AssignmentPattern') return boundBy(parameter.left, secrets, sourceCode);
  if (parameter.type === 'ArrayPattern') {
    return parameter.elements.flatMap((element, index) =>
      element
        ? boundBy(
            element,
            secrets.flatMap((one) => further(one, [String(index)])),
            sourceCode,
          )
        : [],
    );
  }
  if (parameter.type !== 'ObjectPattern') return named(parameter, secrets);
  return parameter.properties.flatMap((property) => {
    if (property.type === 'RestElement') return named(property.argument, secrets);
    const name = literalKey(property.key, property.computed) ?? anyName;
    return boundBy(
      property.value,
      secrets.flatMap((one) => further(one, [name])),
      sourceCode,
    );
  });
}
