// Which expressions could make a request of the protocol? Starts from the words of the protocol and follows, coarsely and
// forwards, wherever they could flow. What the expressions really are is decided by evaluating them.
import type { TSESTree } from '@typescript-eslint/utils';
import { classOfThis, enclosingFunction } from '../../syntax/ancestors';
import { classAround } from '../../syntax/file-index';
import type { FileIndex } from '../../syntax/file-index';
import { literalKey, memberName, rootIdentifier, spokenName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { FunctionNode, Node, SourceCode, Variable } from '../../syntax/nodes';
import { variableOf, variableOfDeclaration } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import { isReadAsText } from '../../values/tags';
import { mayCarryQuery } from './query-apart';
import type { Words } from '../vocabulary';

/** What may make a request: an expression, or a variable with all that happens to it. */
export interface Candidates {
  readonly expressions: readonly Node[];
  readonly variables: readonly Variable[];
}

const passing = new Set<string>([
  'TemplateLiteral',
  'BinaryExpression',
  'LogicalExpression',
  'ConditionalExpression',
  'ArrayExpression',
  'ObjectExpression',
  'Property',
  'SpreadElement',
  'MemberExpression',
  'AwaitExpression',
  'ChainExpression',
  'SequenceExpression',
  'UnaryExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'NewExpression',
  'CallExpression',
  'AssignmentExpression',
  'JSXExpressionContainer',
]);

/** Follows marked nodes until nothing new is reached. */
class Marker {
  private readonly marked = new Set<Node>();
  private readonly variables = new Set<Variable>();
  private readonly functions = new Set<FunctionNode>();
  private readonly fields = new Set<string>();
  private readonly pending: Node[] = [];

  constructor(
    private readonly sourceCode: SourceCode,
    private readonly index: FileIndex,
    private readonly words: Words,
  ) {}

  mark(node: Node | null | undefined): void {
    if (!node || this.marked.has(node)) return;
    this.marked.add(node);
    this.pending.push(node);
  }

  private markVariable(variable: Variable | undefined): void {
    if (!variable || this.variables.has(variable)) return;
    this.variables.add(variable);
    for (const reference of variable.references) if (!reference.init) this.mark(reference.identifier);
  }

  private markTarget(pattern: Node): void {
    switch (pattern.type) {
      case 'Identifier':
        this.markVariable(variableOf(pattern, this.sourceCode));
        break;
      case 'MemberExpression':
        this.markRoot(pattern);
        break;
      case 'ObjectPattern':
        for (const property of pattern.properties)
          this.markTarget(property.type === 'Property' ? property.value : property.argument);
        break;
      case 'ArrayPattern':
        for (const element of pattern.elements) if (element) this.markTarget(element);
        break;
      case 'AssignmentPattern':
        this.markTarget(pattern.left);
        break;
      case 'RestElement':
        this.markTarget(pattern.argument);
        break;
      case 'VariableDeclaration':
        for (const declarator of pattern.declarations) this.markTarget(declarator.id);
        break;
      default:
    }
  }

  private markField(node: Node, name: string): void {
    const home = classOfThis(node) ?? classAround(node);
    if (!home || this.fields.has(`${home.range[0]}.${name}`)) return;
    this.fields.add(`${home.range[0]}.${name}`);
    for (const use of this.index.fieldUsesOf(home, name)) this.mark(use);
    const own = variableOfDeclaration(home, this.sourceCode);
    for (const reference of own?.references ?? []) {
      const parent = (reference.identifier as Node).parent;
      if (parent?.type === 'MemberExpression' && memberName(parent) === name) this.mark(parent);
    }
  }

  /** The variable or field at the left end of a chain that a marked value is put into. */
  private markRoot(node: Node): void {
    const root = rootIdentifier(node);
    if (root?.type === 'Identifier') this.markVariable(variableOf(root, this.sourceCode));
    else if (root) {
      let current = unwrap(node);
      while (current !== root) {
        if (current.type === 'MemberExpression') {
          const name = memberName(current);
          if (unwrap(current.object) === root && name !== undefined) this.markField(current, name);
          current = unwrap(current.object);
        } else if (current.type === 'CallExpression') current = unwrap(current.callee);
        else return;
      }
    }
  }

  private markFunction(node: FunctionNode): void {
    if (this.functions.has(node)) return;
    this.functions.add(node);
    const { parent } = node;
    if (parent?.type === 'CallExpression') this.mark(parent);
    if (parent?.type === 'MethodDefinition' || parent?.type === 'Property' || parent?.type === 'PropertyDefinition') {
      const name = literalKey(parent.key, parent.computed);
      if (name !== undefined) for (const call of this.index.methodCallsNamed(name)) this.mark(call);
      if (name !== undefined && parent.type === 'MethodDefinition' && parent.kind === 'get') this.markField(node, name);
    }
    for (const reference of variableOfDeclaration(node, this.sourceCode)?.references ?? []) {
      const call = (reference.identifier as Node).parent;
      if (call?.type === 'CallExpression' && call.callee === (reference.identifier as Node)) this.mark(call);
    }
  }

  private markCall(call: TSESTree.CallExpression): void {
    const callee = unwrap(call.callee);
    if (callee.type === 'MemberExpression') this.markRoot(callee.object);
    // e.g. Object.assign(address.query, parameters)
    const [first] = call.arguments;
    if (first && spokenName(callee) === 'assign') this.markRoot(first);
    for (const one of call.arguments)
      if (isFunction(one)) for (const parameter of one.params) this.markTarget(parameter);
    const called = this.functionOf(callee);
    for (const parameter of called?.params ?? []) this.markTarget(parameter);
  }

  private functionOf(callee: Node): FunctionNode | undefined {
    if (callee.type !== 'Identifier') return undefined;
    const definition = variableOf(callee, this.sourceCode)?.defs[0]?.node as Node | undefined;
    if (isFunction(definition)) return definition;
    const init = definition?.type === 'VariableDeclarator' ? definition.init : undefined;
    return isFunction(init) ? init : undefined;
  }

  private follow(node: Node): void {
    const { parent } = node;
    if (!parent) return;
    if (node.type === 'CallExpression') this.markCall(node);
    if (node.type === 'AssignmentExpression') this.markTarget(node.left);
    if (isSentBy(node, parent)) this.markCall(parent);
    else if (passing.has(parent.type)) this.mark(parent);
    switch (parent.type) {
      case 'VariableDeclarator':
        this.markTarget(parent.id);
        break;
      case 'AssignmentPattern':
        this.markTarget(parent.left);
        break;
      case 'ReturnStatement': {
        const home = enclosingFunction(parent);
        if (home) this.markFunction(home);
        break;
      }
      case 'ArrowFunctionExpression':
        if (parent.body === node) this.markFunction(parent);
        break;
      case 'PropertyDefinition': {
        const name = literalKey(parent.key, parent.computed);
        if (name !== undefined) this.markField(parent, name);
        break;
      }
      case 'ForOfStatement':
      case 'ForInStatement':
        if (parent.right === node) this.markTarget(parent.left);
        break;
      case 'TSEnumMember':
        for (const variable of this.sourceCode.getDeclaredVariables?.(parent.parent.parent) ?? [])
          this.markVariable(variable);
        break;
      default:
    }
  }

  run(): void {
    // Marking adds to the list under way: nearest first, so that a used-up budget costs what is furthest from the words.
    for (const node of this.pending) this.follow(node);
  }

  found(): Candidates {
    return {
      expressions: [...this.marked].filter((node) => isMaker(node, this.words)),
      variables: [...this.variables],
    };
  }
}

/** Names of functions whose result is an answer, not another form of what they were given. */
const sending =
  /^(?:fetch\w*|post|put|patch|send|ajax|request|write|end|save\w*|log|debug|info|warn|error|trace|setItem|redirect|open\w*)$/u;

/** Whether a value ends here as far as requests go: an argument of a call that sends or shows it. */
function isSentBy(node: Node, parent: Node): parent is TSESTree.CallExpression {
  if (parent.type !== 'CallExpression' || parent.callee === node) return false;
  const name = spokenName(parent.callee);
  return name !== undefined && sending.test(name);
}

/** Whether an expression goes into a larger text: one that is for people, or that a tag reads, is no text of the protocol. */
function isPartOfText(node: Node): boolean {
  const parent = node.parent;
  if (parent?.type === 'TemplateLiteral') {
    return parent.parent?.type !== 'TaggedTemplateExpression' && !isSentence(parent);
  }
  return parent?.type === 'BinaryExpression' && parent.operator === '+';
}

/** Whether a template speaks to people: words with spaces between them, and nothing that a query has. */
function isSentence(node: TSESTree.TemplateLiteral): boolean {
  const texts = node.quasis.map((quasi) => quasi.value.raw);
  return texts.some((text) => /\w \w/u.test(text)) && !texts.some((text) => /[?=&]/u.test(text));
}

/** Whether nobody takes what the expression makes: `params.set(…);`, `challenge && params.set(…);` */
function isDropped(node: Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'ExpressionStatement':
      return true;
    case 'LogicalExpression':
      return parent.right === node && isDropped(parent);
    case 'ConditionalExpression':
      return parent.test !== node && isDropped(parent);
    case 'ChainExpression':
    case 'AwaitExpression':
    case 'SequenceExpression':
    case 'UnaryExpression':
      return isDropped(parent);
    default:
      return false;
  }
}

