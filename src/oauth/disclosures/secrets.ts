// What secrets does an expression visibly reveal? Followed forwards from the places that hold a verifier or a challenge.
// A call that receives a verifier does not return one: only encoders, known generators and helpers of the file do.
import type { TSESTree } from '@typescript-eslint/utils';
import { encodingConstructors, encodingMethods, textTags } from '../../libraries/readable-encodings';
import { enclosingFunction } from '../../syntax/ancestors';
import { isObjectSpread } from '../../syntax/lowered';
import { isNamed, isSpoken, literalKey, memberName, spokenName } from '../../syntax/names';
import { isFunction, isLoop } from '../../syntax/nodes';
import type { FunctionNode, Node, Variable } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import { gap } from '../../values/value';
import { isReadFromRequest } from '../incoming';
import { isNamedAlone } from '../verifiers/code-verifier';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import type { Inflow } from '../verifiers/inflows';
import { functionsCalled, returnsOf } from '../verifiers/marks';
import { belowRead, lastNameOf, placeOf } from '../verifiers/places';
import type { Place } from '../verifiers/places';
import { anyName } from '../verifiers/store-keys';
import { isChallengeName, namesRedactor, namesSealed } from '../verifiers/secret-names';
import { objectOfQuery, pairAddedBy } from './chained-queries';
import { encoderOf, isSpokenEncoder, mayBeKnown } from './encoding-calls';
import { generatedBy } from './generated-secrets';
import { holdsConcealed, isConcealed, isStoreOfElsewhere } from './not-revealed';
import { shownInText } from './objects-in-texts';
import { atNode, boundBy, further, inQuery, inText, nothing, under, unique } from './secret';
import type { Bindings, Secret } from './secret';
import { namesGivenBy, namesLeftBy, takenOutBefore } from './taken-out';

const deepest = 14;
/** Names that lead from what is shown to what is called a verifier, as long as nothing but its name says so. */
const deepestNamed = 2;
/** Steps for one expression, and a glance for each once those of the file are used up. */
const mostSteps = 4_000;
const stepsOfFile = 100_000;
const glance = 100;
const stepsSpent = new WeakMap<SecretFacts, number>();
const methods = new Set(encodingMethods);
const constructors = new Set(encodingConstructors);
/** Answers which secrets an expression reveals. */
class Reader {
  private stepsLeft: number;
  private readonly underWay = new Set<Node>();
  private readonly entered = new Set<FunctionNode>();
  /** The texts that parameters of the helpers under way were given: `read('state')`. */
  private readonly keys = new Map<Variable, string>();

  constructor(private readonly facts: SecretFacts) {
    this.stepsLeft = (stepsSpent.get(facts) ?? 0) < stepsOfFile ? mostSteps : glance;
  }

  read(node: Node, bindings: Bindings, depth: number): readonly Secret[] {
    const bare = unwrap(node);
    this.stepsLeft -= 1;
    if (depth > deepest || this.stepsLeft < 0 || this.underWay.has(bare)) return nothing;
    stepsSpent.set(this.facts, (stepsSpent.get(this.facts) ?? 0) + 1);
    this.underWay.add(bare);
    try {
      return unique(this.step(bare, bindings, depth + 1));
    } finally {
      this.underWay.delete(bare);
    }
  }

