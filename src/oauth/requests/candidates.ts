// Which expressions could make a request of the protocol? Starts from the words of the protocol and follows, coarsely and
// forwards, wherever they could flow. What the expressions really are is decided by evaluating them.
import type { TSESTree } from '@typescript-eslint/utils';
import { classOfThis, enclosingFunction, isWithin } from '../../syntax/ancestors';
import { classAround } from '../../syntax/file-index';
import type { FileIndex } from '../../syntax/file-index';
import { groupedBy } from '../../syntax/grouped';
import { literalKey, memberName, memberNameOfFunction, rootIdentifier, spokenName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { FunctionNode, Node, SourceCode, Variable } from '../../syntax/nodes';
import { mentionsOfClass, variableOf, variableOfDeclaration } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluator } from '../../values/evaluator';
import { changingMethods, functionNamedBy } from '../../values/callees';
import type { Words } from '../vocabulary';
import { isMaker, isPartOfQuery } from './request-makers';

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

/** Remembers which signs have reached a thing. */
class Reached<Thing> {
  private readonly signs = new Map<Thing, number>();

  /** Adds signs; false when all of them had reached it before. */
  add(thing: Thing, signs: number): boolean {
    const known = this.signs.get(thing) ?? 0;
    if ((known & signs) === signs) return false;
    this.signs.set(thing, known | signs);
    return true;
  }

  of(thing: Thing): number {
    return this.signs.get(thing) ?? 0;
  }

  /** What enough signs have reached, in the order in which it was reached first. */
  withEnough({ areEnough }: Words, isEnoughItself: (thing: Thing) => boolean = () => false): readonly Thing[] {
    return [...this.signs].flatMap(([thing, signs]) => (areEnough(signs) || isEnoughItself(thing) ? [thing] : []));
  }
}

/** Follows marked nodes, each with the signs that flow into it, until nothing new is reached. */
class Marker {
  private readonly marked = new Reached<Node>();
  private readonly variables = new Reached<Variable>();
  private readonly filled = new Reached<Variable>();
  private readonly functions = new Reached<FunctionNode>();
  private readonly fields = new Reached<string>();
  private readonly pending: Node[] = [];
  private readonly followed = new Reached<Node>();
  /** The signs of the node that is being followed. */
  private signs = 0;

  private readonly sourceCode: SourceCode;
  private readonly index: FileIndex;
  /** The names of all members that text is added to. */
  private addedTo: ReadonlySet<string> | undefined;
  private methods: ReadonlyMap<string, readonly FunctionNode[]> | undefined;

  constructor(
    private readonly evaluator: Evaluator,
    private readonly words: Words,
  ) {
    this.sourceCode = evaluator.sourceCode;
    this.index = evaluator.index;
  }

  /** A place where signs stand. */
  start(node: Node | undefined, signs: number): void {
    this.signs = signs;
    this.mark(node);
  }

  private mark(node: Node | null | undefined): void {
    if (node && this.marked.add(node, this.signs)) this.pending.push(node);
  }

  private markVariable(variable: Variable | undefined): void {
    if (!variable || !this.variables.add(variable, this.signs)) return;
    for (const reference of variable.references) if (!reference.init) this.mark(reference.identifier);
  }

  /** A variable whose object is given something; for a parameter, it is the object of each caller. */
  private markFilled(variable: Variable | undefined): void {
    const definition = variable?.defs[0];
    const type: string | undefined = definition?.type;
    // Nothing is put into a module that a call of its functions is given.
    if (!variable || type === 'ImportBinding' || !this.filled.add(variable, this.signs)) return;
    this.markVariable(variable);
    const home = type === 'Parameter' ? (definition?.node as Node) : undefined;
    if (!isFunction(home)) return;
    const position = home.params.findIndex((parameter) => isWithin(variable.identifiers[0] as Node, parameter));
    for (const call of this.callsOf(home)) {
      const given = call.arguments[position];
      if (given && given.type !== 'SpreadElement') this.markRoot(given);
    }
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
    const own = node.type === 'MemberExpression' ? this.index.classOfOwn(node.object) : undefined;
    const home = own ?? classOfThis(node) ?? classAround(node);
    if (!home || !this.fields.add(`${home.range[0]}.${name}`, this.signs)) return;
    for (const use of this.index.fieldUsesOf(home, name)) this.mark(use);
    for (const { identifier } of mentionsOfClass(home, this.sourceCode)) {
      const { parent } = identifier as Node;
      if (parent?.type === 'MemberExpression' && memberName(parent) === name) this.mark(parent);
    }
  }

