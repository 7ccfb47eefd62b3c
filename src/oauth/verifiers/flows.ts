// Which expressions are written into a place? Assignments, declarations, arguments of visible calls, setters and stores.
import type { TSESTree } from '@typescript-eslint/utils';
import { writingMethods } from '../../libraries/stores';
import { enclosingFunction, isWithin } from '../../syntax/ancestors';
import { classAround } from '../../syntax/file-index';
import { privateField } from '../../syntax/lowered';
import { literalKey, memberNameOfFunction, propertyNamed, spokenName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { FunctionNode, Node, Variable } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { callersOf } from '../../values/runs';
import { optionsOf } from '../../values/value';
import { givenAt, inflows, mostGiven, restInflows, targetsOf } from './inflows';
import type { Inflow } from './inflows';
import { below, isParameter, placeOf, stateRoot } from './places';
import type { Place, Root } from './places';
import { keyInCall, parameterIn, passedOn } from './store-helpers';
import { anyName, isConstantElsewhere, keyOf, storeKeyOf, storeOf } from './store-keys';

interface Write {
  readonly place: Place;
  readonly value: Node;
  readonly path: readonly string[];
  readonly without: readonly string[];
  readonly at: Node;
}

const writers = new Set(writingMethods);
/** Hooks and functions whose first argument is what their result first holds, and the name under which it holds it. */
const holders: Readonly<Record<string, readonly string[]>> = {
  useRef: ['current'],
  createRef: ['current'],
  ref: ['value'],
  shallowRef: ['value'],
  signal: [],
  useMemo: [],
};
const stateHooks = /^use(?:[A-Z]\w*)?(?:State|Storage|Cookie)$/u;

/** Steps for a question that is asked of every call or assignment: what costs more is not looked into. */
const glance = 800;

/** The flows of one file, each read when it is asked for. */
export class Flows {
  private known: ReadonlyMap<Root, readonly Write[]> | undefined;
  private readonly asked = new Map<Root, Map<string, readonly Inflow[]>>();

  constructor(readonly evaluation: Evaluation) {}

  private writesTo(root: Root): readonly Write[] {
    this.known ??= this.byRoot();
    return this.known.get(root) ?? [];
  }

  private byRoot(): Map<Root, Write[]> {
    const writes = new Map<Root, Write[]>();
    for (const write of this.collect()) {
      const known = writes.get(write.place.root);
      if (known) known.push(write);
      else writes.set(write.place.root, [write]);
    }
    return writes;
  }

  private collect(): Write[] {
    const { index } = this.evaluation;
    const ofCalls = index.ofType('CallExpression').flatMap((call) => {
      this.evaluation.begin(glance);
      return this.writesOfCall(call);
    });
    const ofAssignments = index.ofType('AssignmentExpression').flatMap((node) => {
      this.evaluation.begin(glance);
      return this.writesOfAssignment(node);
    });
    const ofFields = index.ofType('PropertyDefinition').flatMap((node): Write[] => {
      const name = literalKey(node.key, node.computed);
      const home = node.parent.parent;
      if (!node.value || name === undefined) return [];
      return [{ place: { root: home, path: [name] }, value: node.value, path: [], without: [], at: node }];
    });
    return [...ofCalls, ...ofAssignments, ...ofFields, ...index.functions.flatMap(writesOfParameterProperties)];
  }

  private writesOfAssignment(node: TSESTree.AssignmentExpression): Write[] {
    return targetsOf(node.left).flatMap(({ node: target, path, without }) => {
      const place = placeOf(target, [], this.evaluation);
      return place ? [{ place, value: node.right, path, without, at: node }] : [];
    });
  }

  private writesOfCall(call: TSESTree.CallExpression): Write[] {
    const callee = unwrap(call.callee);
    const name = spokenName(callee);
    const write = (place: Place | undefined, value: Node | undefined): Write[] =>
      place && value && value.type !== 'SpreadElement' ? [{ place, value, path: [], without: [], at: call }] : [];
    if (name === undefined) return [];
    const field = privateField(call);
    if (field) return write(placeOf(field.self, [field.name], this.evaluation), field.value);
    if (callee.type === 'Identifier') {
      const state = this.stateOfSetter(callee);
      if (state) return write({ root: state, path: [] }, newStateOf(call.arguments[0]));
      if (name === 'set' && isParameter(variableOf(callee, this.evaluation.sourceCode)))
        return write({ root: stateRoot, path: [] }, newStateOf(call.arguments[0]));
      if (!/^set\w*cookie$/iu.test(name)) return [];
      return cookieArguments(call).flatMap(([key, value]) =>
        write({ root: 'cookies', path: [storeKeyOf(key, this.evaluation)] }, value),
      );
    }
    if (callee.type !== 'MemberExpression') return [];
    const [first, second, third] = call.arguments;
    if (name === 'assign' && spokenName(callee.object) === 'Object' && first)
      return call.arguments.slice(1).flatMap((one) => write(placeOf(first, [], this.evaluation), one));
    if (name === 'push' || name === 'unshift')
      return call.arguments.flatMap((one) => write(placeOf(callee.object, [anyName], this.evaluation), one));
    if (name === 'setState' && first) {
      const isOwn = unwrap(callee.object).type === 'ThisExpression';
      const place = isOwn ? placeOf(callee.object, ['state'], this.evaluation) : { root: stateRoot, path: [] };
      return write(place, newStateOf(first));
    }
    if (!writers.has(name)) return [];
    if (name === 'cookie' || /cookie/iu.test(name)) {
      // e.g. `(0, cookie_1.setCookie)(context, 'verifier', value)`
      const isAfterContext = first?.type === 'Identifier' && second?.type === 'Literal' && third !== undefined;
      const [key, value] = isAfterContext ? [second, third] : [first, second];
      return write({ root: 'cookies', path: [storeKeyOf(key, this.evaluation)] }, value);
    }
    return this.writesOfStore(callee, call, write);
  }

  private writesOfStore(
    callee: TSESTree.MemberExpression,
    call: TSESTree.CallExpression,
    write: (place: Place | undefined, value: Node | undefined) => Write[],
  ): Write[] {
    const [first, second] = call.arguments;
    const store = storeOf(callee.object, this.evaluation);
    const at = (path: readonly string[]): Place | undefined =>
      store === undefined ? placeOf(callee.object, path, this.evaluation) : { root: store, path };
    const isMap = store === undefined && spokenName(callee) === 'set';
    const key = isMap ? keyOf : storeKeyOf;
    if (call.arguments.length >= 2)
      return this.writesOfHelper(call, at) ?? write(at([key(first, this.evaluation)]), second);
    if (first?.type !== 'ObjectExpression') return [];
    const [name, value] = [propertyNamed(first, 'name'), propertyNamed(first, 'value')];
    // e.g. `cookies().set({ name, value })`
    if (name && value) return write(at([key(name, this.evaluation)]), value);
    // e.g. `browser.storage.local.set({ verifier })`
    return write(at([]), first);
  }

  /** What a helper writes for each of its callers, each under its own key: `save('verifier', value)`. */
  private writesOfHelper(
    call: TSESTree.CallExpression,
    at: (path: readonly string[]) => Place | undefined,
  ): Write[] | undefined {
    const [key, value] = call.arguments;
    const home = enclosingFunction(call);
    if (!home || !key || !value || value.type === 'SpreadElement') return undefined;
    const position = parameterIn(key, home, this.evaluation);
    const calls = position < 0 ? [] : this.callsOf(home).filter((one) => !isWithin(one, home));
    if (calls.length === 0) return undefined;
    return calls.slice(0, 24).flatMap((one): Write[] => {
      const place = at([keyInCall(key, home, position, one, this.evaluation)]);
      const given = passedOn(value, home, one, this.evaluation) ?? value;
      return place ? [{ place, value: given, path: [], without: [], at: call }] : [];
    });
  }

  /** The variable that `setVerifier` sets: `const [verifier, setVerifier] = useState()`. */
  private stateOfSetter(callee: TSESTree.Identifier): Variable | undefined {
    const definition = variableOf(callee, this.evaluation.sourceCode)?.defs[0];
    const node = definition?.node as Node | undefined;
    if (node?.type !== 'VariableDeclarator' || node.id.type !== 'ArrayPattern') return undefined;
    const [state, setter] = node.id.elements;
    if (state?.type !== 'Identifier' || setter?.type !== 'Identifier' || setter.name !== callee.name) return undefined;
    return variableOf(state, this.evaluation.sourceCode);
  }

  /** All that is written into a place, or into something below it. */
  into(place: Place): readonly Inflow[] {
    const ofRoot = this.asked.get(place.root) ?? new Map<string, readonly Inflow[]>();
    this.asked.set(place.root, ofRoot);
    const path = JSON.stringify(place.path);
    const known = ofRoot.get(path) ?? this.inflowsOf(place);
    ofRoot.set(path, known);
    return known;
  }

  private inflowsOf(place: Place): readonly Inflow[] {
    const written = this.writesTo(place.root).flatMap((write): Inflow[] => {
      const isReached = write.place.path.every((step, at) => {
        const read = place.path[at];
        // What is written under an unknown name may be anything but what is read by its name.
        return (
          read === undefined || read === step || (read === anyName && !isConstantElsewhere(step) && !isSetting(write))
        );
      });
      if (!isReached) return [];
      const rest = below(place.path, write.place.path);
      if (rest) return [{ ...write, path: [...write.path, ...rest], under: [] }];
      const under = below(write.place.path, place.path);
      return under ? [{ ...write, under }] : [];
    });
    if (typeof place.root === 'string' || !('defs' in place.root)) return written;
    return [...place.root.defs.flatMap((definition) => this.ofDefinition(definition, place)), ...written];
  }

  private ofDefinition(definition: Variable['defs'][number], place: Place): Inflow[] {
    const name = definition.name as Node;
    const node = definition.node as Node;
    if (node.type === 'VariableDeclarator') return this.ofDeclarator(node, name, place);
    if (isFunction(node) && definition.type === ('Parameter' as never)) return this.ofParameter(node, name, place);
    return [];
  }

  private ofDeclarator(node: TSESTree.VariableDeclarator, name: Node, place: Place): Inflow[] {
    const loop = node.parent.parent;
    if (loop?.type === 'ForOfStatement' && loop.left === node.parent)
      return inflows(node.id, name, [{ value: loop.right, path: [anyName] }], place);
    if (!node.init) return [];
    const init = unwrap(node.init);
    const hook = init.type === 'CallExpression' ? spokenName(init) : undefined;
    if (init.type === 'CallExpression' && hook !== undefined && init.arguments[0]) {
      const held = Object.hasOwn(holders, hook) ? holders[hook] : undefined;
      const first = newStateOf(init.arguments[0]);
      if (held && first && first.type !== 'SpreadElement')
        return inflows(node.id, name, [{ value: first, path: [] }], place).flatMap((one) => {
          const rest = below(one.path, held);
          return rest ? [{ ...one, path: rest, at: node }] : [];
        });
      if (stateHooks.test(hook) && node.id.type === 'ArrayPattern' && node.id.elements[0] === name) {
        const start = newStateOf(init.arguments.at(-1));
        return start ? [{ value: start, path: place.path, under: [], without: [], at: node }] : [];
      }
    }
    return inflows(node.id, name, [{ value: node.init, path: [] }], place);
  }

  /** The visible calls of a function: by its name, and of a method through an object of the file. */
  private callsOf(node: FunctionNode): readonly TSESTree.CallExpression[] {
    const { calls } = callersOf(node, this.evaluation);
    const name = memberNameOfFunction(node);
    if (name === undefined) return calls;
    const others = this.evaluation.index
      .methodCallsNamed(name)
      .slice(0, 24)
      .filter((call) => {
        if (calls.includes(call)) return false;
        return optionsOf(this.evaluation.valueOf(call.callee, this.evaluation.top)).some(
          (one) => one.kind === 'function' && one.node === node,
        );
      });
    return [...calls, ...others];
  }

  private ofParameter(node: FunctionNode, name: Node, place: Place): Inflow[] {
    const position = node.params.findIndex((one) => one.range[0] <= name.range[0] && name.range[1] <= one.range[1]);
    const parameter = node.params[position];
    if (!parameter) return [];
    const call = node.parent;
    const isCallback = call?.type === 'CallExpression' && (call.arguments as Node[]).includes(node);
    const callee = isCallback ? unwrap(call.callee) : undefined;
    if (callee?.type === 'MemberExpression' && position === 0) {
      const method = spokenName(callee);
      if (method === 'then') return inflows(parameter, name, [{ value: callee.object, path: [] }], place);
      if (method === 'map' || method === 'forEach')
        return inflows(parameter, name, [{ value: callee.object, path: [anyName] }], place);
    }
    const calls = this.callsOf(node);
    if (parameter.type === 'RestElement') return restInflows(calls, position, name, place);
    const given = calls.map((one) => givenAt(one, position)).filter((one) => one !== undefined);
    return inflows(parameter, name, given.slice(0, mostGiven), place);
  }
}

/** Whether a call keeps a written text, as a program keeps its settings: `app.set('view engine', 'pug')`. */
function isSetting({ at, value }: Write): boolean {
  return at.type === 'CallExpression' && unwrap(value).type === 'Literal';
}

/** The fields that the parameters of a constructor declare: `constructor(private verifier = make())`. */
function writesOfParameterProperties(node: FunctionNode): Write[] {
  return node.params.flatMap((parameter): Write[] => {
    const home = parameter.type === 'TSParameterProperty' ? classAround(node) : undefined;
    const [target] = home ? targetsOf(parameter) : [];
    if (!home || target?.node.type !== 'Identifier') return [];
    const place = { root: home, path: [target.node.name] };
    return [{ place, value: target.node, path: [], without: [], at: parameter }];
  });
}

/** What a hook or a setter of state is given: a value, or a function that makes it. */
function newStateOf(argument: Node | undefined): Node | undefined {
  return argument?.type === 'ArrowFunctionExpression' && argument.body.type !== 'BlockStatement'
    ? argument.body
    : argument;
}

/** The name and the value in `setCookie(name, value)`, `setCookie(context, name, value)`, `setCookie({ … }, …)`. */
function cookieArguments(call: TSESTree.CallExpression): [Node, Node][] {
  const [first, second, third] = call.arguments;
  if (!first || !second) return [];
  const isText = first.type === 'Literal' || first.type === 'TemplateLiteral' || call.arguments.length === 2;
  if (isText || !third) return [[first, second]];
  return [
    [second, third],
    [first, second],
  ];
}
