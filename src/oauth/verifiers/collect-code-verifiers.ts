// Finds the code verifiers and code challenges of a file: by what is sent, hashed and generated, and by telling names.
import type { TSESTree } from '@typescript-eslint/utils';
import type { AccessPath, ArgumentPlace, ClientLibrary, RequestBuilder } from '../../libraries/types';
import { isNamed, literalKey, memberName, rootIdentifier, spokenName } from '../../syntax/names';
import type { Node, Variable } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { exact } from '../../values/text';
import { optionsOf } from '../../values/value';
import type { PkceSettings } from '../../settings';
import { isNamedAlone } from './code-verifier';
import type { CodeVerifier, Evidence, SecretKind } from './code-verifier';
import { Flows } from './flows';
import { Hashes } from './hashed-verifiers';
import { actsAsAuthorizationServer } from '../authorization-server';
import { isReadFromRequest } from '../incoming';
import { matchesOf, mayReach, namesToCall, rowsNamedIn } from '../library/calls';
import { namesLibrary, rowsOf } from '../library/modules';
import { drawsValue } from './making';
import { Marks } from './marks';
import type { Source } from './marks';
import {
  isBareChallengeName,
  isBareVerifierName,
  isChallengeName,
  isVerifierName,
  namesOtherProtocol,
  makerSign,
  secondSign,
  wordOfPkce,
} from './secret-names';

/** All that is known of the verifiers and challenges of a file: where they come from, and which places hold them. */
export interface SecretFacts {
  readonly evaluation: Evaluation;
  readonly flows: Flows;
  readonly marks: Marks;
  readonly settings: PkceSettings;
  /** Whether the file has a sign of PKCE or OAuth besides the names of its values. */
  readonly hasSecondSign: boolean;
  /** Whether the file answers as an authorization server: then what it receives is none of its own. */
  readonly isServer: boolean;
  /** What is named an S256 challenge, and given to something as `code_verifier`. */
  readonly swapped: readonly Node[];
  readonly verifiers: readonly CodeVerifier[];
  /** Whether no expression of the file can reveal a verifier or challenge. */
  readonly areNone: boolean;
}

/** Shorter text under a telling name is the name of a cookie, a key or a field. */
const shortestWrittenVerifier = 32;

/** Steps for a question that is asked of every call: what costs more is not looked into. */
const glance = 800;

