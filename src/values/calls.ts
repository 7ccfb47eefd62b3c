// What does a call give? Functions of the file are entered, well-known ones are read, the rest stays a path with a doubt.
import type { TSESTree } from '@typescript-eslint/utils';
import { classOfMember } from '../syntax/constructors';
import { bodyRunBy, classGivenBack, givenByStep, isInterop, isObjectSpread, stepsAskedBy } from '../syntax/lowered';
import { packageName } from '../syntax/module-names';
import { memberName, spokenName } from '../syntax/names';
import type { FunctionNode, Node } from '../syntax/nodes';
import { variableOf } from '../syntax/scopes';
import { unwrap } from '../syntax/unwrap';
import { argumentsOf } from './arguments';
import { construct, queryFrom } from './builtins/constructors';
import { callBuiltin, callSerializer } from './builtins/functions';
import { callOnList } from './builtins/list-methods';
import { assignedRecord, callOnQuery, callOnUrl, hasMember } from './builtins/objects';
import { callOnText } from './builtins/text-methods';
import { argument } from './evaluator';
import type { Arguments, Evaluator } from './evaluator';
import { exportedName } from './exported';
import { noMembers, withGap } from './members';
import { exact } from './text';
import { classOf, gap, mapOptions, scalar } from './value';
import type { Environment, Foreign, FunctionValue, Value } from './value';

/** A call under evaluation. */
interface Call {
  readonly node: Node;
  readonly given: Arguments;
  readonly environment: Environment;
  readonly evaluator: Evaluator;
}

/** A path from outside, one step further: called or constructed. */
function furtherAlong(callee: Foreign, step: '()' | 'new', call: Call): Foreign {
  return { ...callee, path: [...callee.path, step], node: call.node, environment: call.environment };
}

/** Whether a method does nothing but return an empty set: classes of other files override it to put something in. */
function isHook(node: FunctionNode): boolean {
  const { body, parent } = node;
  const isOpen =
    parent?.type === 'MethodDefinition'
      ? parent.key.type !== 'PrivateIdentifier' && parent.accessibility !== 'private'
      : classOfMember(node) !== undefined;
  if (!isOpen || body?.type !== 'BlockStatement' || body.body.length !== 1) return false;
  const [only] = body.body;
  const returned = only?.type === 'ReturnStatement' && only.argument ? unwrap(only.argument) : undefined;
  if (returned?.type === 'ObjectExpression') return returned.properties.length === 0;
  return returned?.type === 'NewExpression' && returned.arguments.length === 0;
}

/** An empty set of which nobody knows what a subclass puts into it. */
function withUnseen(value: Value, node: Node): Value {
  if (value.kind !== 'record' && value.kind !== 'query') return value;
  return { ...value, members: withGap(value.members, gap(node, 'call')) };
}

/** Calls a value. */
function invoke(callee: Value, call: Call, self?: Value): Value {
  return mapOptions(callee, call.node, (one) => {
    switch (one.kind) {
      case 'function': {
        const value = call.evaluator.enter(one, call.given, call.node, self);
        return self?.kind === 'instance' && isHook(one.node) ? withUnseen(value, call.node) : value;
      }
      case 'foreign': {
        const again = (inner: Value, given: Arguments, node: Node): Value => invoke(inner, { ...call, given, node });
        return (
          callBuiltin(one, call.given, call.node, again) ??
          callSerializer(one, spokenName(call.node), call.given, call.node) ??
          furtherAlong(one, '()', call)
        );
      }
      case 'gap':
        return one.origin
          ? furtherAlong(one.origin, '()', call)
          : gap(call.node, one.doubt === 'budget' ? 'budget' : 'call');
      default:
        return gap(call.node, 'call');
    }
  });
}

/** `promise.then(callback)`: promises are looked through, as `await` is. */
function chained(receiver: Value, method: string, call: Call): Value | undefined {
  if (method === 'catch' || method === 'finally') return call.given.values.length === 1 ? receiver : undefined;
  if (method !== 'then') return undefined;
  const callback = argument(call.given, 0);
  return callback && invoke(callback, { ...call, given: { values: [(): Value => receiver], gap: undefined } });
}

/** `f.call(self, a)`, `f.apply(self, [a])`, `f.bind(self)`. */
function callOnFunction(callee: FunctionValue, method: string, call: Call): Value {
  const [self, ...rest] = call.given.values;
  if (method === 'bind' && rest.length === 0 && !call.given.gap) return callee;
  if (method === 'call') return invoke(callee, { ...call, given: { values: rest, gap: call.given.gap } }, self?.());
  const list = rest[0]?.();
  if (method === 'apply' && list?.kind === 'list') {
    return invoke(
      callee,
      { ...call, given: { values: list.items.map((item) => () => item.value()), gap: list.gaps[0] } },
      self?.(),
    );
  }
  return gap(call.node, 'call');
}

/** `agent.post(url).field(name, value)`: the form that is sent. */
function fieldsOf(given: Arguments, node: Node): Value {
  if (given.values.length === 1 && !given.gap) return queryFrom(argument(given, 0), node);
  return callOnQuery({ kind: 'query', members: noMembers, node }, 'append', given, node);
}

/** `client.method.bind(client)`: the method itself. */
function isBoundToItsOwn(method: Foreign, given: Arguments): boolean {
  const self = argument(given, 0);
  return (
    given.values.length === 1 &&
    self?.kind === 'foreign' &&
    self.module === method.module &&
    self.path.join('.') === method.path.slice(0, -1).join('.')
  );
}

