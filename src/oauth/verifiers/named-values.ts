// Which values does a name speak for: a property, a variable, a parameter of a query, a pair that a function promises?
import type { TSESTree } from '@typescript-eslint/utils';
import { elementName, isSpoken, literalKey, memberName, rootIdentifier, spokenName } from '../../syntax/names';
import type { Node, Variable } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { exact } from '../../values/text';
import { optionsOf } from '../../values/value';
import type { Value } from '../../values/value';
import { isReadFromRequest } from '../incoming';
import { isVerifierOfLogin } from './bare-verifiers';
import type { Evidence, SecretKind } from './code-verifier';
import { functionsCalled } from './marks';
import type { Marks } from './marks';
import { placeOf } from './places';
import { isTokenRequestTold } from './redemption-objects';
import {
  isBareChallengeName,
  isBareVerifierName,
  isChallengeName,
  isVerifierName,
  namesOtherProtocol,
  namesPairMaker,
  speaksOfBoth,
  wordOfPkce,
} from './secret-names';
import { anyName } from './store-keys';

/** Shorter text under a telling name is the name of a cookie, a key or a field. */
const shortestWrittenVerifier = 32;

/** What lists of keys are called. In small letters the word may stand for keys of cryptography. */
const keyList = /(?:^Keys?|[a-z]Keys?|(?:^|_)KEYS?|[a-z]Names?|(?:^|_)NAMES?)$/u;

/** Steps for a question that is asked of every key: what costs more is not looked into. */
const glance = 800;

