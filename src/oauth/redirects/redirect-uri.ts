// Which redirect URIs does a native client use (RFC 8252 section 7), and what is unsafe about them?
import type { TSESTree } from '@typescript-eslint/utils';
import { literalKey, memberName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import type { Evaluation } from '../../values/evaluation';
import { leavesOf, leavesOfEntry } from '../../values/parameters';
import type { Leaf } from '../../values/parameters';
import { optionsOf } from '../../values/value';
import type { Members, Value } from '../../values/value';
import { hostKind } from './hosts';
import { isOnlyMentioned } from '../requests/mentions';
import { rowsOf } from '../library/calls';

/** A redirect URI as far as the file writes it out. */
export interface RedirectUri {
  /** Where it is written first. */
  readonly node: Node;
  /** Every place where it is written: all of them have to stay the same. */
  readonly places: readonly Node[];
  /** Its known characters, with a NUL for each thing that is not known. */
  readonly visible: string;
}

/** What makes a redirect URI of a native client unsafe. */
export type RedirectFlaw = 'everyInterface' | 'plainHttp' | 'wildcard' | 'schemeWithoutDot' | 'localhost';

const redirectName = /(?:redirect|callback)_?ur[il]s?(?:_?(?:local|dev|desktop|native|default))?$|^redirect$/iu;

/** Schemes of applications that carry others, or of the platform: no choice of the client. */
const hostSchemes =
  /^(?:https?|wss?|file|data|blob|about|javascript|urn|vscode|vscode-insiders|vscodium|code-oss|cursor|windsurf|kiro|trae|positron|exps?|obsidian|raycast|figma|slack|zed|chrome-extension|moz-extension|ms-appx?(?:-web)?|msauth|capacitor|ionic|tauri|app|intent)$/u;

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

/** The expressions that the file gives the name of a redirect URI. */
function namedExpressions({ index }: Evaluation): Node[] {
  const ofProperties = index.ofType('Property').flatMap((property) => {
    const name = literalKey(property.key, property.computed);
    const isOwn = property.parent.type === 'ObjectExpression' && name !== undefined && redirectName.test(name);
    return isOwn ? [property.value] : [];
  });
  const ofFields = index.ofType('PropertyDefinition').flatMap((field) => {
    const name = literalKey(field.key, field.computed);
    return field.value && name !== undefined && redirectName.test(name) ? [field.value] : [];
  });
  const ofVariables = index.ofType('Identifier').flatMap((identifier): Node[] => {
    const { parent } = identifier;
    if (!redirectName.test(identifier.name)) return [];
    if (parent.type === 'VariableDeclarator' && parent.id === identifier) return parent.init ? [parent.init] : [];
    return parent.type === 'AssignmentPattern' && parent.left === identifier ? [parent.right] : [];
  });
  const ofAssignments = index.ofType('AssignmentExpression').flatMap(({ left, right }) => {
    const name =
      left.type === 'MemberExpression' ? memberName(left) : left.type === 'Identifier' ? left.name : undefined;
    return name !== undefined && redirectName.test(name) ? [right] : [];
  });
  return [...ofProperties, ...ofFields, ...ofVariables, ...ofAssignments];
}

/** The arguments of constructors of known client libraries, e.g. `new OAuth2Client(id, secret, 'http://…')`. */
function constructorArguments(evaluation: Evaluation): RedirectUri[] {
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

/** All redirect URIs of the file whose text can be seen: of its requests, and of what it names so. */
export function collectRedirectUris(
  requests: readonly { readonly parameters: Members }[],
  evaluation: Evaluation,
): readonly RedirectUri[] {
  evaluation.begin();
  const ofRequests = requests.flatMap(({ parameters }) =>
    parameters.entries
      .filter(({ name }) => name === 'redirect_uri')
      .flatMap((entry) => leavesOfEntry(entry).flatMap(toUri)),
  );
  const ofNames = namedExpressions(evaluation).flatMap((node) => {
    evaluation.begin();
    return urisIn(evaluation.valueOf(node, evaluation.top), node);
  });
  evaluation.begin();
  const all = [...ofRequests, ...ofNames, ...constructorArguments(evaluation)];
  return inOnePlace(all);
}

/** One URI for each text, at the place that comes first; what is added to its query makes no other one. */
function inOnePlace(uris: readonly RedirectUri[]): readonly RedirectUri[] {
  const byText = new Map<string, Set<Node>>();
  for (const { node, visible } of [...uris].sort((one, other) => one.node.range[0] - other.node.range[0])) {
    const uri = visible.replace(/[?#][^]*$/u, '');
    byText.set(uri, (byText.get(uri) ?? new Set()).add(node));
  }
  return [...byText].flatMap(([visible, nodes]) => {
    const [node] = nodes;
    return node ? [{ node, places: [...nodes], visible }] : [];
  });
}

interface Parts {
  readonly scheme: string;
  readonly host: string;
  readonly port: string;
  readonly path: string;
}

function partsOf(visible: string): Parts | undefined {
  const match = /^([a-z][\w+.-]*):(?:\/\/(\[[^\]]*\]|[^/:?#]*)(?::([^/?#]*))?)?([^?#]*)/iu.exec(visible);
  return match
    ? { scheme: (match[1] ?? '').toLowerCase(), host: match[2] ?? '', port: match[3] ?? '', path: match[4] ?? '' }
    : undefined;
}

/** What is unsafe about a redirect URI of a native client; undefined when nothing is, or when it is not visible. */
export function flawOf({ visible }: RedirectUri): RedirectFlaw | undefined {
  const parts = partsOf(visible);
  if (!parts) return undefined;
  const { scheme, host, path } = parts;
  if (scheme !== 'http' && scheme !== 'https') {
    return scheme.includes('.') || hostSchemes.test(scheme) ? undefined : 'schemeWithoutDot';
  }
  if (host.includes('*') || path.includes('*')) return 'wildcard';
  if (host === '' || host.includes('\0')) return undefined;
  switch (hostKind(host)) {
    case 'everywhere':
      return 'everyInterface';
    case 'localhost':
      return scheme === 'http' ? 'localhost' : undefined;
    case 'loopback':
      return undefined;
    case 'other':
      return scheme === 'http' ? 'plainHttp' : undefined;
  }
}
