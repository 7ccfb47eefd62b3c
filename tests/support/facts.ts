// What does the model say of a piece of code? One short line for each fact: its kind, the words that it is about, and what is
// known of it.
import { describe, expect, it } from 'vitest';
import { sendsVerifier, libraryOf } from '../../src/oauth/requests/token-request';
import type { OAuthModel } from '../../src/model';
import { analyse, type AnalyseOptions } from './analyse';
import type { Node } from '../../src/syntax/nodes';
import { RandomReader } from '../../src/oauth/verifiers/random/reader';
import { topScope } from '../../src/oauth/verifiers/random/scope';
import { describeMembers } from '../../src/values/describe';
import type { Interval } from '../../src/values/interval';
import { visibleText } from '../../src/values/text';

function bounds({ least, most }: Interval): string {
  return least === most ? String(least) : `${String(least)}…${most === Infinity ? '' : String(most)}`;
}

/** The facts of a file. Nothing is printed of what the file does not have. */
function factsOf(model: OAuthModel): string[] {
  const { sourceCode, evaluation } = model;
  const at = ({ range }: Node): string => {
    const words = sourceCode.text.slice(...range).replace(/\s+/gu, ' ');
    return words.length > 44 ? `${words.slice(0, 28)}…${words.slice(-15)}` : words;
  };
  const to = (endpoint: (typeof model.authorizationRequests)[number]['endpoint']): string =>
    endpoint ? ` to ${visibleText(endpoint.pieces).replaceAll('\0', '<…>')}` : '';
  const randomOf = (node: Node): string => {
    model.secrets.evaluation.begin();
    const { form, length, strong, uuids, weak, outside } = new RandomReader(evaluation).read(
      node,
      topScope(evaluation.top),
    );
    if (form === 'unknown') return '';
    const sources = [
      bounds(strong),
      ...(uuids.most > 0 ? [`${bounds(uuids)} UUIDs`] : []),
      ...weak.map(({ name }) => name),
    ];
    return `, ${form} ${bounds(length)} of ${sources.join('+')} reserved ${outside === '' ? 'none' : (outside ?? 'unknown')}`;
  };
  return [
    ...model.authorizationRequests.map((one) => {
      const by = one.library?.row.name;
      const more = [...(one.handedTo.length > 0 ? ['handed on'] : []), ...(one.isWritten ? [] : ['not written out'])];
      return `request ${at(one.node)}${by ? ` by ${by}` : ''}${to(one.endpoint)} {${describeMembers(one.parameters)}} ${more.join(', ')}`.trim();
    }),
    ...model.tokenRequests.map(
      (one) =>
        `token ${at(one.node)}${libraryOf(one) ? ` by ${libraryOf(one)}` : ''}${to(one.endpoint)}: verifier ${sendsVerifier(one)}`,
    ),
    ...model.libraryConfigurations.map(
      ({ node, row, option, leaf, value, isAlone, isOff }) =>
        `option ${at(node)} of ${row.name}: ${option.name ?? ''} ${leaf ? (value ?? 'no text') : 'left out'}${isAlone ? ' alone' : ''}${isOff ? ' OFF' : ''}`,
    ),
    ...model.pkceFallbacks.map((one) => `fallback ${at(one.node)}`),
    ...model.forbiddenGrants.map(({ grant, node, library, leftOut }) =>
      `grant ${grant} ${at(node)} ${library ?? ''} ${leftOut ?? ''}`.trim(),
    ),
    ...model.looseMethods.map(({ node, isInPlace }) => `method ${at(node)}${isInPlace ? ' in place' : ''}`),
    ...model.codeChallenges.map(
      ({ node, kind, mistake, isS256, request, expression }) =>
        `challenge ${at(expression)} ${kind}${mistake ? ` ${mistake} ${at(node)}` : ''}${isS256 ? ' S256' : ''}${request ? ' sent' : ''}`,
    ),
    ...model.codeVerifiers.map((one) => {
      const signs = [...one.evidence].sort().join('+');
      return `verifier ${[at(one.node), ...one.path].join(' .')} ${one.origin} (${signs}) ${one.certainty}${one.origin === 'made' ? randomOf(one.node) : ''}`;
    }),
    ...model.weakVerifiers.map(({ defect, node, data }) => `weak ${defect} ${at(node)} ${JSON.stringify(data)}`),
    ...model.sharedVerifiers.map(({ sharing, node }) => `shared ${sharing} ${at(node)}`),
    ...model.disclosures.map(
      ({ channel, kind, form, node, isShared }) =>
        `${channel} of ${kind} ${form} ${at(node)}${isShared ? ' shared' : ''}`,
    ),
    ...model.exposures.map(
      ({ channel, parameter, node, isWhole }) =>
        `exposed ${channel}${parameter ? ` ${parameter}` : ''} ${at(node)}${isWhole ? ' whole' : ''}`,
    ),
    ...model.storedVerifiers.map(
      ({ kind, key, node, isRemoved }) => `stored ${kind} ${key} ${at(node)}${isRemoved ? ' removed' : ''}`,
    ),
    ...model.callbackListeners.map((one) => `listener ${at(one.node)} ${one.host}`),
    ...model.redirectUris.map(
      ({ node, visible, places }) =>
        `redirect ${visible.replaceAll('\0', '<…>')} ${at(node)} in ${String(places.length)}`,
    ),
    ...(model.holdsClientSecret ? ['client secret'] : []),
  ].map((line) => line.replace(/\s+/gu, ' ').trim());
}

export interface Question extends AnalyseOptions {
  /** What the code stands in: gives the whole file for a row. The row itself unless said. */
  readonly within?: (code: string) => string;
  /** The kinds of facts that are asked for, by the first word of their lines; all unless said. */
  readonly about?: readonly string[];
}

/** One test for each row: the code, and its facts parted by ` | `. */
export function tells(title: string, { within = (code) => code, about, ...options }: Question, rows: Rows): void {
  describe(title, () => {
    it.each(Object.entries(rows))('%s', (code, expected) => {
      const model = analyse(within(code), { typescript: true, filename: 'client.tsx', ...options });
      const found = model ? factsOf(model) : ['out of the gate'];
      const asked = about ? found.filter((line) => about.includes(line.split(' ')[0] ?? '')) : found;
      expect([...new Set(asked)].join(' | ')).toBe(expected);
    });
  });
}

type Rows = Readonly<Record<string, string>>;