/** What a file says that hashes its challenge, and one that does not. */
const saysHashed = /['"`]S256['"`]|code_challenge_method=S256/iu;
const saysPlain = /['"`=]plain\b/iu;

/** What stands before the value of a challenge, as a key, an argument, or in a query. */
const beforeChallenge = /code_?challenge['"`]?(?:[:,]\s*|=['"`]?\s*\+?\s*(?:\$\{)?)(?:encodeURIComponent\()?$/iu;

/** Parameters that a token request or an authorization request has beside those of PKCE. */
const companions = /^(?:grant_?type|client_?id|redirect_?uri|response_?type|code|client_?secret)$/iu;

/** The library functions that make, hash or take a verifier or a challenge. */
function helpersOf({ generators = [], derivers = [], requests = [], exchanges = [] }: ClientLibrary): readonly {
  readonly callee: readonly AccessPath[];
}[] {
  return [...generators, ...derivers, ...requests, ...exchanges];
}

class Collector {
  private readonly isAboutPkce: boolean;
  private readonly mayUseLibrary: boolean;
  private readonly namesOfHelpers: ReadonlySet<string>;
  private readonly kinds = new Map<string, SecretKind | undefined>();
  private readonly isHashed: boolean;
  readonly swapped: Node[] = [];

  constructor(
    private readonly evaluation: Evaluation,
    private readonly flows: Flows,
    private readonly marks: Marks,
    private readonly settings: PkceSettings,
  ) {
    const { text } = evaluation.sourceCode;
    this.isAboutPkce = /pkce|code_?challenge|['"`]S256/iu.test(text) && !namesOtherProtocol(text);
    this.mayUseLibrary = rowsNamedIn(evaluation).some((row) => helpersOf(row).length > 0);
    this.namesOfHelpers = namesToCall(evaluation, helpersOf);
    this.isHashed = saysHashed.test(text) && !saysPlain.test(text);
  }

  run(): void {
    const { index } = this.evaluation;
    for (const call of index.ofType('CallExpression')) this.readCall(call);
    for (const property of index.ofType('Property')) this.readProperty(property);
    for (const template of index.ofType('TemplateLiteral')) this.readTemplate(template);
    for (const node of index.ofType('BinaryExpression')) this.readConcatenation(node);
    for (const node of index.ofType('AssignmentExpression')) this.readAssignment(node);
    for (const node of index.ofType('MemberExpression')) this.readMember(node);
    for (const variable of this.variables()) this.readVariable(variable);
    new Hashes(this.evaluation, this.flows, this.marks).run();
  }

  private variables(): Variable[] {
    return (this.evaluation.sourceCode.scopeManager?.scopes ?? []).flatMap((scope) => scope.variables);
  }

  private kindOf(name: string): SecretKind | undefined {
    if (this.kinds.has(name)) return this.kinds.get(name);
    const kind = isVerifierName(name) ? 'verifier' : isChallengeName(name) ? 'challenge' : undefined;
    this.kinds.set(name, kind);
    return kind;
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
  private claimNamed(node: Node, kind: SecretKind, evidence: Evidence): void {
    if (kind === 'verifier' && this.isHashed && this.isNamedChallenge(unwrap(node))) this.swapped.push(node);
    else this.marks.claim(node, [], kind, evidence);
  }

  private isNamedChallenge(node: Node): boolean {
    if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return false;
    const name = spokenName(node) ?? '';
    const siblings = (): readonly string[] => {
      if (node.type === 'MemberExpression') return this.otherMembersOf(node);
      return variableOf(node, this.evaluation.sourceCode)?.scope.variables.map((one) => one.name) ?? [];
    };
    return (this.kindOf(name) ?? this.kindInPair(name, siblings)) === 'challenge' || this.isSentAsChallenge(node, name);
  }

  /** Whether the same words stand for the challenge of a request: `code_challenge: pair.challenge`. */
  private isSentAsChallenge(node: Node, name: string): boolean {
    if (!/challenge|hash/iu.test(name)) return false;
    const { sourceCode } = this.evaluation;
    const words = sourceCode.getText(node);
    return sourceCode.text.split(words).some((before) => beforeChallenge.test(before.slice(-60)));
  }

  private isKeyText(node: Node): boolean {
    this.evaluation.begin(glance);
    const text = exact(this.evaluation.valueOf(node, this.evaluation.top));
    return text !== undefined && text !== '' && text.length < shortestWrittenVerifier;
  }

  private readProperty(property: TSESTree.Property): void {
    const name = literalKey(property.key, property.computed);
    if (name === undefined) return;
    const siblings = (): readonly string[] =>
      property.parent.properties.flatMap((one) =>
        one.type === 'Property' ? [literalKey(one.key, one.computed) ?? ''] : [],
      );
    const kind = this.kindOf(name) ?? this.kindInPair(name, siblings);
    if (!kind || property.method || isSchema(property.value)) return;
    if (property.parent.type === 'ObjectPattern') {
      const target = property.value.type === 'AssignmentPattern' ? property.value.left : property.value;
      if (target.type === 'Identifier') this.marks.claim(target, [], kind, 'named');
      return;
    }
    const isSent =
      (/^code_(?:verifier|challenge)$/u.test(name) && siblings().some((one) => companions.test(one))) ||
      (name === 'code_verifier' && isHandedOver(property));
    if (!isSent && this.isKeyText(property.value)) return;
    this.claimNamed(property.value, kind, isSent ? 'sent' : 'named');
  }

  private readCall(call: TSESTree.CallExpression): void {
    this.evaluation.begin(glance);
    this.readLibraryCall(call);
    const callee = unwrap(call.callee);
    const method = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
    const [key, value] = call.arguments;
    if (method === undefined || !/^(?:set|append|add|put)$/u.test(method) || !key || !value) return;
    const name = exact(this.evaluation.valueOf(key, this.evaluation.top));
    const kind = name === undefined ? undefined : this.kindOf(name);
    if (!kind || this.isKeyText(value)) return;
    const receiver = callee.type === 'MemberExpression' ? callee.object : callee;
    const isQuery = this.evaluation.valueOf(receiver, this.evaluation.top).kind === 'query' || method === 'append';
    this.claimNamed(value, kind, isQuery ? 'sent' : 'named');
  }

  private readLibraryCall(call: TSESTree.CallExpression): void {
    if (this.mayUseLibrary && mayReach(call.callee, this.namesOfHelpers)) this.readCallOfLibrary(call);
    const { verifierGenerators, challengeDerivers } = this.settings;
    if (verifierGenerators.some((name) => isNamed(call, name))) this.marks.claim(call, [], 'verifier', 'library');
    if (challengeDerivers.some((name) => isNamed(call, name))) {
      this.claimArgument(call, { argument: 0 }, 'verifier', 'hashed');
      this.marks.claim(call, [], 'challenge', 'library');
    }
  }

  private readCallOfLibrary(call: TSESTree.CallExpression): void {
    const callee = this.evaluation.valueOf(call.callee, this.evaluation.top);
    for (const { item } of matchesOf(callee, (row) => row.generators)) {
      if (item.gives === 'verifier') this.marks.claim(call, [], 'verifier', 'library');
      else {
        this.marks.claim(call, [item.gives.verifier], 'verifier', 'library');
        const { challenge } = item.gives;
        if (challenge !== undefined) this.marks.claim(call, [challenge], 'challenge', 'library');
      }
    }
    for (const { item } of matchesOf(callee, (row) => row.derivers)) {
      this.claimArgument(call, { argument: item.verifier }, 'verifier', 'hashed');
      this.marks.claim(call, [], 'challenge', 'library');
    }
    for (const { item } of matchesOf(callee, (row) => row.requests)) {
      const place = placeOfChallenge(item);
      if (place && item.pkce === 'verifier') this.claimArgument(call, place, 'verifier', 'sent');
      if (place && item.pkce === 'caller') this.claimArgument(call, place, 'challenge', 'sent');
    }
    for (const { item } of matchesOf(callee, (row) => row.exchanges)) {
      const places = [item.verifier, ...(item.orAt ?? [])].filter((place) => place !== undefined);
      const given = places.find((place) => this.isGiven(call, place));
      if (given) this.claimArgument(call, given, 'verifier', 'sent');
    }
  }

  /** Whether the argument is there. Where majors differ it may be the options of the other major. */
  private isGiven(call: TSESTree.CallExpression, place: ArgumentPlace): boolean {
    const node = call.arguments[place.argument];
    if (!node || node.type === 'SpreadElement') return false;
    return place.path !== undefined || unwrap(node).type !== 'ObjectExpression';
  }

  private claimArgument(
    call: TSESTree.CallExpression,
    place: ArgumentPlace,
    kind: SecretKind,
    evidence: Evidence,
  ): void {
    const node = call.arguments[place.argument];
    const path = place.path ?? [];
    if (!node || node.type === 'SpreadElement' || !this.hasMember(node, path[0])) return;
    if (path.length === 0) this.claimNamed(node, kind, evidence);
    else this.marks.claim(node, path, kind, evidence);
  }

  /** Whether the argument visibly is an object with that name, and not, say, the code alone. */
  private hasMember(node: Node, name: string | undefined): boolean {
    if (name === undefined) return true;
    const options = optionsOf(this.evaluation.valueOf(node, this.evaluation.top));
    return options.some((one) => one.kind === 'record' && one.members.entries.some((entry) => entry.name === name));
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

  private readAfterText(text: string, value: Node): void {
    const word = /[^\w-]?(?<name>code_(?:verifier|challenge))=$/u.exec(text)?.groups?.['name'];
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
    const kind =
      this.kindOf(variable.name) ??
      this.kindInPair(variable.name, () => variable.scope.variables.map((one) => one.name));
    const init =
      (definition.node as Node).type === 'VariableDeclarator' ? (definition.node as { init?: Node }).init : undefined;
    if (!kind || (init && (this.isKeyText(init) || isReadFromRequest(init)))) return;
    this.marks.claimPlace({ root: variable, path: [] }, kind, 'named');
  }
}

/** Where a builder is given the challenge, or the verifier to make it from; undefined where it takes neither. */
function placeOfChallenge({ positions, names, parameters }: RequestBuilder): ArgumentPlace | undefined {
  const position = positions?.code_challenge;
  if (position !== undefined) return { argument: position };
  const path = [...(parameters?.path ?? []), ...(names?.code_challenge ?? 'code_challenge').split('.')];
  return parameters && { argument: parameters.argument, path };
}

/** Calls that show or keep what they are given. */
const keeping = /^(?:log|debug|info|warn|error|trace|set|save|store|put|update|create|insert|write|add|push)/iu;

/** Whether a value that is called a verifier is given to a function out of sight under the parameter's own name. */
function isHandedOver({ parent, value }: TSESTree.Property): boolean {
  const call = wrapped(parent).parent;
  if (call?.type !== 'CallExpression' || parent.type !== 'ObjectExpression') return false;
  return /verifier$/iu.test(spokenName(value) ?? '') && !keeping.test(spokenName(call.callee) ?? '');
}

/** Whether the expression describes a value rather than being one: `z.string()`, `Joi.string().required()`. */
function isSchema(node: Node): boolean {
  const root = rootIdentifier(node);
  return (
    root?.type === 'Identifier' &&
    /^(?:z|zod|Joi|joi|yup|Yup|v|t|Type|s|schema|Schema|S|vine)$/u.test(root.name) &&
    unwrap(node).type !== 'Identifier'
  );
}

/** Whether the text could hold a verifier or challenge: by a word of PKCE, a library, or a name of the settings. */
function mayHoldSecrets(text: string, { verifierGenerators, challengeDerivers }: PkceSettings): boolean {
  const isSpoken = (name: string): boolean => text.includes(name.split('.').at(-1) ?? name);
  return (
    wordOfPkce.test(text) || verifierGenerators.some(isSpoken) || challengeDerivers.some(isSpoken) || namesLibrary(text)
  );
}

/** Whether a server has made the value itself, for a client of its own. */
function isOfOwnClient({ kind, node, origin, evidence }: Source, evaluation: Evaluation): boolean {
  if (kind === 'challenge') return evidence.has('sent') && origin !== 'received';
  const isPromised = node.type === 'CallExpression' && wordOfPkce.test(spokenName(node.callee) ?? '');
  return evidence.has('library') || origin === 'written' || isPromised || drawsValue(node, evaluation);
}

/** Reads all verifiers and challenges of a file. */
export function collectSecretFacts(evaluation: Evaluation, settings: PkceSettings): SecretFacts {
  const flows = new Flows(evaluation);
  const marks = new Marks(evaluation, flows);
  const { text } = evaluation.sourceCode;
  const collector = new Collector(evaluation, flows, marks, settings);
  if (mayHoldSecrets(text, settings)) collector.run();
  const { swapped } = collector;
  // What an authorization server receives belongs to other people's clients. It may be a client of another one itself.
  const isServer = marks.found().length > 0 && actsAsAuthorizationServer(evaluation);
  if (isServer) marks.keepOnly((source) => isOfOwnClient(source, evaluation));
  // A maker of verifiers is known by its name where it is called, and needs no mark.
  if (marks.found().length === 0 && !/code_?verifier/iu.test(text))
    return {
      evaluation,
      flows,
      marks,
      settings,
      hasSecondSign: false,
      isServer,
      swapped,
      verifiers: [],
      areNone: true,
    };
  const withoutNames = text.replace(/(?:pkce|code|oauth2?|oidc)?[_-]?verifier/giu, '');
  const isLibraryUsed = evaluation.index
    .ofType('ImportDeclaration')
    .some((node) => rowsOf(node.source.value).length > 0);
  const hasSecondSign = isLibraryUsed || makerSign.test(text) || secondSign.test(withoutNames);
  const verifiers = marks
    .found()
    .filter((source) => source.kind === 'verifier')
    .map(({ node, origin, path, evidence, places }): CodeVerifier => {
      const made: CodeVerifier['origin'] = evidence.has('library') && origin === 'made' ? 'library' : origin;
      return {
        node,
        origin: made,
        path,
        evidence,
        places,
        certainty: isNamedAlone(evidence) && !hasSecondSign ? 'maybe' : 'yes',
      };
    });
  return { evaluation, flows, marks, settings, hasSecondSign, isServer, swapped, verifiers, areNone: false };
}