  private step(node: Node, bindings: Bindings, depth: number): readonly Secret[] {
    const again = (inner: Node): readonly Secret[] => this.read(inner, bindings, depth);
    switch (node.type) {
      case 'Identifier':
      case 'MemberExpression':
      case 'ThisExpression':
        return this.ofPlace(node, bindings, depth);
      case 'AwaitExpression':
      case 'SpreadElement':
        return again(node.argument);
      case 'AssignmentExpression':
        return again(node.right);
      case 'ConditionalExpression':
        return [...again(node.consequent), ...again(node.alternate)];
      case 'LogicalExpression':
        return node.operator === '&&' ? again(node.right) : [...again(node.left), ...again(node.right)];
      case 'TemplateLiteral':
        return node.expressions.flatMap((one, position) =>
          inText(this.asText(one, again(one)), node.quasis[position]?.value.raw ?? ''),
        );
      case 'TaggedTemplateExpression':
        return this.ofTag(node, bindings, depth);
      case 'BinaryExpression':
        return node.operator === '+' ? this.ofConcatenation(node, bindings, depth) : nothing;
      case 'ObjectExpression':
        return this.ofObject(node, bindings, depth);
      case 'ArrayExpression':
        return node.elements.flatMap((element, index) =>
          element ? under(again(element), [element.type === 'SpreadElement' ? anyName : String(index)]) : [],
        );
      case 'CallExpression':
        return this.ofCall(node, bindings, depth);
      case 'NewExpression': {
        const made = constructors.has(spokenName(node.callee) ?? '') ? node.arguments[0] : undefined;
        const first = made ?? objectOfQuery(node);
        if (!first) return nothing;
        return again(first).map((one) => inQuery(one, node));
      }
      default:
        return nothing;
    }
  }

  private ofConcatenation(node: TSESTree.BinaryExpression, bindings: Bindings, depth: number): readonly Secret[] {
    const left = node.left.type === 'BinaryExpression' && node.left.operator === '+' ? node.left.right : node.left;
    const before = left.type === 'Literal' && typeof left.value === 'string' ? left.value : '';
    return [
      ...inText(this.asText(node.left, this.read(node.left, bindings, depth)), ''),
      ...inText(this.asText(node.right, this.read(node.right, bindings, depth)), before),
    ];
  }

  private asText(node: Node, secrets: readonly Secret[]): readonly Secret[] {
    return shownInText(node, secrets, this.facts.evaluation);
  }

  private ofObject(node: TSESTree.ObjectExpression, bindings: Bindings, depth: number): readonly Secret[] {
    let secrets: readonly Secret[] = nothing;
    for (const property of node.properties) {
      if (property.type === 'SpreadElement') {
        secrets = [
          ...secrets,
          ...this.read(property.argument, bindings, depth).map((one) => ({ ...one, node: property })),
        ];
        continue;
      }
      const name = literalKey(property.key, property.computed) ?? anyName;
      if (name !== anyName) secrets = secrets.filter((one) => one.path[0] !== name);
      secrets = [...secrets, ...under(this.read(property.value, bindings, depth), [name])];
    }
    return secrets;
  }

  /** What a variable, field or key of a store holds: by its marks, by the arguments at hand, by what is written into it. */
  private ofPlace(node: Node, bindings: Bindings, depth: number): readonly Secret[] {
    const place = this.placeRead(node);
    if (!place) return node.type === 'MemberExpression' ? this.ofMember(node, bindings, depth) : nothing;
    const bound = typeof place.root === 'object' && 'defs' in place.root ? bindings.get(place.root) : undefined;
    if (bound)
      return atNode(
        bound.flatMap((one) => further(one, place.path)),
        node,
      );
    if (namesSealed(lastNameOf(place)) || holdsConcealed(place, this.facts)) return nothing;
    const held = this.held(place, node, bindings, depth);
    return atNode(this.withoutTakenOut(held, place, node, bindings, depth), node);
  }

  /** The place that an expression reads; a name that is a parameter of the helper under way is the one it was called with. */
  private placeRead(node: Node): Place | undefined {
    const { evaluation } = this.facts;
    if (
      node.type === 'MemberExpression' &&
      node.computed &&
      node.property.type === 'Identifier' &&
      this.keys.size > 0
    ) {
      const parameter = variableOf(node.property, evaluation.sourceCode);
      const key = parameter && this.keys.get(parameter);
      if (key !== undefined) return placeOf(node.object, [key], evaluation);
    }
    return placeOf(node, [], evaluation);
  }