/** Whether a property adds such a name to its object, or may do so. */
function isOwnWord(property: TSESTree.ObjectLiteralElement, words: Words): boolean {
  if (property.type === 'SpreadElement') return true;
  const name = literalKey(property.key, property.computed);
  return name === undefined || words.areName.test(name);
}

/** Whether an expression of this kind can make a URL, a query or a record; statements such as `params.set(…)` make none. */
function isMaker(node: Node, words: Words): boolean {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' && words.areInQuery.test(node.value) && !isPartOfText(node);
    case 'TemplateLiteral':
      return !isPartOfText(node) && isReadAsText(node) && !isSentence(node);
    case 'BinaryExpression':
      return node.operator === '+' && !isPartOfText(node);
    case 'NewExpression':
      return true;
    case 'ObjectExpression':
      return words.areInRecords ? node.properties.some((property) => isOwnWord(property, words)) : mayCarryQuery(node);
    case 'CallExpression':
      return !isDropped(node);
    default:
      return false;
  }
}

/** All that could make a request with these words in this file. */
export function candidatesOf(sourceCode: SourceCode, index: FileIndex, words: Words): Candidates {
  const marker = new Marker(sourceCode, index, words);
  const isTelling = (text: string): boolean => words.areName.test(text) || words.areInQuery.test(text);
  for (const node of index.ofType('Literal'))
    if (typeof node.value === 'string' && isTelling(node.value)) marker.mark(node);
  for (const node of index.ofType('TemplateElement')) if (isTelling(node.value.raw)) marker.mark(node.parent);
  for (const node of index.ofType('Property')) {
    const name = literalKey(node.key, node.computed);
    if (name !== undefined && words.areName.test(name) && node.parent.type === 'ObjectExpression') marker.mark(node);
  }
  for (const node of index.ofType('MemberExpression')) {
    const name = memberName(node);
    const isWritten = node.parent.type === 'AssignmentExpression' && node.parent.left === node;
    if (isWritten && name !== undefined && words.areName.test(name)) marker.mark(node.parent);
  }
  marker.run();
  return marker.found();
}