  /** The variable or field at the left end of a chain that a marked value is put into. */
  private markRoot(node: Node): void {
    const root = rootIdentifier(node);
    if (root?.type === 'Identifier' && !this.index.classOfOwn(root)) this.markFilled(variableOf(root, this.sourceCode));
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
    if (!this.functions.add(node, this.signs)) return;
    const { parent } = node;
    if (parent?.type === 'CallExpression') this.mark(parent);
    if (parent?.type === 'MethodDefinition' && parent.kind === 'get') {
      const name = literalKey(parent.key, parent.computed);
      if (name !== undefined) this.markField(node, name);
    }
    for (const call of this.callsOf(node)) this.mark(call);
  }

  /** The calls that may reach a function: by its name, or by the name of the method or property that it is. */
  private callsOf(node: FunctionNode): readonly TSESTree.CallExpression[] {
    const name = memberNameOfFunction(node);
    const uses = variableOfDeclaration(node, this.sourceCode)?.references ?? [];
    return [
      ...(name === undefined ? [] : this.index.methodCallsNamed(name)),
      ...uses.flatMap(({ identifier }) => {
        const call = (identifier as Node).parent;
        return call?.type === 'CallExpression' && call.callee === (identifier as Node) ? [call] : [];
      }),
    ];
  }

  private markCall(call: TSESTree.CallExpression): void {
    const callee = unwrap(call.callee);
    if (callee.type === 'MemberExpression' && changingMethods.has(memberName(callee) ?? ''))
      this.markRoot(callee.object);
    // e.g. Object.assign(address.query, parameters)
    const [first] = call.arguments;
    if (first && spokenName(callee) === 'assign') this.markRoot(first);
    for (const one of call.arguments)
      if (isFunction(one)) for (const parameter of one.params) this.markTarget(parameter);
  }

  /** What is given to a function of the file goes into its parameter, and comes out where it returns it. */
  private markGiven(node: Node, call: TSESTree.CallExpression): void {
    if (isAnswer(call)) return;
    const position = (call.arguments as Node[]).indexOf(node);
    const called = position < 0 ? undefined : functionNamedBy(call.callee, this.evaluator);
    if (called || isSentBy(node, call)) this.markCall(call);
    else this.mark(call);
    if (position < 0) return;
    for (const { params } of called ? [called] : this.methodsAt(call.callee)) {
      const isSpread = call.arguments.slice(0, position + 1).some(({ type }) => type === 'SpreadElement');
      const parameters = isSpread ? params : params.filter((one, at) => at === position || one.type === 'RestElement');
      for (const parameter of parameters) this.markTarget(parameter);
    }
  }

  /** The methods of the file that a call may reach by its name: `client.send(…)`. */
  private methodsAt(callee: Node): readonly FunctionNode[] {
    const bare = unwrap(callee);
    const name = bare.type === 'MemberExpression' ? memberName(bare) : undefined;
    if (name === undefined) return [];
    this.methods ??= groupedBy(this.index.functions, memberNameOfFunction);
    return this.methods.get(name) ?? [];
  }

