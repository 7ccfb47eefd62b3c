// Which places hold a code verifier or a code challenge by the use that is made of them? Followed backwards to the origin.
import type { TSESTree } from '@typescript-eslint/utils';
import { memoizers } from '../../libraries/stores';
import { resultsOf } from '../../syntax/file-index';
import { isObjectSpread } from '../../syntax/lowered';
import { elementName, isNamed, memberName, spokenName } from '../../syntax/names';
import { isFunction, isUndefined } from '../../syntax/nodes';
import type { FunctionNode, Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { optionsOf } from '../../values/value';
import type { Foreign } from '../../values/value';
import type { Evidence, Origin, SecretKind } from './code-verifier';
import type { Flows } from './flows';
import { drawsCharacter } from './making';
import { makesOthers } from './makers-of-others';
import { isReadFromRequest } from '../incoming';
import { isOfEnvironment, nameOfPlace, placeOf } from './places';
import type { Place, Root } from './places';
import { changedBy, reformedBy } from './reforming';
import { namesVerifierMaker } from './secret-names';
import { anyName } from './store-keys';

/** A place, and what it holds. */
export interface Mark {
  readonly place: Place;
  readonly kind: SecretKind;
  readonly evidence: Set<Evidence>;
}

/** An expression that brings a verifier or a challenge into the file. */
export interface Source {
  readonly node: Node;
  readonly kind: SecretKind;
  readonly path: readonly string[];
  readonly origin: Origin;
  readonly evidence: Set<Evidence>;
  readonly places: Place[];
}

/** What one use says: the kind, why, and the places on the way so far. */
interface Claim {
  readonly kind: SecretKind;
  readonly evidence: Evidence;
  readonly trail: readonly Place[];
  /** Whether a place on the way is given the name itself: what it was copied from before need not have it. */
  readonly isGiven?: boolean;
  /** Whether it was read out of a text: `JSON.parse(answer.text).code_verifier`. */
  readonly isParsed?: boolean;
}

/** Names below a place beyond which nothing is followed. */
const deepest = 6;
/** Functions that turn a text into the octets that are hashed. */
const octets = /^(?:encode|from|Uint8Array|parse|\w*(?:bytes|buffer|utf_?8|ascii)\w*)$/iu;

/** The functions of the file that a call enters. */
export function functionsCalled(call: TSESTree.CallExpression, evaluation: Evaluation): readonly FunctionNode[] {
  const callee = unwrap(call.callee);
  if (isFunction(callee)) return [callee];
  return optionsOf(evaluation.valueOf(callee, evaluation.top)).flatMap((one) => {
    if (one.kind === 'function') return [one.node];
    return one.kind === 'foreign' ? rememberedBy(one) : [];
  });
}

/** The function whose first result a memoizer gives: `once(() => make())`. */
function rememberedBy({ module, path, node }: Foreign): FunctionNode[] {
  if (path.at(-1) !== '()' || node.type !== 'CallExpression') return [];
  const [first] = node.arguments;
  const isKnown = memoizers[module]?.includes(path.slice(0, -1).join('.')) ?? false;
  return isKnown && isFunction(first) ? [first] : [];
}

/** What a function of the file returns. */
export function returnsOf(node: FunctionNode, evaluation: Evaluation): readonly Node[] {
  return resultsOf(node, evaluation.index);
}

function nameOfMark({ place, kind }: Pick<Mark, 'place' | 'kind'>): string {
  return `${kind} in ${nameOfPlace(place)}`;
}

/** Marks places backwards from the uses that show what they hold. */
export class Marks {
  private readonly byRoot = new Map<Root, Mark[]>();
  private readonly known = new Map<string, Mark>();
  private readonly sources = new Map<string, Source>();
  /** All uses that showed a verifier or a challenge, in the order in which they were met. */
  readonly claims: {
    readonly node: Node;
    readonly path: readonly string[];
    readonly kind: SecretKind;
    readonly evidence: Evidence;
  }[] = [];
  private readonly numbers = new Map<Node, number>();
  /** From the name of a mark to those of the marks and sources that it gets its value from. */
  private readonly origins = new Map<string, Set<string>>();
  private depth = 0;

  constructor(
    private readonly evaluation: Evaluation,
    private readonly flows: Flows,
  ) {}

  /** The marks of all places with this root. */
  at(root: Root): readonly Mark[] {
    return this.byRoot.get(root) ?? [];
  }

  /** Whether no expression brings, and no place holds, a verifier or a challenge. */
  get areNone(): boolean {
    return this.byRoot.size === 0 && this.sources.size === 0;
  }

  /** All expressions that bring a verifier or challenge into the file. */
  found(): readonly Source[] {
    return [...this.sources.values()];
  }

  /** Takes the value of an expression, or a part of it, for a verifier or a challenge. */
  claim(node: Node, path: readonly string[], kind: SecretKind, evidence: Evidence): void {
    this.claims.push({ node, path, kind, evidence });
    this.evaluation.begin();
    this.follow(node, path, { kind, evidence, trail: [] });
  }

  /** Takes a place for one. */
  claimPlace(place: Place, kind: SecretKind, evidence: Evidence): void {
    this.evaluation.begin();
    this.mark(place, { kind, evidence, trail: [] });
  }

  /** Forgets all that does not come from these sources. */
  keepOnly(isKept: (source: Source) => boolean): void {
    for (const [name, source] of this.sources) if (!isKept(source)) this.sources.delete(name);
    const comesFromKept = (name: string, seen: Set<string>): boolean => {
      if (this.sources.has(name)) return true;
      if (seen.has(name)) return false;
      seen.add(name);
      return [...(this.origins.get(name) ?? [])].some((one) => comesFromKept(one, seen));
    };
    for (const [root, marks] of this.byRoot)
      this.byRoot.set(
        root,
        marks.filter((one) => comesFromKept(nameOfMark(one), new Set())),
      );
  }

  /** Notes that the last place on the way gets its value from here. */
  private link({ trail, kind }: Claim, name: string): void {
    const last = trail.at(-1);
    if (!last) return;
    const from = nameOfMark({ place: last, kind });
    const known = this.origins.get(from) ?? new Set();
    this.origins.set(from, known.add(name));
  }

  private mark(place: Place, claim: Claim): void {
    if ((typeof place.root === 'string' && place.path.length === 0) || place.path.length > deepest) return;
    if (isFunctionOfTheFile(place)) return;
    const name = nameOfMark({ place, kind: claim.kind });
    this.link(claim, name);
    let mark = this.known.get(name);
    const inflows = this.flows.into(place).filter((one) => one.under.length === 0);
    if (inflows.length > 0 && inflows.every(({ value, path }) => isLacking(unwrap(value), path))) return;
    // A server that receives a verifier of somebody else's client is no client.
    if (claim.evidence === 'named' && inflows.some((one) => isReadFromRequest(one.value))) return;
    if (mark?.evidence.has(claim.evidence)) return;
    if (!mark) {
      mark = { place, kind: claim.kind, evidence: new Set() };
      this.known.set(name, mark);
      const marks = this.byRoot.get(place.root);
      if (marks) marks.push(mark);
      else this.byRoot.set(place.root, [mark]);
    }
    mark.evidence.add(claim.evidence);
    const trail = [...claim.trail, place];
    const isGiven = claim.isGiven === true || (place.path.length > 0 && inflows.some(({ path }) => path.length === 0));
    for (const { value, path } of inflows)
      this.follow(value, path, { ...claim, trail, isGiven: isGiven && path.length > 0 });
    if (inflows.length === 0)
      this.note(nodeOfPlace(place, this.evaluation), place.path, 'received', { ...claim, trail });
  }

  private note(node: Node | undefined, path: readonly string[], origin: Origin, claim: Claim): void {
    if (!node) return;
    const number = this.numbers.get(node) ?? this.numbers.size;
    this.numbers.set(node, number);
    const name = `${claim.kind} made ${String(number)} ${path.join('.')}`;
    this.link(claim, name);
    const source = this.sources.get(name);
    if (!source) {
      const evidence = new Set([claim.evidence]);
      this.sources.set(name, { node, kind: claim.kind, path, origin, evidence, places: [...claim.trail] });
      return;
    }
    source.evidence.add(claim.evidence);
    for (const place of claim.trail) if (!source.places.includes(place)) source.places.push(place);
  }

  private follow(node: Node, path: readonly string[], claim: Claim): void {
    if (this.depth > 40 || !this.evaluation.spend(1)) return;
    this.depth += 1;
    try {
      this.step(unwrap(node), path, claim);
    } finally {
      this.depth -= 1;
    }
  }

  private step(node: Node, path: readonly string[], claim: Claim): void {
    switch (node.type) {
      case 'AwaitExpression':
        this.follow(node.argument, path, claim);
        return;
      case 'YieldExpression':
        // What a generator is handed back: `const pkce = yield* makePair`.
        this.note(node, path, 'received', claim);
        return;
      case 'ConditionalExpression':
        this.follow(node.consequent, path, claim);
        this.follow(node.alternate, path, claim);
        return;
      case 'LogicalExpression':
        if (node.operator !== '&&') this.follow(node.left, path, claim);
        this.follow(node.right, path, claim);
        return;
      case 'AssignmentExpression':
        this.follow(node.right, path, claim);
        return;
      case 'Literal':
        this.followText(node, path, claim);
        return;
      case 'ObjectExpression':
        this.followProperty(node, path, claim);
        return;
      case 'ArrayExpression': {
        const [position, ...rest] = path;
        for (const [at, element] of node.elements.entries())
          if (element && element.type !== 'SpreadElement' && (position === anyName || position === String(at)))
            this.follow(element, rest, claim);
        return;
      }
      case 'CallExpression':
        this.followCall(node, path, claim);
        return;
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'ClassExpression':
      case 'UnaryExpression':
        return;
      default:
        this.followPlace(node, path, claim);
    }
  }

  private followText(node: TSESTree.Literal, path: readonly string[], claim: Claim): void {
    if (typeof node.value !== 'string' || node.value === '' || path.length > 0) return;
    // A short text under a telling name is the name of a key.
    if (claim.evidence !== 'named' || node.value.length >= 32) this.note(node, path, 'written', claim);
  }

  private followPlace(node: Node, path: readonly string[], claim: Claim): void {
    if (claim.evidence === 'named' && isReadFromRequest(node)) return;
    const isNothing = isUndefined(node);
    // What a character is drawn from is kept somewhere, but the character is new.
    const isDrawn = path.length === 0 && drawsCharacter(node, this.evaluation);
    const place = isDrawn ? undefined : placeOf(node, path, this.evaluation);
    const made = node.type === 'MemberExpression' ? unwrap(node.object) : node;
    const name = node.type === 'MemberExpression' ? memberName(node) : undefined;
    if (place) this.mark(place, claim);
    else if (isDrawn) this.note(node, path, 'made', claim);
    else if (name !== undefined && (made.type === 'CallExpression' || made.type === 'AwaitExpression'))
      this.follow(made, [name, ...path], claim);
    else if (node.type === 'NewExpression' && claim.evidence === 'hashed' && isOctets(node))
      this.followInput(node, claim);
    else if (path.length === 0 && !isNothing) this.note(node, path, 'made', claim);
  }

  /** What is encoded before it is hashed. */
  private followInput(node: TSESTree.CallExpression | TSESTree.NewExpression, claim: Claim): void {
    const [first] = node.arguments;
    if (first && first.type !== 'SpreadElement') this.follow(first, [], claim);
  }

  private followProperty(node: TSESTree.ObjectExpression, path: readonly string[], claim: Claim): void {
    const [name, ...rest] = path;
    if (name === undefined) return;
    for (const property of node.properties) {
      if (property.type === 'SpreadElement') {
        if (claim.isGiven !== true) this.follow(property.argument, path, claim);
        continue;
      }
      const { key } = property;
      const own = key.type === 'Identifier' && !property.computed ? key.name : key.type === 'Literal' ? key.value : '';
      if (own === name) this.follow(property.value, rest, claim);
    }
  }

  private followCall(call: TSESTree.CallExpression, path: readonly string[], claim: Claim): void {
    if (claim.evidence === 'named' && isReadFromRequest(call)) return;
    const place = placeOf(call, path, this.evaluation);
    if (place) {
      this.mark(place, claim);
      return;
    }
    if (claim.isGiven === true && isDeepCopy(call)) return;
    if (path.length > 0 && (isObjectSpread(call) || isNamed(call, 'Object.assign'))) {
      for (const one of call.arguments)
        if (one.type === 'ObjectExpression' || (claim.isGiven !== true && one.type !== 'SpreadElement'))
          this.follow(one, path, claim);
      return;
    }
    const name = spokenName(call.callee) ?? '';
    const [first] = call.arguments;
    if (claim.evidence === 'hashed' && path.length === 0 && isOctets(call)) {
      this.followInput(call, claim);
      return;
    }
    const reformed = reformedBy(call, path.length > 0);
    if (reformed) {
      const isParsed = claim.isParsed === true || (path.length > 0 && name === 'parse');
      if (reformed.type !== 'SpreadElement') this.follow(reformed, path, isParsed ? { ...claim, isParsed } : claim);
      return;
    }
    const changed = changedBy(call);
    if (changed && path.length === 0 && this.comesFromEnvironment(changed)) {
      this.follow(changed, path, claim);
      return;
    }
    if (name === 'all' && first && first.type !== 'SpreadElement') {
      this.follow(first, path, claim);
      return;
    }
    // A function without parameters that is called for nothing else gives verifiers when one of its results is one.
    const isOpened = path.length > 0 || namesVerifierMaker(name);
    const functions = isOpened || claim.evidence !== 'named' ? functionsCalled(call, this.evaluation) : [];
    const isMaker = (one: FunctionNode): boolean => one.params.length === 0 && !makesOthers(one, call, this.evaluation);
    // A helper that is told what to fetch gives the texts of other answers as well.
    const isShared = (one: FunctionNode): boolean => claim.isParsed === true && one.params.length > 0;
    for (const one of functions.filter((called) => (isOpened || isMaker(called)) && !isShared(called)))
      for (const returned of returnsOf(one, this.evaluation)) this.follow(returned, path, claim);
    this.note(call, path, 'made', claim);
  }

  /** `process.env.SEED`, also where it is changed before */
  private comesFromEnvironment(node: Node): boolean {
    const before = node.type === 'CallExpression' ? changedBy(node) : undefined;
    if (before) return this.comesFromEnvironment(before);
    const place = node.type === 'MemberExpression' ? placeOf(node, [], this.evaluation) : undefined;
    return place !== undefined && isOfEnvironment(place);
  }
}

/** Whether the place is a name for a function or class: it may make a verifier, but is none. */
function isFunctionOfTheFile({ root, path }: Place): boolean {
  if (typeof root === 'string' || !('defs' in root) || path.length > 0) return false;
  return root.defs.some((definition) => {
    const node = definition.node as Node;
    if (isFunction(node)) return definition.type !== ('Parameter' as never);
    return (
      node.type === 'ClassDeclaration' ||
      (node.type === 'VariableDeclarator' && node.init && isFunction(unwrap(node.init)))
    );
  });
}

/** `structuredClone(template)`, `JSON.parse(JSON.stringify(template))` */
function isDeepCopy(call: TSESTree.CallExpression): boolean {
  const name = spokenName(call.callee) ?? '';
  const [first] = call.arguments;
  const inner = first && unwrap(first);
  if (name !== 'parse') return /^(?:structuredClone|cloneDeep|deepCopy|deepClone)$/u.test(name);
  return inner?.type === 'CallExpression' && spokenName(inner.callee) === 'stringify';
}

/** Whether an object is visible to its end, and has no such member. */
function isLacking(node: Node, [name]: readonly string[]): boolean {
  if (node.type !== 'ObjectExpression' || name === undefined || name === anyName) return false;
  return node.properties.every((one) => {
    const own = elementName(one);
    return own !== undefined && own !== name;
  });
}

function isOctets(call: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const name = spokenName(call.callee) ?? '';
  const first = call.arguments[0] && unwrap(call.arguments[0]).type;
  // What is made in place, e.g. `base64url.encode(randomBytes(32))`, is the verifier itself.
  const isHeld = first === 'Identifier' || first === 'MemberExpression' || first === 'AwaitExpression';
  return isHeld && octets.test(name) && !/random|generate|create/iu.test(name);
}

/** The node that stands for a place about which nothing more is known: the declaration of its variable, or its use. */
function nodeOfPlace(place: Place, evaluation: Evaluation): Node | undefined {
  if (typeof place.root === 'string') return undefined;
  if ('defs' in place.root) return place.root.defs[0]?.name;
  return evaluation.index.fieldUsesOf(place.root, place.path[0] ?? '')[0];
}
