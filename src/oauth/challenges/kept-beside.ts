// Challenges that stand beside their verifier, in a pair or in variables: are they that verifier, or a text of their own?
import { elementName } from '../../syntax/names';
import type { Node, Variable } from '../../syntax/nodes';
import { foundIn } from '../../syntax/once-per-text';
import { givenOnce, variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { isFallback } from './capability';
import { maySayChallenge, readName, saysChallenge, saysVerifier } from './challenge-names';
import { hasMethod } from './challenge-objects';
import { hasFormOfS256 } from './code-challenge';
import type { CodeChallenge } from './code-challenge';
import { mistakeOfConstant } from './constant-challenge';
import { isDrawn } from './drawn-challenge';
import { declaredWith } from '../requests/left-behind';
import { speaksOfPlain } from './plain-words';

/** A challenge, and the variables that hold its verifier. */
interface Kept {
  readonly value: Node;
  readonly verifiers: readonly Variable[];
}

type Mistake = 'givenBack' | 'literal' | 'drawn';

interface Found {
  readonly node: Node;
  readonly mistake: Mistake;
}

const saysPkce = foundIn(/pkce|code_?verifier|code_?challenge|S256|rfc ?7636/iu);

function isMeant(name: string, { sourceCode }: Evaluation): boolean {
  return saysChallenge(name) || (maySayChallenge(name) && saysPkce(sourceCode.text));
}

/** `{ codeVerifier, codeChallenge }` */
function pairsOf(evaluation: Evaluation): readonly Kept[] {
  return evaluation.index
    .named('Property', (name) => isMeant(name, evaluation))
    .flatMap(({ value, parent }): Kept[] => {
      if (parent.type !== 'ObjectExpression' || hasMethod(parent, /^plain$/iu, evaluation)) return [];
      // What is spread into the pair may replace its challenge.
      if (parent.properties.some(({ type }) => type === 'SpreadElement')) return [];
      const verifiers = parent.properties.flatMap((one): Variable[] => {
        if (one.type !== 'Property' || !saysVerifier(elementName(one) ?? '')) return [];
        const held = unwrap(one.value);
        const variable = held.type === 'Identifier' ? variableOf(held, evaluation.sourceCode) : undefined;
        return variable ? [variable] : [];
      });
      return verifiers.length > 0 ? [{ value, verifiers }] : [];
    });
}

/** `const codeVerifier = …; const codeChallenge = …;` */
function neighboursOf({ index, sourceCode }: Evaluation): readonly Kept[] {
  return index.named('Identifier', saysChallenge).flatMap((name): Kept[] => {
    const { parent } = name;
    if (parent.type !== 'VariableDeclarator' || parent.id !== name || !parent.init) return [];
    const verifiers = variableOf(name, sourceCode)?.scope.variables.filter((one) => saysVerifier(one.name)) ?? [];
    return verifiers.length > 0 ? [{ value: name, verifiers }] : [];
  });
}

/** What a name was given in the end, and the name from which that was read. */
function originOf(value: Node, { sourceCode }: Evaluation): Node {
  let node = unwrap(value);
  for (let height = 0; height < 3; height += 1) {
    const name = readName(node);
    const given = name !== undefined && saysVerifier(name) ? undefined : givenOnce(node, sourceCode);
    if (!given) return node;
    node = unwrap(given);
  }
  return node;
}

function isVerifier(node: Node, verifiers: readonly Variable[], evaluation: Evaluation): boolean {
  if (node.type !== 'Identifier') return false;
  const variable = variableOf(node, evaluation.sourceCode);
  return variable !== undefined && verifiers.includes(variable);
}

/** Whether an expression is the verifier, on the one way or on that of platforms which cannot hash. */
function verifierIn(node: Node, verifiers: readonly Variable[], evaluation: Evaluation): Node | undefined {
  if (isVerifier(node, verifiers, evaluation)) return node;
  if (node.type !== 'ConditionalExpression') return undefined;
  return [node.consequent, node.alternate]
    .map(unwrap)
    .find((one) => isVerifier(one, verifiers, evaluation) && isFallback(one, evaluation));
}

function mistakeOf({ value, verifiers }: Kept, isPlain: boolean, evaluation: Evaluation): Found | undefined {
  const node = originOf(value, evaluation);
  const verifier = verifierIn(node, verifiers, evaluation);
  if (verifier) return isPlain ? undefined : { node: verifier, mistake: 'givenBack' };
  // A verifier that is written down stands in an example, and so does its challenge.
  const isWritten = verifiers.some((one) => isConstant(one));
  if (isWritten || node === unwrap(value)) return undefined;
  if (node.type === 'Literal' && typeof node.value === 'string') {
    const mistake = mistakeOfConstant(node.value, evaluation, false)?.mistake;
    return mistake === 'literal' ? { node, mistake } : undefined;
  }
  return isDrawn(node, evaluation) ? { node, mistake: 'drawn' } : undefined;
}

function isConstant({ defs }: Variable): boolean {
  const node = defs[0]?.node as Node | undefined;
  const init = node?.type === 'VariableDeclarator' ? node.init : null;
  return init !== null && unwrap(init).type === 'Literal';
}

/** Whether a variable is declared with what a call has made. */
function isMade(variable: Variable): boolean {
  return declaredWith(variable)?.type === 'CallExpression';
}

/** Constants that stand beside a verifier which is made each time, in the place and in the form of its challenge. */
export function constantsBesideMade(evaluation: Evaluation): readonly Node[] {
  return [...pairsOf(evaluation), ...neighboursOf(evaluation)].flatMap(({ value, verifiers }): Node[] => {
    const node = originOf(value, evaluation);
    const text = node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
    return hasFormOfS256(text) && verifiers.every(isMade) ? [node] : [];
  });
}

/** The challenges beside verifiers that are no digests of these. Files that speak of the method `plain` may mean the verifier itself. */
export function challengesKeptBeside(evaluation: Evaluation): readonly CodeChallenge[] {
  const isPlain = speaksOfPlain(evaluation.sourceCode);
  const told = { request: undefined, isS256: false, kind: 'wrong', hashing: undefined } as const;
  return [...pairsOf(evaluation), ...neighboursOf(evaluation)].flatMap((kept): CodeChallenge[] => {
    const found = mistakeOf(kept, isPlain, evaluation);
    return found ? [{ ...told, expression: kept.value, ...found }] : [];
  });
}
