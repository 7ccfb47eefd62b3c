// Which redirect URIs does a native client use? Those of its requests, those that it hands to a library, and those that it
// names so.
import type { TSESTree } from '@typescript-eslint/utils';
import { redirectMakers } from '../../libraries/surroundings';
import { spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { argumentsOf } from '../../values/arguments';
import { argument } from '../../values/evaluator';
import type { Evaluation } from '../../values/evaluation';
import { leavesOf, leavesOfEntry } from '../../values/parameters';
import type { Leaf } from '../../values/parameters';
import { exact } from '../../values/text';
import { optionsOf } from '../../values/value';
import type { Members, Value } from '../../values/value';
import { isOnlyMentioned } from '../requests/mentions';
import { namesLibrary, rowsOf } from '../library/modules';
import { isBareCommandLine } from './native-client';
import type { Surroundings } from './native-client';
import { flawOf } from './redirect-uri';
import type { RedirectUri } from './redirect-uri';
import { expressionsNamedRedirect, isForWeb, isOfWebApp, isOneOfWebOrigins, registersClient } from './redirect-names';

function toUri(leaf: Leaf): RedirectUri[] {
  const isUri = /^[a-z][\w+.-]*:\/{0,2}/iu.test(leaf.visible) && leaf.value.kind === 'text';
  return isUri && !isOnlyMentioned(leaf.node) ? [{ node: leaf.node, places: [leaf.node], visible: leaf.visible }] : [];
}

function urisIn(value: Value, node: Node): RedirectUri[] {
  return optionsOf(value).flatMap((option) => {
    if (option.kind === 'list') return option.items.flatMap((item) => urisIn(item.value(), item.node));
    if (option.kind === 'url') return leavesOf(option.base, node).flatMap(toUri);
    return leavesOf(option, node).flatMap(toUri);
  });
}

/** The arguments of constructors of known client libraries, e.g. `new OAuth2Client(id, secret, 'http://…')`. */
function constructorArguments(evaluation: Evaluation): RedirectUri[] {
  if (!namesLibrary(evaluation.sourceCode.text)) return [];
  return evaluation.index.ofType('NewExpression').flatMap((made: TSESTree.NewExpression) => {
    const callee = evaluation.valueOf(made.callee, evaluation.top);
    if (callee.kind !== 'foreign' || rowsOf(callee.module).length === 0) return [];
    return made.arguments
      .filter((one) => one.type !== 'SpreadElement')
      .flatMap((one) => {
        const value = evaluation.valueOf(one, evaluation.top);
        return optionsOf(value).some(({ kind }) => kind === 'text') ? urisIn(value, one) : [];
      });
  });
}

/** Where a library makes the URI out of a scheme: `makeRedirectUri({ scheme: 'com.example.app' })`. */
function madeOfScheme(evaluation: Evaluation): RedirectUri[] {
  const names = new Set(redirectMakers.map(({ name }) => name));
  return evaluation.index.named('CallExpression', names).flatMap((call) => {
    const maker = redirectMakers.find(({ name }) => name === spokenName(call.callee));
    if (!maker) return [];
    evaluation.begin();
    const callee = evaluation.valueOf(call.callee, evaluation.top);
    if (callee.kind !== 'foreign' || callee.module !== maker.module) return [];
    const options = argument(argumentsOf(call, evaluation, evaluation.top), 0);
    if (options?.kind !== 'record') return [];
    return options.members.entries.flatMap((entry): RedirectUri[] => {
      if (maker.uris.includes(entry.name)) return urisIn(entry.value(), entry.node);
      const scheme = entry.name === maker.scheme ? exact(entry.value()) : undefined;
      const { node } = leavesOfEntry(entry)[0] ?? entry;
      return scheme === undefined ? [] : [{ node, places: [node], visible: `${scheme}://` }];
    });
  });
}

function ofNames(evaluation: Evaluation): RedirectUri[] {
  return expressionsNamedRedirect(evaluation).flatMap((node) => {
    evaluation.begin();
    return urisIn(evaluation.valueOf(node, evaluation.top), node).filter((uri) => !isForWeb(uri, evaluation));
  });
}

/** All redirect URIs of the file whose text can be seen: of its requests, and of what it names so. */
export function collectRedirectUris(
  requests: readonly { readonly parameters: Members }[],
  evaluation: Evaluation,
  surroundings: Surroundings,
): readonly RedirectUri[] {
  evaluation.begin();
  const ofRequests = requests.flatMap(({ parameters }) =>
    parameters.entries
      .filter(({ name }) => name === 'redirect_uri')
      .flatMap((entry) => leavesOfEntry(entry).flatMap(toUri)),
  );
  const isBare = isBareCommandLine(surroundings);
  const isForOther = isBare && requests.length === 0 && !surroundings.readsResponse && registersClient(evaluation);
  const named = isForOther ? [] : ofNames(evaluation);
  const all = [...ofRequests, ...named];
  const written = all.filter((uri) => !(isBare && (isOfWebApp(uri) || isOneOfWebOrigins(uri, all))));
  evaluation.begin();
  const uris = inOnePlace([...written, ...constructorArguments(evaluation), ...madeOfScheme(evaluation)]);
  // A phone has no listener: an address of the own machine belongs to the web build, or to a simulator.
  return surroundings.isInMobileApp ? uris.filter((uri) => flawOf(uri) !== 'localhost') : uris;
}

/** One URI for each text, at the place that comes first; what is added to its query makes no other one. */
function inOnePlace(uris: readonly RedirectUri[]): readonly RedirectUri[] {
  const byText = new Map<string, Set<Node>>();
  for (const { node, visible } of [...uris].sort((one, other) => one.node.range[0] - other.node.range[0])) {
    const uri = visible.split(/[?#]/u, 1)[0] ?? '';
    byText.set(uri, (byText.get(uri) ?? new Set()).add(node));
  }
  return [...byText].flatMap(([visible, nodes]) => {
    const [node] = nodes;
    return node ? [{ node, places: [...nodes], visible }] : [];
  });
}