  /** What is left of a variable's content where something was taken out before: `delete copy.codeVerifier`. */
  private withoutTakenOut(
    held: readonly Secret[],
    { root, path }: Place,
    use: Node,
    bindings: Bindings,
    depth: number,
  ): readonly Secret[] {
    if (path.length > 0 || typeof root === 'string' || !('defs' in root)) return held;
    if (!held.some((one) => one.path.length > 0)) return held;
    const isSecret = (value: Node): boolean => this.read(value, bindings, depth).length > 0;
    const gone = takenOutBefore(use, root, this.facts, isSecret);
    if (gone.has(anyName)) return held.filter((one) => one.path.length === 0);
    return gone.size === 0 ? held : held.filter((one) => !gone.has(one.path[0] ?? ''));
  }

  /** `Object.assign({}, pair, { codeVerifier: '***' })`: what comes later replaces what has its name. */
  private ofAssign(call: TSESTree.CallExpression, bindings: Bindings, depth: number): readonly Secret[] {
    return call.arguments.reduce<readonly Secret[]>((before, one) => {
      const names = namesGivenBy(one);
      const left = names.length === 0 ? before : before.filter(({ path }) => !names.includes(path[0] ?? ''));
      return [...left, ...this.read(one, bindings, depth)];
    }, nothing);
  }

  /** `makePair().verifier` */
  private ofMember(node: TSESTree.MemberExpression, bindings: Bindings, depth: number): readonly Secret[] {
    const name = memberName(node);
    if (name === undefined) return nothing;
    return atNode(
      this.read(node.object, bindings, depth).flatMap((one) => further(one, [name])),
      node,
    );
  }

  private held(place: Place, use: Node, bindings: Bindings, depth: number): readonly Secret[] {
    const marked = this.facts.marks.at(place.root).flatMap((mark): Secret[] => {
      if (isNamedAlone(mark.evidence) && !this.facts.hasSecondSign) return [];
      const path = belowRead(mark.place.path, place.path);
      // The state of one route is not what another route has taken its own apart into.
      const isStateOfRequest = lastNameOf(place) === 'state' && isReadFromRequest(use);
      const isHidden = (): boolean => this.isResponse(place) || isStoreOfElsewhere(use, place, this.facts);
      if (path && path.length > 0 && (isStateOfRequest || isHidden())) return [];
      // What a name says of something deep inside says too little of the whole.
      if (path && path.length > deepestNamed && isNamedAlone(mark.evidence)) return [];
      return path ? [{ kind: mark.kind, path, form: 'value', node: use, evidence: mark.evidence, source: use }] : [];
    });
    // A place that holds the value itself is settled: what else flows into it says nothing new.
    if (marked.some((one) => one.path.length === 0)) {
      const isVerifier = marked.some((one) => one.path.length === 0 && one.kind === 'verifier');
      return marked.filter((one) => one.path.length > 0 || (one.kind === 'verifier') === isVerifier);
    }
    const written: Secret[] = [];
    for (const inflow of this.facts.flows.into(place)) {
      if (this.stepsLeft <= 0) break;
      if (!isLater(inflow.at, use)) written.push(...this.brought(inflow, bindings, depth));
    }
    // A challenge that is the verifier is the method plain, which other rules report.
    const isChallenge = ({ kind, path }: Secret): boolean =>
      kind === 'verifier' && isChallengeName(path.at(-1) ?? lastNameOf(place));
    return [...marked, ...written.map((one): Secret => (isChallenge(one) ? { ...one, kind: 'challenge' } : one))];
  }

  private brought(inflow: Inflow, bindings: Bindings, depth: number): readonly Secret[] {
    const holder = inflow.at.parent;
    const isArgument = isFunction(holder) || holder?.type === 'AssignmentPattern' || holder?.type === 'RestElement';
    return this.read(inflow.value, bindings, depth).flatMap((one) =>
      further(one, inflow.path)
        .filter((part) => !inflow.without.includes(part.path[0] ?? ''))
        .map((part) => ({
          ...part,
          path: [...inflow.under, ...part.path],
          ...(isArgument && { given: one.given ?? one.node }),
        })),
    );
  }

