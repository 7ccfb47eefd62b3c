// Which expressions make a code verifier? For now by name and by the company of a challenge in the file.
import type { TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction } from '../syntax/ancestors';
import { literalKey, memberName, spokenName } from '../syntax/names';
import { isFunction } from '../syntax/nodes';
import type { Node } from '../syntax/nodes';
import type { Evaluation } from '../values/evaluation';
import { runsAt } from '../values/runs';
import type { Environment } from '../values/value';

/** An expression whose value is a code verifier, and the environments that it runs in. */
export interface VerifierSite {
  readonly node: Node;
  readonly environments: readonly Environment[];
}

const verifierName = /^[_$#]?(?:pkce_?|oauth_?|raw_?|new_?|the_?|current_?)*(?:code_?)?verifier$/iu;
const makerName = /^_?(?:generate|create|make|get|random|build|new|gen)\w*code_?verifier$/iu;
const company = /code_?challenge|S256/iu;

function add(sites: Map<Node, VerifierSite>, node: Node | null | undefined, evaluation: Evaluation): void {
  if (!node || sites.has(node)) return;
  evaluation.begin();
  const runs = runsAt(node, undefined, evaluation.top, evaluation);
  sites.set(node, { node, environments: runs.map((run) => run.environment) });
}

function isVerifierName(name: string | undefined): boolean {
  return name !== undefined && verifierName.test(name);
}

function ofCall(call: TSESTree.CallExpression): Node | undefined {
  const [key, value] = call.arguments;
  const method = spokenName(call.callee);
  const isSetter = method === 'set' || method === 'append';
  return isSetter && key?.type === 'Literal' && key.value === 'code_verifier' ? value : undefined;
}

/** All expressions that make a code verifier, as far as the file shows it. */
export function collectVerifierSites(evaluation: Evaluation): readonly VerifierSite[] {
  const { index, sourceCode } = evaluation;
  const sites = new Map<Node, VerifierSite>();
  if (!company.test(sourceCode.text)) return [];
  for (const identifier of index.ofType('Identifier')) {
    const { parent } = identifier;
    if (parent.type === 'VariableDeclarator' && parent.id === identifier && isVerifierName(identifier.name)) add(sites, parent.init, evaluation);
    if (makerName.test(identifier.name)) {
      const home = isFunction(parent) ? parent : parent.type === 'VariableDeclarator' && isFunction(parent.init) ? parent.init : undefined;
      if (home) for (const returned of index.returnsOf(home)) add(sites, returned, evaluation);
      if (home && home.body.type !== 'BlockStatement') add(sites, home.body, evaluation);
    }
  }
  for (const node of index.ofType('AssignmentExpression')) {
    const { left } = node;
    const name = left.type === 'Identifier' ? left.name : left.type === 'MemberExpression' ? memberName(left) : undefined;
    if (node.operator === '=' && isVerifierName(name)) add(sites, node.right, evaluation);
  }
  for (const node of index.ofType('Property')) {
    if (node.parent.type === 'ObjectExpression' && isVerifierName(literalKey(node.key, node.computed)) && node.value.type !== 'AssignmentPattern')
      add(sites, node.value, evaluation);
  }
  for (const node of index.ofType('PropertyDefinition')) if (isVerifierName(literalKey(node.key, node.computed))) add(sites, node.value, evaluation);
  for (const call of index.ofType('CallExpression')) add(sites, ofCall(call), evaluation);
  void enclosingFunction;
  return [...sites.values()];
}