  private follow(node: Node): void {
    const { parent } = node;
    this.signs = this.marked.of(node);
    if (!parent || !this.followed.add(node, this.signs)) return;
    if (node.type === 'CallExpression') this.markCall(node);
    if (node.type === 'AssignmentExpression') this.markTarget(node.left);
    if (parent.type === 'CallExpression') this.markGiven(node, parent);
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
        this.markTarget(parent.left);
        break;
      case 'TSEnumMember':
        for (const variable of this.sourceCode.getDeclaredVariables?.(parent.parent.parent) ?? [])
          this.markVariable(variable);
        break;
      default:
    }
  }

  /** `location.href = this.url`, where text was added to it part by part: `this.url += '&state=' + state` */
  private readsSum(node: Node): boolean {
    const isWritten = node.parent?.type === 'AssignmentExpression' && node.parent.left === node;
    if (node.type !== 'MemberExpression' || isWritten) return false;
    this.addedTo ??= new Set(
      this.index
        .ofType('AssignmentExpression')
        .flatMap(({ operator, left }) =>
          operator === '+=' && left.type === 'MemberExpression' ? [memberName(left) ?? ''] : [],
        ),
    );
    return this.addedTo.has(memberName(node) ?? '');
  }

  run(): void {
    // Marking adds to the list under way: nearest first, so that a used-up budget costs what is furthest from the words.
    for (const node of this.pending) this.follow(node);
  }

  found(): Candidates {
    return {
      expressions: this.marked
        .withEnough(this.words, isPartOfQuery)
        .filter((node) => isMaker(node, this.words) || this.readsSum(node)),
      variables: this.variables.withEnough(this.words),
    };
  }
}

/** Names of functions whose result is an answer, not another form of what they were given. */
const sending =
  /^(?:fetch\w*|post|put|patch|send|ajax|request|write|end|save\w*|log|debug|info|warn|error|trace|setItem|redirect|open\w*)$/u;

/** Methods that answer what stands in something under a name: the answer holds none of the names. */
const answering =
  /^(?:get|getAll|getItem|has|hasOwn|hasOwnProperty|includes|indexOf|lastIndexOf|startsWith|endsWith|match|matchAll|test|search|delete)$/u;

/** Whether neither the receiver nor what is given to a call goes into its result. */
function isAnswer({ callee }: TSESTree.CallExpression): boolean {
  const bare = unwrap(callee);
  return bare.type === 'MemberExpression' && answering.test(memberName(bare) ?? '');
}

/** Whether a value ends here as far as requests go: an argument of a call that sends or shows it. */
function isSentBy(node: Node, parent: Node): parent is TSESTree.CallExpression {
  if (parent.type !== 'CallExpression' || parent.callee === node) return false;
  const name = spokenName(parent.callee);
  return name !== undefined && sending.test(name);
}

/** A place where words of the message stand, with the signs that they are. */
type Start = readonly [place: Node, signs: number];

/** The signs that a text bears, as bits; asked once of each text. */
function bits(
  signs: Words['signs'],
  bears: (sign: Words['signs'][number], text: string) => boolean,
): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = 0;
      for (const [bit, sign] of signs.entries()) if (bears(sign, text)) found |= 1 << bit;
      known.set(text, found);
    }
    return found;
  };
}

function startsOf(index: FileIndex, { signs }: Words): readonly Start[] {
  const ofName = bits(signs, ({ isWord }, name) => isWord.test(name));
  const ofText = bits(signs, ({ isWord, isInText }, text) => isWord.test(text) || isInText.test(text));
  const isText = (text: string): boolean => ofText(text) > 0;
  const isName = (name: string): boolean => ofName(name) > 0;
  return [
    ...index.named('Literal', isText).map((node): Start => [node, ofText(String(node.value))]),
    ...index.named('TemplateElement', isText).map((node): Start => [node.parent, ofText(node.value.raw)]),
    ...index
      .named('Property', isName)
      .filter(({ parent }) => parent.type === 'ObjectExpression')
      .map((node): Start => [node, ofName(literalKey(node.key, node.computed) ?? '')]),
    ...index
      .named('AssignmentExpression', isName)
      .filter(({ left }) => left.type === 'MemberExpression')
      .map((node): Start => [node, ofName(spokenName(node.left) ?? '')]),
  ];
}

/** All that could make a request with these words in this file. */
export function candidatesOf(evaluator: Evaluator, words: Words): Candidates {
  if (!words.areInFile(evaluator.sourceCode.text)) return { expressions: [], variables: [] };
  const starts = startsOf(evaluator.index, words);
  // Most files with a word of the message lack the others.
  if (!words.areEnough(starts.reduce((all, [, signs]) => all | signs, 0))) return { expressions: [], variables: [] };
  const marker = new Marker(evaluator, words);
  for (const [place, signs] of starts) marker.start(place, signs);
  marker.run();
  return marker.found();
}