  /** Whether a place holds the whole of a response, of which a verifier may be a part that nobody sees here. */
  private isResponse({ root, path }: Place): boolean {
    if (typeof root !== 'object' || !('defs' in root) || path.length > 1) return false;
    const given = this.facts.flows.into({ root, path: [] }).map(({ value }) => unwrap(value));
    if (path.length === 0) return given.some((value) => isSpoken(value, /^(?:json|text|sent)$/u));
    // e.g. `JSON.parse(result.text)`, where a helper gives the text of an answer beside its status
    const isText = /^(?:text|body|rawBody|responseText|stdout)$/u.test(path[0] ?? '');
    return isText && given.length > 0 && given.every((value) => value.type === 'AwaitExpression');
  }

  private ofCall(call: TSESTree.CallExpression, bindings: Bindings, depth: number): readonly Secret[] {
    const name = spokenName(call.callee) ?? '';
    if (isConcealed(call) || namesRedactor(name) || this.facts.settings.redactors.some((one) => isNamed(call, one)))
      return nothing;
    if (isObjectSpread(call)) return this.ofAssign(call, bindings, depth);
    const { evaluation } = this.facts;
    const callee = mayBeKnown(call.callee, evaluation)
      ? evaluation.valueOf(call.callee, evaluation.top)
      : gap(call.callee, 'call');
    const generated = generatedBy(call, callee, name, this.facts);
    if (generated.length > 0) return generated;
    const encoder = encoderOf(callee);
    const first = call.arguments[0];
    if (encoder && first) {
      const given = [...call.arguments, ...payloadOf(call)];
      const left = namesLeftBy(call);
      const inside = given
        .flatMap((one) => this.read(one, bindings, depth))
        .filter(({ path }) => !left || path.length === 0 || left.includes(path[0] ?? ''));
      if (encoder.makes === 'value') return inside;
      if (name === 'String') return inText(this.asText(first, inside), '');
      return inText(inside, '').map((one) => (encoder.makes === 'query' ? { ...one, form: 'query' } : one));
    }
    const member = unwrap(call.callee);
    if (member.type === 'MemberExpression') {
      const chained = this.ofMethod(call, member, bindings, depth);
      if (chained) return chained;
    }
    const place = placeOf(call, [], this.facts.evaluation);
    if (place) return atNode(this.held(place, call, bindings, depth), call);
    const helped = this.ofHelper(call, bindings, depth);
    if (helped.length > 0 || !first || !isSpokenEncoder(call, name)) return helped;
    const isUnseen = functionsCalled(call, this.facts.evaluation).length === 0;
    return isUnseen ? inText(this.read(first, bindings, depth), '') : nothing;
  }

  /** `chalk.green`, `html`: tags that leave a text readable. */
  private ofTag(node: TSESTree.TaggedTemplateExpression, bindings: Bindings, depth: number): readonly Secret[] {
    const isText = textTags.includes(spokenName(node.tag) ?? '');
    const { evaluation } = this.facts;
    return isText || encoderOf(evaluation.valueOf(node.tag, evaluation.top))
      ? this.read(node.quasi, bindings, depth)
      : nothing;
  }

  private ofMethod(
    call: TSESTree.CallExpression,
    member: TSESTree.MemberExpression,
    bindings: Bindings,
    depth: number,
  ): readonly Secret[] | undefined {
    const method = memberName(member) ?? '';
    const receiver = (): readonly Secret[] => this.read(member.object, bindings, depth);
    if (method === 'assign' && spokenName(member.object) === 'Object') return this.ofAssign(call, bindings, depth);
    if (method === 'all' && spokenName(member.object) === 'Promise')
      return call.arguments.flatMap((one) => this.read(one, bindings, depth));
    if (method === 'catch' || method === 'finally') return receiver();
    if (method === 'then' || method === 'map') {
      const callback = call.arguments[0];
      if (!isFunction(callback)) return nothing;
      const [parameter] = callback.params;
      const given = method === 'map' ? receiver().map((one) => ({ ...one, path: one.path.slice(1) })) : receiver();
      const inner = parameter
        ? new Map([...bindings, ...boundBy(parameter, given, this.facts.evaluation.sourceCode)])
        : bindings;
      const results = returnsOf(callback, this.facts.evaluation).flatMap((one) => this.read(one, inner, depth));
      return method === 'map' ? under(results, [anyName]) : results;
    }
    const pair = pairAddedBy(call, this.facts.evaluation.sourceCode);
    if (pair) {
      const before = receiver().filter(({ path }) => !pair.replaces || path[0] !== pair.name);
      const added = under(this.read(pair.value, bindings, depth), [pair.name]);
      return [...before, ...added.map((one): Secret => ({ ...one, form: 'query' }))];
    }
    if (!methods.has(method)) return undefined;
    if (isMasking(call)) return nothing;
    const rest = method === 'concat' ? call.arguments.flatMap((one) => this.read(one, bindings, depth)) : [];
    const isText = method === 'toString' || method === 'join';
    return isText ? inText([...this.asText(member.object, receiver()), ...rest], '') : [...receiver(), ...rest];
  }

