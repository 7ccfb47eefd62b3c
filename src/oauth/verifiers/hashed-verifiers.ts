// Which values are code verifiers because a challenge is hashed from them, or because more than their name speaks for it?
import type { TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction } from '../../syntax/ancestors';
import { isSpoken, memberName, nameOfFunction, propertyNamed, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { declaratorOf, functionOfVariable, variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import { walk } from '../../syntax/walk';
import type { Evaluation } from '../../values/evaluation';
import { exact } from '../../values/text';
import type { Flows } from './flows';
import { drawsText } from './making';
import { functionsCalled, returnsOf } from './marks';
import type { Marks } from './marks';
import { isParameter, lastNameOf } from './places';
import { isBareVerifierName, isVerifierName, namesDeriver, namesHashOption, namesOtherProtocol } from './secret-names';

/** Marks what challenges are made from. */
export class Hashes {
  private readonly seenDerivations = new Set<Node>();

  constructor(
    private readonly evaluation: Evaluation,
    private readonly flows: Flows,
    private readonly marks: Marks,
  ) {}

  run(): void {
    for (const source of this.marks.found())
      if (source.kind === 'challenge') this.readDerivation(source.node, source.path, 0);
    if (!namesOtherProtocol(this.evaluation.sourceCode.text)) this.readSecondSigns();
  }

  /** What is called a code verifier and hashed with SHA-256, or drawn at random, is one without another word of PKCE. */
  private readSecondSigns(): void {
    for (const call of this.evaluation.index.ofType('CallExpression')) {
      const input = this.heldBy(inputOfSha256(call));
      if (input && (isVerifierName(spokenName(input) ?? '') || this.isHashedForChallenge(input)))
        this.claimHashed(input);
    }
    for (const { kind, origin, node, places, evidence, path } of this.marks.found()) {
      if (kind !== 'verifier' || origin !== 'made' || evidence.size > 1 || path.length > 0) continue;
      const place = places.find((one) => isVerifierName(lastNameOf(one)));
      if (place && drawsText(node, this.evaluation)) this.marks.claimPlace(place, 'verifier', 'drawn');
    }
  }

  /** What a variable holds that is hashed: `const data = encoder.encode(verifier)`. */
  private heldBy(input: Node | undefined): Node | undefined {
    const declared = input && declaratorOf(input, this.evaluation.sourceCode);
    const init = declared?.init && unwrap(declared.init);
    const inner = init && inputOf(init);
    return inner && inner !== init ? inner : input;
  }

  /** Whether a function that says it makes a code challenge hashes its parameter. */
  private isHashedForChallenge(input: Node): boolean {
    const home = enclosingFunction(input);
    const variable = input.type === 'Identifier' ? variableOf(input, this.evaluation.sourceCode) : undefined;
    if (!home || !variable || !isParameter(variable) || functionOfVariable(variable) !== home) return false;
    const name = nameOfFunction(home) ?? '';
    return /code_?challenge|pkce/iu.test(name) || (isBareVerifierName(variable.name) && /challenge/iu.test(name));
  }

  /** What a challenge is hashed from is a verifier. */
  private readDerivation(node: Node, path: readonly string[], depth: number): void {
    if (depth > 4 || path.length > 0 || this.seenDerivations.has(node)) return;
    this.seenDerivations.add(node);
    const { visitorKeys } = this.evaluation.sourceCode;
    walk(node, visitorKeys, (one) => {
      if (one.type === 'FunctionExpression' || one.type === 'ArrowFunctionExpression') return false;
      // What the verifier is made from is none, be it hashed too: `createHash('sha256').update(hmacOf(state))`.
      if (one.type === 'CallExpression' && this.readHash(one, depth)) return false;
      if (one.type === 'Identifier') {
        const variable = this.evaluation.sourceCode.getScope?.(one).references.find((use) => use.identifier === one);
        const resolved = variable?.resolved;
        if (resolved && depth < 4 && resolved.defs[0]?.type === ('Variable' as never))
          for (const inflow of this.flows.into({ root: resolved, path: [] }))
            this.readDerivation(inflow.value, inflow.path, depth + 1);
      }
      return true;
    });
  }

  /** @returns whether the call hashes the verifier itself */
  private readHash(call: TSESTree.CallExpression, depth: number): boolean {
    const name = spokenName(call.callee) ?? '';
    const given = call.arguments.filter((one) => one.type !== 'SpreadElement');
    const hashed = name === 'update' ? given[0] : /^digest/u.test(name) ? given[1] : undefined;
    if (hashed) this.claimHashed(hashed, isWholeInput(call));
    else if (namesDeriver(name)) {
      const inputs = given.filter(
        (one) =>
          !namesHashOption(spokenName(one) ?? '') &&
          exact(this.evaluation.valueOf(one, this.evaluation.top)) === undefined,
      );
      const input = inputs.find((one) => isVerifierName(spokenName(one) ?? '')) ?? inputs[0];
      if (input) this.claimHashed(input);
    } else {
      const called = functionsCalled(call, this.evaluation);
      // A function of another file, of which the challenge comes: `code_challenge: toHash(codeVerifier)`.
      const input = called.length > 0 ? undefined : given.find((one) => isVerifierName(spokenName(one) ?? ''));
      if (input) this.claimHashed(input);
      for (const one of called)
        for (const returned of returnsOf(one, this.evaluation)) this.readDerivation(returned, [], depth + 2);
    }
    return hashed !== undefined;
  }

  /** @param isWhole whether nothing else is hashed with it, so that a written text is the verifier and no salt */
  private claimHashed(node: Node, isWhole = false): void {
    let input = unwrap(node);
    for (let height = 0; height < 4; height += 1) {
      if (input.type === 'AwaitExpression') input = unwrap(input.argument);
      const [first] = input.type === 'CallExpression' || input.type === 'NewExpression' ? input.arguments : [];
      const isEncoded = isSpoken(input, /^(?:encode|from|Uint8Array|toUtf8|utf8|String|parse|stringToBytes)/u);
      if (!first || first.type === 'SpreadElement' || !isEncoded) break;
      input = unwrap(first);
    }
    const isWritten = input.type === 'Literal' && typeof input.value === 'string' && input.value !== '';
    const isMaking = input.type === 'Literal' || input.type === 'TemplateLiteral' || input.type === 'BinaryExpression';
    if (!isMaking || (isWhole && isWritten)) this.marks.claim(input, [], 'verifier', 'hashed');
  }
}

/** Whether a call is the only one that hands something to its hash: `digest('SHA-256', input)`, not one of two of `update(…)`. */
function isWholeInput(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || spokenName(callee) !== 'update') return true;
  const { parent } = wrapped(call);
  const next = parent?.type === 'MemberExpression' ? memberName(parent) : undefined;
  return unwrap(callee.object).type === 'CallExpression' && !isSpoken(callee.object, /^update$/u) && next === 'digest';
}

/** Whether an argument names SHA-256: `'sha256'`, `{ name: 'SHA-256' }`. */
function isSha256(node: Node | undefined): boolean {
  const name = node?.type === 'ObjectExpression' ? propertyNamed(node, 'name') : node;
  return name?.type === 'Literal' && typeof name.value === 'string' && /^sha-?256$/iu.test(name.value);
}

/** What a call hashes with SHA-256: `createHash('sha256').update(text)`, `digest('SHA-256', octets)`, `sha256(text)`. */
function inputOfSha256(call: TSESTree.CallExpression): Node | undefined {
  const [first, second] = call.arguments;
  const callee = unwrap(call.callee);
  const name = spokenName(callee) ?? '';
  if (name === 'digest' && isSha256(first)) return second && inputOf(second);
  if (name === 'update' && callee.type === 'MemberExpression') {
    const made = unwrap(callee.object);
    // An HMAC takes a key besides: no challenge is made so.
    const isHash = made.type === 'CallExpression' && isSha256(made.arguments[0]) && !isSpoken(made, /hmac/iu);
    return isHash ? first && inputOf(first) : undefined;
  }
  return /^sha_?256(?:a?sync|hash|hex|base64|base64url|digest)?$/iu.test(name) ? first && inputOf(first) : undefined;
}

/** A text, without its encoding as octets. */
function inputOf(node: Node): Node {
  const bare = unwrap(node);
  const [first] = bare.type === 'CallExpression' ? bare.arguments : [];
  return first && isSpoken(bare, /^(?:encode|from|toUtf8|utf8|parse)$/u) ? unwrap(first) : bare;
}
