// Is a set of parameters only shown - printed, logged, put on a page, held against another - and never sent?
import type { TSESTree } from '@typescript-eslint/utils';
import { loggerNames, logMethods } from '../../libraries/loggers';
import { memberName, propertyNamed, spokenName } from '../../syntax/names';
import type { Node, Variable } from '../../syntax/nodes';
import { usesOf } from '../../syntax/scopes';
import { awaited, unwrap } from '../../syntax/unwrap';
import { changingMethods } from '../../values/callees';
import type { Evaluation } from '../../values/evaluation';
import { isHeldAgainst } from './mentions';
import { takenBy } from './receivers';
import type { Whole } from './wholes';

/** What a place does with the set: shows it, writes more into it, or something that may send it. */
type Use = 'shown' | 'changed' | 'other';

/** Where to be shown says that nothing is sent: in a log and on a page, or only where a page quotes code. */
type Showing = 'anywhere' | 'as code';

const logging = new Set(logMethods);
const isLogger = new RegExp(`(?:^console|(?:^|[a-z0-9_$#])(?:${loggerNames.join('|')}))$`, 'iu');
const writing = /^(?:stringify|toString|inspect|String|join|format|concat|trim|replace|replaceAll|dump)$/u;
/** Elements and components that quote code, and the attributes in which components are given a text to show. */
const quotingElement = /code|snippet|highlight|^pre$|syntax|markdown|example|terminal|copy/iu;
const showingAttribute = /^(?:code|text|children|content|snippet|example|title|label|placeholder)$/u;

/** Whether a call writes its arguments into a log, as its names tell. */
export function isLog({ callee }: TSESTree.CallExpression): boolean {
  const bare = unwrap(callee);
  if (bare.type !== 'MemberExpression') return false;
  const name = memberName(bare) ?? '';
  const receiver = spokenName(bare.object) ?? '';
  return (logging.has(name) && isLogger.test(receiver)) || (name === 'write' && /^std(?:out|err)$/u.test(receiver));
}

/**
 * Whether a call only asks if an address is there: with `HEAD`, or by following no redirect and reading nothing of the answer,
 * as in `await fetch(url, { redirect: 'manual' });`.
 */
function isProbe(call: TSESTree.CallExpression): boolean {
  const isUnread = awaited(call).parent?.type === 'ExpressionStatement';
  return call.arguments.some((one) => {
    if (one.type !== 'ObjectExpression') return false;
    const says = (name: string, value: string): boolean => {
      const option = propertyNamed(one, name);
      return option?.type === 'Literal' && option.value === value;
    };
    return says('method', 'HEAD') || (isUnread && says('redirect', 'manual'));
  });
}

function quotes({ name }: TSESTree.JSXOpeningElement): boolean {
  return name.type === 'JSXIdentifier' && quotingElement.test(name.name);
}

/** Follows a set to all that is done with it. */
class Uses {
  /** Each variable is followed once: of variables made of each other twice, the ways double with each. */
  private readonly known = new Map<Variable, Use>();

  constructor(
    private readonly evaluation: Evaluation,
    private readonly showing: Showing,
  ) {}

  private inElement({ parent }: TSESTree.JSXExpressionContainer): Use {
    const isAnywhere = this.showing === 'anywhere';
    if (parent.type === 'JSXElement') return isAnywhere || quotes(parent.openingElement) ? 'shown' : 'other';
    if (parent.type === 'JSXFragment') return isAnywhere ? 'shown' : 'other';
    if (parent.type !== 'JSXAttribute') return 'other';
    const { name } = parent;
    const isShown = name.type === 'JSXIdentifier' && showingAttribute.test(name.name);
    return quotes(parent.parent) || (isAnywhere && isShown) ? 'shown' : 'other';
  }

  private ofVariable(node: Node, depth: number): Use {
    const variable = takenBy(node, this.evaluation.sourceCode);
    if (!variable) return 'other';
    const known = this.known.get(variable);
    if (known) return known;
    // A ring of variables shows nothing.
    this.known.set(variable, 'other');
    const found = usesOf(variable)
      .filter(({ init }) => !init)
      .map(({ identifier }) => this.of(identifier as Node, depth));
    const use = !found.includes('other') && found.includes('shown') ? 'shown' : 'other';
    this.known.set(variable, use);
    return use;
  }

  private ofMember(member: TSESTree.MemberExpression, depth: number): Use {
    const { parent } = awaited(member);
    const name = memberName(member) ?? '';
    if (parent?.type === 'AssignmentExpression' && unwrap(parent.left) === member) return 'changed';
    if (parent?.type !== 'CallExpression' || unwrap(parent.callee) !== member) return this.of(member, depth);
    if (writing.test(name)) return this.of(parent, depth);
    return changingMethods.has(name) ? 'changed' : 'other';
  }

  private ofGiven(node: Node, call: TSESTree.CallExpression, depth: number): Use {
    if (call.callee === node) return 'other';
    if (isProbe(call) || (this.showing === 'anywhere' && isLog(call))) return 'shown';
    return writing.test(spokenName(call.callee) ?? '') ? this.of(call, depth) : 'other';
  }

  /** What becomes of an expression: of what it is written into, as far as that is a text, a list or a name. */
  of(node: Node, height = 20): Use {
    const outer = awaited(node);
    const { parent } = outer;
    const depth = height - 1;
    if (depth < 0) return 'other';
    if (isHeldAgainst(outer)) return 'shown';
    switch (parent?.type) {
      case 'TemplateLiteral':
      case 'ArrayExpression':
      case 'ConditionalExpression':
      case 'LogicalExpression':
      case 'ObjectExpression':
        return this.of(parent, depth);
      case 'BinaryExpression':
        return parent.operator === '+' ? this.of(parent, depth) : 'other';
      case 'Property':
        return this.of(parent.parent, depth);
      case 'NewExpression':
        return spokenName(parent.callee) === 'URLSearchParams' ? this.of(parent, depth) : 'other';
      case 'VariableDeclarator':
        return this.ofVariable(outer, depth);
      case 'MemberExpression':
        return parent.object === outer ? this.ofMember(parent, depth) : 'other';
      case 'JSXExpressionContainer':
        return this.inElement(parent);
      case 'CallExpression':
        return this.ofGiven(outer, parent, depth);
      default:
        return 'other';
    }
  }
}

/** The expression that a variable is declared with. */
function declaredAs(name: Node): Node {
  return name.parent?.type === 'VariableDeclarator' && name.parent.init ? name.parent.init : name;
}

/** The places at which a set stands: all that it was seen as, and the expressions that made it. */
function placesOf({ candidate, parts, members }: Whole): ReadonlySet<Node> {
  const seen = [candidate, ...parts.map((part) => part.candidate)].map((node) =>
    node.type === 'Identifier' ? declaredAs(node) : node,
  );
  return new Set([...seen, ...members.entries.map(({ carrier }) => carrier)]);
}

/** Whether all that is done with the set is to show it; no for one that nobody uses. */
export function isOnlyShown(whole: Whole, showing: Showing, evaluation: Evaluation): boolean {
  const uses = new Uses(evaluation, showing);
  return [...placesOf(whole)].every((place) => uses.of(place) === 'shown');
}