  private noteKeys({ params }: FunctionNode, call: TSESTree.CallExpression): void {
    for (const [position, parameter] of params.entries()) {
      const variable =
        parameter.type === 'Identifier' ? variableOf(parameter, this.facts.evaluation.sourceCode) : undefined;
      const given = call.arguments[position];
      const key = given && literalKey(given, true);
      if (!variable) continue;
      if (key === undefined) this.keys.delete(variable);
      else this.keys.set(variable, key);
    }
  }

  /** A helper of the file gives what it returns for these arguments. */
  private ofHelper(call: TSESTree.CallExpression, bindings: Bindings, depth: number): readonly Secret[] {
    return functionsCalled(call, this.facts.evaluation).flatMap((called) => {
      if (this.entered.has(called)) return [];
      this.entered.add(called);
      try {
        const given = called.params.flatMap((parameter, position) => {
          const argument = call.arguments[position];
          const secrets = argument ? this.read(argument, bindings, depth) : nothing;
          return [...boundBy(parameter, secrets, this.facts.evaluation.sourceCode)];
        });
        this.noteKeys(called, call);
        const inner = new Map([...bindings, ...given]);
        const results = returnsOf(called, this.facts.evaluation).flatMap((one) => this.read(one, inner, depth));
        return atNode(results, call);
      } finally {
        this.entered.delete(called);
      }
    });
  }
}

/** The claims of a token that is built step by step: `new SignJWT(claims).setIssuedAt().sign(key)`. */
function payloadOf(call: TSESTree.CallExpression): Node[] {
  let node = unwrap(call.callee);
  for (;;) {
    if (node.type === 'MemberExpression') node = unwrap(node.object);
    else if (node.type === 'CallExpression') node = unwrap(node.callee);
    else return node.type === 'NewExpression' ? node.arguments.slice(0, 1) : [];
  }
}

/** `verifier.replace(/./g, '*')` */
function isMasking(call: TSESTree.CallExpression): boolean {
  const by = call.arguments[1];
  return by?.type === 'Literal' && typeof by.value === 'string' && /^[*x•.#]+$|redact|hidden|mask/iu.test(by.value);
}

/** Whether a write certainly happens after the reading: later in the same function, and in no loop. */
function isLater(write: Node, use: Node): boolean {
  if (write.range[0] < use.range[1] || enclosingFunction(write) !== enclosingFunction(use)) return false;
  for (let node = write.parent; node && !isFunction(node); node = node.parent) if (isLoop(node)) return false;
  return true;
}

const answers = new WeakMap<SecretFacts, Map<Node, readonly Secret[]>>();

/**
 * The verifiers and challenges that an expression visibly reveals. What cannot be seen (unknown calls, above all the
 * result of a token request) reveals nothing.
 */
export function secretsIn(node: Node, facts: SecretFacts): readonly Secret[] {
  if (facts.areNone) return nothing;
  const known = answers.get(facts) ?? new Map<Node, readonly Secret[]>();
  answers.set(facts, known);
  const bare = unwrap(node);
  const answer = known.get(bare);
  if (answer) return answer;
  facts.evaluation.begin();
  const secrets = new Reader(facts).read(bare, new Map(), 0);
  known.set(bare, secrets);
  return secrets;
}
