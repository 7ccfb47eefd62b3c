// How is a weak code verifier mended? More bytes, another encoding, or another generator.
import type { TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction } from '../../syntax/ancestors';
import { memberName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { callersOf } from '../../values/runs';
import { replaceText } from '../requests/parameter-edits';
import type { Edit } from '../requests/parameter-edits';
import { bestBytes, fewestBytes, mostBytes } from './verifier-strength';
import type { WeakVerifier } from './verifier-strength';

/** An edit, whether it is complete and certain, and what it is called. */
export interface Mending {
  readonly edit: Edit;
  readonly isCertain: boolean;
  readonly title: 'drawEnough' | 'useBase64url' | 'useCrypto' | 'mapList';
}

/** Whether what stands here serves this verifier alone: the same function, or a helper that is called once. */
function servesOnly(node: Node, site: Node, evaluation: Evaluation): boolean {
  const home = enclosingFunction(node);
  if (!home || home === enclosingFunction(site)) return true;
  const { calls, areAll } = callersOf(home, evaluation);
  return areAll && calls.length === 1;
}

/** `randomBytes(16)` becomes `randomBytes(32)`, where all bytes go into the verifier as base64url. */
function moreBytes({ material, site }: WeakVerifier, evaluation: Evaluation): Mending | undefined {
  const [draw, ...others] = material.draws;
  const count = draw?.count && unwrap(draw.count);
  if (!draw || !count || others.length > 0 || count.type !== 'Literal' || typeof count.value !== 'number')
    return undefined;
  const isWhole =
    material.length.most === Math.ceil((count.value * 4) / 3) && material.outside === '' && !material.isCut;
  if (!isWhole || !material.encoding || material.encoding.name === 'hex') return undefined;
  return {
    edit: (fixer) => fixer.replaceText(count, String(bestBytes)),
    isCertain: count.value < fewestBytes && servesOnly(count, site, evaluation),
    title: 'drawEnough',
  };
}

/** `.toString('base64')` of a Buffer becomes `.toString('base64url')`. */
function otherEncoding({ material, site }: WeakVerifier, evaluation: Evaluation): Mending | undefined {
  const node = material.encoding?.node;
  if (node?.type !== 'Literal' || node.value !== 'base64' || node.parent.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.parent.callee);
  if (callee.type !== 'MemberExpression' || memberName(callee) !== 'toString') return undefined;
  const edit = replaceText(node, 'base64url', evaluation.sourceCode);
  const bytes = material.strong.most;
  const isLegal = material.strong.least === bytes && bytes >= fewestBytes && bytes <= mostBytes;
  if (!edit || !isLegal) return undefined;
  return { edit, isCertain: servesOnly(node, site, evaluation), title: 'useBase64url' };
}

/** The name under which the file has `randomBytes` of Node's crypto, or the module itself. */
function nodeGenerator(evaluation: Evaluation): string | undefined {
  for (const node of evaluation.index.ofType('ImportDeclaration')) {
    if (!/^(?:node:)?crypto$/u.test(node.source.value) || node.importKind === 'type') continue;
    for (const specifier of node.specifiers) {
      if (specifier.type !== 'ImportSpecifier') return `${specifier.local.name}.randomBytes`;
      if (specifier.imported.type === 'Identifier' && specifier.imported.name === 'randomBytes')
        return specifier.local.name;
    }
  }
  for (const node of evaluation.index.ofType('CallExpression')) {
    const [first] = node.arguments;
    const isCrypto = first?.type === 'Literal' && /^(?:node:)?crypto$/u.test(String(first.value));
    if (!isCrypto || node.callee.type !== 'Identifier' || node.callee.name !== 'require') continue;
    if (node.parent.type === 'VariableDeclarator' && node.parent.id.type === 'Identifier')
      return `${node.parent.id.name}.randomBytes`;
  }
  return undefined;
}

/** Whether the file uses the platform's own crypto. */
function usesWebCrypto(evaluation: Evaluation): boolean {
  return evaluation.index.ofType('MemberExpression').some((node: TSESTree.MemberExpression) => {
    const value = evaluation.valueOf(node, evaluation.top);
    return value.kind === 'foreign' && value.module === 'global' && /^(?:\w+\.)?crypto\./u.test(value.path.join('.'));
  });
}

/** A generator that is cryptographic, as the file already uses it. */
function otherGenerator({ site, isAlone }: WeakVerifier, evaluation: Evaluation): Mending | undefined {
  const isReplaceable = site.type !== 'Identifier' && site.type !== 'MemberExpression';
  if (!isAlone || !isReplaceable) return undefined;
  evaluation.begin();
  const generator = nodeGenerator(evaluation);
  const web =
    "btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, '')";
  const code = generator ? `${generator}(32).toString('base64url')` : usesWebCrypto(evaluation) ? web : undefined;
  return code === undefined
    ? undefined
    : { edit: (fixer) => fixer.replaceText(site, code), isCertain: false, title: 'useCrypto' };
}

/** `bytes.map(…)` becomes `Array.from(bytes).map(…)`. */
function mappedList({ node }: WeakVerifier, { sourceCode }: Evaluation): Mending | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const bytes = sourceCode.getText(node.object);
  return {
    edit: (fixer) => fixer.replaceText(node.object, `Array.from(${bytes})`),
    isCertain: false,
    title: 'mapList',
  };
}

/** How to mend a weak verifier; undefined when nothing simple would do. */
export function mendingOf(weak: WeakVerifier, evaluation: Evaluation): Mending | undefined {
  switch (weak.defect) {
    case 'tooShort':
    case 'tooFewBytes':
    case 'tooLong':
      return moreBytes(weak, evaluation);
    case 'illegalCharacters':
      return otherEncoding(weak, evaluation);
    case 'weakGenerator':
    case 'singleUuid':
      return otherGenerator(weak, evaluation);
    case 'lettersLost':
      return mappedList(weak, evaluation);
    default:
      return undefined;
  }
}
