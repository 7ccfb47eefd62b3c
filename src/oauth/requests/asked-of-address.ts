// Does an address come with parameters that nobody sees here? Whoever asks it for a parameter before setting it says so:
// `if (!url.searchParams.has('client_id')) url.searchParams.set('client_id', id)`
import { memberName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { declaratorOf, usesOf, variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { exact } from '../../values/text';
import { gap } from '../../values/value';
import type { Environment, Gap } from '../../values/value';
import { authorizationWords } from '../vocabulary';

/** The member of a name that stands around an expression: `.searchParams` of `url`. */
function memberAround(node: Node, name: string): Node | undefined {
  const { parent } = wrapped(node);
  return parent?.type === 'MemberExpression' && memberName(parent) === name ? parent : undefined;
}

/** Whether a use of an address asks it for a parameter of a request. */
function asksForParameter(use: Node): boolean {
  const parameters = memberAround(use, 'searchParams');
  const asked = parameters && (memberAround(parameters, 'has') ?? memberAround(parameters, 'get'));
  const call = asked && wrapped(asked).parent;
  if (call?.type !== 'CallExpression' || call.callee !== wrapped(asked as Node)) return false;
  const [name] = call.arguments;
  return name?.type === 'Literal' && authorizationWords.areName.test(String(name.value));
}

/** What an address from elsewhere may bring along, where the file asks it for parameters. */
export function broughtAlong(candidate: Node, evaluation: Evaluation, environment: Environment): readonly Gap[] {
  const bare = unwrap(candidate);
  const { parent } = wrapped(bare);
  const taken = bare.type === 'NewExpression' && parent?.type === 'VariableDeclarator' ? parent.id : bare;
  const variable = taken.type === 'Identifier' ? variableOf(taken, evaluation.sourceCode) : undefined;
  if (!variable || !usesOf(variable).some(({ identifier }) => asksForParameter(identifier))) return [];
  const declared = declaratorOf(taken, evaluation.sourceCode)?.init;
  const made = declared && unwrap(declared);
  const [base] = made?.type === 'NewExpression' ? made.arguments : [];
  if (!base || exact(evaluation.valueOf(base, environment)) !== undefined) return [];
  return [gap(candidate, 'escapes')];
}