/** Calls a method of one value. */
function callMethod(receiver: Value, method: string, call: Call, callee: Node): Value {
  const { given, node, evaluator, environment } = call;
  const again = (inner: Value, values: Arguments, at: Node): Value =>
    invoke(inner, { ...call, given: values, node: at });
  switch (receiver.kind) {
    case 'text':
      return callOnText(receiver, method, given, node);
    case 'list':
      return callOnList(receiver, method, given, node, evaluator, again);
    case 'query':
      return callOnQuery(receiver, method, given, node);
    case 'url':
      return callOnUrl(receiver, method, node);
    case 'function':
      return callOnFunction(receiver, method, call);
    case 'scalar':
      return method === 'toString' ? receiver : gap(node, 'call');
    case 'gap': {
      const isText = method === 'toString' || method === 'trim';
      if (isText && !receiver.origin) return receiver;
      return invoke(evaluator.memberOf(receiver, method, callee, environment), call);
    }
    case 'foreign':
      if (method === 'field' && receiver.module === 'superagent') return fieldsOf(given, node);
      if (method === 'bind' && isBoundToItsOwn(receiver, given)) return receiver;
      break;
    case 'record':
      if (method === 'hasOwnProperty') return hasMember(receiver, argument(given, 0), node);
      break;
    default:
  }
  return invoke(evaluator.memberOf(receiver, method, callee, environment), call, receiver);
}

/** A promise chain, or a method call on each value that the receiver may be. */
function ofMethodCall(callee: TSESTree.MemberExpression, call: Call): Value {
  const { evaluator, environment, node } = call;
  const receiver = evaluator.valueOf(callee.object, environment);
  const method = memberName(callee) ?? exact(evaluator.valueOf(callee.property, environment));
  if (method === undefined) return gap(node, 'computed-key');
  return mapOptions(receiver, node, (one) => chained(one, method, call) ?? callMethod(one, method, call, callee));
}

function requiredModule(node: TSESTree.CallExpression, evaluator: Evaluator): string | undefined {
  const { callee } = node;
  if (callee.type !== 'Identifier' || callee.name !== 'require' || variableOf(callee, evaluator.sourceCode))
    return undefined;
  const [first] = node.arguments;
  return first?.type === 'Literal' && typeof first.value === 'string' ? packageName(first.value) : undefined;
}

/** What an async function gives: the arguments stand in a list beside its body, `__awaiter(this, [size], void 0, function* (size) {})`. */
function ofAsyncBody(body: FunctionNode, list: Node | undefined, { node, evaluator, environment }: Call): Value {
  const given = list && evaluator.valueOf(list, environment);
  const isKnown = given?.kind === 'list' && given.gaps.length === 0;
  const values = isKnown ? given.items.map((item) => () => item.value()) : [];
  const unknown = list && !isKnown ? gap(node, 'call') : undefined;
  return evaluator.enter(
    { kind: 'function', node: body, environment },
    { values, gap: unknown },
    node,
    environment.self,
  );
}

/** What the step before gave: compiled code waits in one step, and goes on with the result in the next. */
function ofLastWaiting(steps: FunctionNode, { node, evaluator, environment }: Call): Value {
  const waited = evaluator.index
    .returnsOf(steps)
    .filter((one) => one && one.range[1] <= node.range[0])
    .flatMap((one) => givenByStep(one, 'yielded') ?? [])
    .at(-1);
  return waited ? evaluator.valueOf(waited, environment) : gap(node, 'call');
}

/** The value of a call. */
export function ofCall(node: TSESTree.CallExpression, evaluator: Evaluator, environment: Environment): Value {
  const module = requiredModule(node, evaluator);
  if (module !== undefined) return { kind: 'foreign', module, path: [], node, environment };
  const callee = unwrap(node.callee);
  const call = { node, given: argumentsOf(node, evaluator, environment), environment, evaluator };
  const body = bodyRunBy(node);
  if (body) return ofAsyncBody(body, body.params.length > 0 ? node.arguments[1] : undefined, call);
  const steps = stepsAskedBy(node);
  if (steps) return ofLastWaiting(steps, call);
  if (isInterop(node)) {
    const required = argument(call.given, 0);
    if (required?.kind === 'foreign') return required;
  }
  const made = classGivenBack(node);
  if (made) return evaluator.valueOf(made, environment);
  if (isObjectSpread(node)) return assignedRecord(call.given, node);
  if (callee.type === 'MemberExpression' && exportedName(callee, evaluator.sourceCode) === undefined)
    return ofMethodCall(callee, call);
  if (callee.type === 'Super') return gap(node, 'call');
  return invoke(evaluator.valueOf(callee, environment), call);
}

/** The value of `new Something(…)`. */
export function ofNew(node: TSESTree.NewExpression, evaluator: Evaluator, environment: Environment): Value {
  const given = argumentsOf(node, evaluator, environment);
  const call: Call = { node, given, environment, evaluator };
  return mapOptions(evaluator.valueOf(node.callee, environment), node, (callee) => {
    if (callee.kind === 'foreign') return construct(callee, given, node) ?? furtherAlong(callee, 'new', call);
    const made = classOf(callee);
    if (!made || !('environment' in callee)) return gap(node, callee.kind === 'gap' ? callee.doubt : 'call');
    return evaluator.instanceOf({ kind: 'class', node: made, environment: callee.environment }, given, node);
  });
}

/** The value of `import('module')`. */
export function ofImport(node: TSESTree.ImportExpression, evaluator: Evaluator, environment: Environment): Value {
  return mapOptions(evaluator.valueOf(node.source, environment), node, (source) => {
    const module = exact(source);
    return module === undefined
      ? gap(node, 'import')
      : { kind: 'foreign', module: packageName(module), path: [], node, environment };
  });
}

/** The undefined that a function without `return` gives. */
export function nothing(node: Node): Value {
  return scalar(undefined, node);
}