/** What a file says that hashes its challenge, and one that does not. */
const saysHashed = /['"`]S(?:HA-?)?256['"`]|code_challenge_method=S256/iu;
const saysPlain = /['"`=]plain\b/iu;

/** What stands before the value of a challenge, as a key, an argument, or in a query. */
const beforeChallenge = /code_?challenge['"`]?(?:[:,]\s*|=['"`]?(?:\s*\+)?\s*(?:\$\{)?)(?:encodeURIComponent\()?$/iu;

/** What the makers of schemas are called: zod, joi, yup, valibot, TypeBox, io-ts. */
const schemaMakers = /^(?:z|zod|Joi|joi|yup|Yup|v|t|Type|s|schema|Schema|S|vine)$/u;

/** Parameters that a token request or an authorization request has beside those of PKCE. */
const companions = /^(?:grant_?type|client_?id|redirect_?uri|response_?type|code|client_?secret)$/iu;

/** Calls that hash what they are given: `sha256(…)`, `hash.update(…)`, `subtle.digest('SHA-256', …)`. */
const hashing = /^(?:sha_?-?256\w*|hash|update|digest)$/iu;

/** What an expression encodes: of `new TextEncoder().encode(verifier)` the verifier. */
function encodedIn(node: Node): readonly Node[] {
  return node.type === 'CallExpression' && spokenName(node.callee) === 'encode' ? node.arguments : [];
}

/** Takes values for verifiers and challenges by their names; evidence is weighed later. */
export class NamedValues {
  private readonly isAboutPkce: boolean;
  private readonly kinds = new Map<string, SecretKind | undefined>();
  private readonly isHashed: boolean;
  /** What is named an S256 challenge, and given to something as `code_verifier`. */
  readonly swapped: Node[] = [];

  constructor(
    private readonly evaluation: Evaluation,
    private readonly marks: Marks,
  ) {
    const { text } = evaluation.sourceCode;
    const saysPkce = /pkce|code_?challenge|['"`]S256/iu.test(text) || speaksOfBoth(text);
    this.isAboutPkce = saysPkce && !namesOtherProtocol(text);
    this.isHashed = saysHashed.test(text) && !saysPlain.test(text);
  }

  run(): void {
    const { index, sourceCode } = this.evaluation;
    const mayMean = (name: string): boolean => this.mayMean(name);
    for (const property of index.named('Property', mayMean)) this.readProperty(property);
    for (const template of index.ofType('TemplateLiteral')) this.readTemplate(template);
    for (const node of index.ofType('BinaryExpression')) this.readConcatenation(node);
    for (const node of index.named('AssignmentExpression', mayMean)) this.readAssignment(node);
    for (const node of index.named('MemberExpression', mayMean)) this.readMember(node);
    for (const { variables } of sourceCode.scopeManager?.scopes ?? [])
      for (const variable of variables) this.readVariable(variable);
  }

  private kindOf(name: string): SecretKind | undefined {
    if (this.kinds.has(name)) return this.kinds.get(name);
    const kind = isVerifierName(name) ? 'verifier' : isChallengeName(name) ? 'challenge' : undefined;
    this.kinds.set(name, kind);
    return kind;
  }

  /** Whether a name says verifier or challenge, be it only where the other one stands beside it. */
  private mayMean(name: string): boolean {
    return this.kindOf(name) !== undefined || isBareVerifierName(name) || isBareChallengeName(name);
  }

  /** The meaning of `verifier` and `challenge` beside each other, in a file that speaks of PKCE. */
  private kindInPair(name: string, siblings: () => readonly string[]): SecretKind | undefined {
    if (!this.isAboutPkce || (!isBareVerifierName(name) && !isBareChallengeName(name))) return undefined;
    const has = (test: (name: string) => boolean): boolean => siblings().some(test);
    if (isBareVerifierName(name) && has((one) => isBareChallengeName(one) || isChallengeName(one))) return 'verifier';
    if (isBareChallengeName(name) && has((one) => isBareVerifierName(one) || isVerifierName(one))) return 'challenge';
    return undefined;
  }

  /** Takes what is given under a name for what the name says; a challenge that is given as a verifier is none. */
  claimNamed(node: Node, kind: SecretKind, evidence: Evidence): void {
    if (kind === 'verifier' && this.isNamedChallenge(unwrap(node))) this.swapped.push(node);
    else this.marks.claim(node, [], kind, evidence);
  }

  /** Whether a value is named a challenge, in a file that hashes its challenge. */
  isNamedChallenge(node: Node): boolean {
    if (!this.isHashed || (node.type !== 'Identifier' && node.type !== 'MemberExpression')) return false;
    const name = spokenName(node) ?? '';
    const siblings = (): readonly string[] => {
      if (node.type === 'MemberExpression') return this.otherMembersOf(node);
      return variableOf(node, this.evaluation.sourceCode)?.scope.variables.map((one) => one.name) ?? [];
    };
    if (this.isHashedElsewhere(name)) return false;
    return (this.kindOf(name) ?? this.kindInPair(name, siblings)) === 'challenge' || this.isSentAsChallenge(node, name);
  }

  /** Whether the file hashes something of this name: then it is the verifier, though it is called a challenge. */
  private isHashedElsewhere(name: string): boolean {
    const isOfName = (one: Node | undefined): boolean => one !== undefined && spokenName(one) === name;
    return this.evaluation.index
      .named('CallExpression', hashing)
      .some((call) => call.arguments.some((one) => isOfName(one) || encodedIn(one).some(isOfName)));
  }

  /** Whether the same words stand for the challenge of a request: `code_challenge: pair.challenge`. */
  private isSentAsChallenge(node: Node, name: string): boolean {
    if (!/challenge|hash/iu.test(name)) return false;
    const { sourceCode } = this.evaluation;
    const words = sourceCode.getText(node);
    const { text } = sourceCode;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      if (beforeChallenge.test(text.slice(Math.max(0, at - 60), at))) return true;
    return false;
  }

  /** Whether an expression is the name of a cookie, a key or a field rather than what it holds. */
  private isKeyText(node: Node): boolean {
    if (isOneOfKeys(node)) return true;
    this.evaluation.begin(glance);
    const text = exact(this.evaluation.valueOf(node, this.evaluation.top));
    return text !== undefined && text !== '' && text.length < shortestWrittenVerifier;
  }

  private readProperty(property: TSESTree.Property): void {
    const name = literalKey(property.key, property.computed);
    if (name === undefined) return;
    const siblings = (): readonly string[] => property.parent.properties.flatMap((one) => elementName(one) ?? []);
    const kind = this.kindOf(name) ?? this.kindInPair(name, siblings);
    if (!kind || property.method || this.isSchema(property.value)) return;
    if (property.parent.type === 'ObjectPattern') {
      const target = property.value.type === 'AssignmentPattern' ? property.value.left : property.value;
      if (target.type === 'Identifier') this.marks.claim(target, [], kind, 'named');
      return;
    }
    const isSent =
      (/^code_(?:verifier|challenge)$/u.test(name) && siblings().some((one) => companions.test(one))) ||
      (name === 'code_verifier' && isHandedOver(property));
    if (!isSent && (isPartOfVerifier(property.value) || this.isKeyText(property.value))) return;
    this.claimNamed(property.value, kind, isSent ? 'sent' : 'named');
  }

  /** Whether the expression describes a value rather than being one: `z.string()`, `Joi.string().required()`. */
  private isSchema(node: Node): boolean {
    const root = rootIdentifier(node);
    if (unwrap(node).type !== 'CallExpression' || root?.type !== 'Identifier') return false;
    if (!schemaMakers.test(root.name)) return false;
    if (variableOf(root, this.evaluation.sourceCode)?.defs[0]?.type !== ('Variable' as never)) return true;
    // A variable of the file that is called `s` holds a session or a store, unless it is a package.
    const value = this.evaluation.valueOf(root, this.evaluation.top);
    return value.kind === 'foreign' && value.module !== 'global';
  }

  /** `params.set('code_verifier', value)`, `sessionStorage.setItem('code_verifier', value)` */
  readCall(call: TSESTree.CallExpression): void {
    const callee = unwrap(call.callee);
    const method = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
    const [key, value] = call.arguments;
    this.readStore(call);
    if (key && callee.type === 'MemberExpression' && isTokenRequestTold(callee, this.evaluation.sourceCode))
      this.claimNamed(key, 'verifier', 'sent');
    if (method === 'concat' && callee.type === 'MemberExpression') this.readConcat(callee.object, call.arguments);
    if (method === undefined || !/^(?:set|setItem|append|add|put)$/u.test(method) || !key || !value) return;
    const name = exact(this.evaluation.valueOf(key, this.evaluation.top));
    const kind = name === undefined ? undefined : this.kindOf(name);
    if (!kind || this.isKeyText(value)) return;
    const receiver = callee.type === 'MemberExpression' ? callee.object : callee;
    const receivers = optionsOf(this.evaluation.valueOf(receiver, this.evaluation.top));
    const isQuery = receivers.some(isQueryOfRequest) || method === 'append';
    this.claimNamed(value, kind, isQuery ? 'sent' : 'named');
  }

  /** `localStorage.getItem('code_verifier')`: the key says what the store holds. */
  private readStore(call: TSESTree.CallExpression): void {
    if (call.callee.type !== 'MemberExpression' || !wordOfPkce.test(this.evaluation.sourceCode.getText(call))) return;
    const place = placeOf(call, [], this.evaluation);
    const kind = typeof place?.root === 'string' ? this.kindOf(place.path[0] ?? '') : undefined;
    if (kind) this.marks.claim(call, [], kind, 'named');
  }

  private readTemplate(template: TSESTree.TemplateLiteral): void {
    for (const [position, expression] of template.expressions.entries())
      this.readAfterText(template.quasis[position]?.value.raw ?? '', expression);
  }

  private readConcatenation(node: TSESTree.BinaryExpression): void {
    if (node.operator !== '+') return;
    const left = node.left.type === 'BinaryExpression' && node.left.operator === '+' ? node.left.right : node.left;
    if (left.type === 'Literal' && typeof left.value === 'string') this.readAfterText(left.value, node.right);
  }

  /** `'…&code_challenge='.concat(challenge, '&state=').concat(…)` */
  private readConcat(start: Node, parts: readonly Node[]): void {
    const before = unwrap(start);
    const last = before.type === 'CallExpression' ? before.arguments.at(-1) : before;
    for (const [position, value] of parts.entries()) {
      const text = position === 0 ? last : parts[position - 1];
      if (text?.type === 'Literal' && typeof text.value === 'string') this.readAfterText(text.value, value);
    }
  }

  private readAfterText(text: string, value: Node): void {
    const word = /(?<![\w-])(?<name>code_(?:verifier|challenge))=$/u.exec(text)?.groups?.['name'];
    if (word) this.claimNamed(value, word === 'code_verifier' ? 'verifier' : 'challenge', 'sent');
  }

  private readAssignment({ left, right, operator }: TSESTree.AssignmentExpression): void {
    const name = left.type === 'MemberExpression' ? memberName(left) : undefined;
    const kind = name === undefined ? undefined : this.kindOf(name);
    if (kind && operator === '=' && !this.isKeyText(right)) this.claimNamed(right, kind, 'named');
  }

  private readMember(node: TSESTree.MemberExpression): void {
    const name = memberName(node);
    if (name === undefined) return;
    const { parent } = node;
    if (parent.type === 'CallExpression' && parent.callee === node) return;
    if (parent.type === 'AssignmentExpression' && parent.left === node) return;
    const kind = this.kindOf(name) ?? this.kindInPair(name, () => this.otherMembersOf(node));
    if (kind && !isReadFromRequest(node) && !this.isKeyText(node)) this.marks.claim(node, [], kind, 'named');
  }

  /** The names read elsewhere from a variable of the same name: `pkce.challenge` beside `pkce.verifier`. */
  private otherMembersOf(node: TSESTree.MemberExpression): string[] {
    const object = spokenName(node.object);
    return this.evaluation.index
      .ofType('MemberExpression')
      .filter((one) => spokenName(one.object) === object)
      .flatMap((one) => memberName(one) ?? []);
  }

  private readVariable(variable: Variable): void {
    const definition = variable.defs[0];
    const name = definition?.name as Node | undefined;
    const type: string | undefined = definition?.type;
    if (!definition || !name || (type !== 'Variable' && type !== 'Parameter')) return;
    if (this.isPairOfElsewhere(definition.node, name))
      this.marks.claimPlace({ root: variable, path: [anyName] }, 'verifier', 'named');
    const kind =
      this.kindOf(variable.name) ??
      this.kindInPair(variable.name, () => variable.scope.variables.map((one) => one.name)) ??
      (this.isAboutPkce && isVerifierOfLogin(variable, this.evaluation.sourceCode) ? 'verifier' : undefined);
    const init =
      (definition.node as Node).type === 'VariableDeclarator' ? (definition.node as { init?: Node }).init : undefined;
    if (!kind || (init && (this.isKeyText(init) || isReadFromRequest(init)))) return;
    this.marks.claimPlace({ root: variable, path: [] }, kind, 'named');
  }

  /** `const pkce = await generatePKCE()` of another file: one of its parts is the verifier, whatever it is called. */
  private isPairOfElsewhere(declared: Node, name: Node): boolean {
    if (declared.type !== 'VariableDeclarator' || declared.id !== name || !declared.init) return false;
    const init = unwrap(declared.init);
    const isWaited = init.type === 'AwaitExpression' || init.type === 'YieldExpression';
    const made = isWaited && init.argument ? unwrap(init.argument) : init;
    if (made.type !== 'CallExpression' || !namesPairMaker(spokenName(made.callee) ?? '')) return false;
    return functionsCalled(made, this.evaluation).length === 0;
  }
}

/** Whether a value is the query of a request: what is only seen to be set into may be a session, unless a request has those names. */
function isQueryOfRequest(value: Value): boolean {
  if (value.kind !== 'query') return false;
  const { entries, gaps } = value.members;
  return gaps.every((gap) => gap.node !== value.node) || entries.some(({ name }) => companions.test(name));
}

/** Whether an expression is one of a list of keys: `StorageKeys.codeVerifier`, `COOKIE_NAMES.CODE_VERIFIER`. */
function isOneOfKeys(node: Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'MemberExpression' && isSpoken(bare.object, keyList);
}

/** Whether a text shows a part of a verifier, as logs do: `codeVerifier.slice(0, 8) + '…'`. */
function isPartOfVerifier(node: Node): boolean {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'BinaryExpression':
      return isPartOfVerifier(bare.left) || isPartOfVerifier(bare.right);
    case 'LogicalExpression':
      return isPartOfVerifier(bare.right);
    case 'ConditionalExpression':
      return isPartOfVerifier(bare.consequent) || isPartOfVerifier(bare.alternate);
    case 'TemplateLiteral':
      return bare.expressions.some(isPartOfVerifier);
    case 'CallExpression': {
      const { callee } = bare;
      const isCut = callee.type === 'MemberExpression' && isSpoken(callee, /^(?:slice|substring|substr|at|charAt)$/u);
      return isCut && isSpoken(callee.object, /verifier$/iu);
    }
    default:
      return false;
  }
}

/** Calls that show or keep what they are given. */
const keeping = /^(?:log|debug|info|warn|error|trace|set|save|store|put|update|create|insert|write|add|push)/iu;

/** Whether a value that is called a verifier is given to a function out of sight under the parameter's own name. */
function isHandedOver({ parent, value }: TSESTree.Property): boolean {
  const call = wrapped(parent).parent;
  if (call?.type !== 'CallExpression' || parent.type !== 'ObjectExpression') return false;
  return isSpoken(value, /verifier$/iu) && !isSpoken(call.callee, keeping);
}
