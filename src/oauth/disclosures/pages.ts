// What does code write into a web page, where every script and extension can read it?
import type { TSESTree } from '@typescript-eslint/utils';
import { elementName, isSpoken, memberName, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { givenOnce } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';

/** An expression that is written into a page. */
export interface PageContent {
  readonly node: Node;
  /** Whether a page can only show it as a text: an object there is no content. */
  readonly isPlain: boolean;
}

/** Properties of elements that are what the page shows. */
const contents = new Set(['innerHTML', 'outerHTML', 'textContent', 'innerText', 'outerText', 'srcdoc']);
const finders = /^(?:getElementById|querySelector|createElement|getElementsByName|closest|createTextNode)$/u;

/** Whether an expression visibly is an element of the page: `document.querySelector('#v')`, or a variable that holds it. */
function isElement(node: Node, evaluation: Evaluation): boolean {
  const bare = unwrap(node);
  if (bare.type === 'CallExpression') return isSpoken(bare.callee, finders);
  const made = givenOnce(bare, evaluation.sourceCode);
  return made ? isElement(made, evaluation) : false;
}

function ofAssignment({ left, right }: TSESTree.AssignmentExpression, evaluation: Evaluation): PageContent[] {
  if (left.type !== 'MemberExpression') return [];
  const name = memberName(left) ?? '';
  const isData = left.object.type === 'MemberExpression' && memberName(left.object) === 'dataset';
  const isShown = contents.has(name) || isData || (name === 'value' && isElement(left.object, evaluation));
  return isShown ? [{ node: right, isPlain: true }] : [];
}

function ofCall(call: TSESTree.CallExpression, evaluation: Evaluation): PageContent[] {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return [];
  const name = memberName(callee) ?? '';
  const [first, second] = call.arguments;
  const isWrite = /^(?:write|writeln)$/u.test(name) && spokenName(callee.object) === 'document';
  if (isWrite || name === 'createTextNode') return first ? [{ node: first, isPlain: true }] : [];
  const isPlaced = /^insertAdjacent(?:HTML|Text)$/u.test(name);
  const isAttribute = name === 'setAttribute' && isElement(callee.object, evaluation);
  return (isPlaced || isAttribute) && second ? [{ node: second, isPlain: true }] : [];
}

/** Functions that make elements: React's `createElement`, Preact's `h`, and what compilers write for JSX. */
const elementMakers = /^_?(?:createElement(?:VNode)?|h|jsxs?|jsxDEV)$/u;
const shownAttributes = /^(?:value|defaultValue|content|href|data-.*|dangerouslySetInnerHTML)$/u;

/** `createElement('p', null, verifier)`, `jsx('p', { children: verifier })`, `jsx('input', { value: verifier })`. */
function ofElementCall(call: TSESTree.CallExpression): PageContent[] {
  const [type, attributes, ...children] = call.arguments;
  if (!type || !attributes || !isSpoken(call.callee, elementMakers)) return [];
  const isOfThePage = type.type === 'Literal' && /^[a-z]/u.test(String(type.value));
  const given = attributes.type === 'ObjectExpression' ? attributes.properties : [];
  const shown = given.flatMap((one): PageContent[] => {
    const name = elementName(one);
    if (one.type !== 'Property' || name === undefined) return [];
    if (name === 'children') return childrenIn(one.value).map((node) => ({ node, isPlain: true }));
    return isOfThePage && shownAttributes.test(name) ? [{ node: one.value, isPlain: false }] : [];
  });
  return [...shown, ...children.flatMap(childrenIn).map((node) => ({ node, isPlain: true }))];
}

/** Each of several children; no elements, which are asked themselves. */
function childrenIn(node: Node): Node[] {
  if (node.type === 'ArrayExpression') return node.elements.flatMap((one) => (one ? childrenIn(one) : []));
  return node.type === 'CallExpression' && isSpoken(node.callee, elementMakers) ? [] : [node];
}

/** `<input value={…}>`, `<p>{…}</p>` */
function ofMarkup({ parent, expression }: TSESTree.JSXExpressionContainer): PageContent[] {
  if (expression.type === 'JSXEmptyExpression') return [];
  if (parent.type === 'JSXElement' || parent.type === 'JSXFragment') return [{ node: expression, isPlain: true }];
  if (parent.type !== 'JSXAttribute' || parent.name.type !== 'JSXIdentifier') return [];
  const element = parent.parent.name;
  const isOfThePage = element.type === 'JSXIdentifier' && /^[a-z]/u.test(element.name);
  const isShown = shownAttributes.test(parent.name.name);
  return isOfThePage && isShown ? [{ node: expression, isPlain: false }] : [];
}

/** All that the file writes into pages. */
export function contentsOfPages(evaluation: Evaluation): readonly PageContent[] {
  const { index } = evaluation;
  return [
    ...index.ofType('AssignmentExpression').flatMap((one) => ofAssignment(one, evaluation)),
    ...index.ofType('CallExpression').flatMap((one) => [...ofCall(one, evaluation), ...ofElementCall(one)]),
    ...index.ofType('JSXExpressionContainer').flatMap(ofMarkup),
  ];
}
