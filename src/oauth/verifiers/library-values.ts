// Which values does a library make, hash or take as a verifier or a challenge?
import type { TSESTree } from '@typescript-eslint/utils';
import type { AccessPath, ArgumentPlace, ClientLibrary, RequestBuilder } from '../../libraries/types';
import type { PkceSettings } from '../../settings';
import { isNamed, propertyNamed } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { optionsOf } from '../../values/value';
import { matchesOf, mayReach, namesToCall, rowsNamedIn } from '../library/calls';
import type { Evidence, SecretKind } from './code-verifier';
import type { Marks } from './marks';
import type { NamedValues } from './named-values';

/** The library functions that make, hash or take a verifier or a challenge. */
function helpersOf({ generators = [], derivers = [], requests = [], exchanges = [] }: ClientLibrary): readonly {
  readonly callee: readonly AccessPath[];
}[] {
  return [...generators, ...derivers, ...requests, ...exchanges];
}

/** Takes what the calls of known libraries, and the functions of the settings, give and take. */
export class LibraryValues {
  private readonly mayUseLibrary: boolean;
  private readonly namesOfHelpers: ReadonlySet<string>;

  constructor(
    private readonly evaluation: Evaluation,
    private readonly marks: Marks,
    private readonly named: NamedValues,
    private readonly settings: PkceSettings,
  ) {
    this.mayUseLibrary = rowsNamedIn(evaluation).some((row) => helpersOf(row).length > 0);
    this.namesOfHelpers = namesToCall(evaluation, helpersOf);
  }

  readCall(call: TSESTree.CallExpression): void {
    if (this.mayUseLibrary && mayReach(call.callee, this.namesOfHelpers, this.evaluation)) this.readCallOfLibrary(call);
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
      if (place && item.pkce === 'verifier') this.claimArgument(call, place, 'verifier', 'hashed');
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
    const given = givenAt(node, path);
    if (given) this.named.claimNamed(given, kind, evidence);
    else this.marks.claim(node, path, kind, evidence);
  }

  /** Whether the argument visibly is an object with that name, and not, say, the code alone. */
  private hasMember(node: Node, name: string | undefined): boolean {
    if (name === undefined) return true;
    const options = optionsOf(this.evaluation.valueOf(node, this.evaluation.top));
    return options.some((one) => one.kind === 'record' && one.members.entries.some((entry) => entry.name === name));
  }
}

/** What an object in place has under these names; undefined where it may get it from elsewhere. */
function givenAt(node: Node, path: readonly string[]): Node | undefined {
  return path.reduce<Node | undefined>((held, name) => {
    const object = held && unwrap(held);
    const isWhole = object?.type === 'ObjectExpression' && object.properties.every(({ type }) => type === 'Property');
    return isWhole ? propertyNamed(object, name) : undefined;
  }, node);
}

/** Where a builder is given the challenge, or the verifier to make it from; undefined where it takes neither. */
function placeOfChallenge({ positions, names, parameters }: RequestBuilder): ArgumentPlace | undefined {
  const position = positions?.code_challenge;
  if (position !== undefined) return { argument: position };
  const path = [...(parameters?.path ?? []), ...(names?.code_challenge ?? 'code_challenge').split('.')];
  return parameters && { argument: parameters.argument, path };
}
