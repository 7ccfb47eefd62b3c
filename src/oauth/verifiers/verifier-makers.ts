// Functions that make code verifiers for other files, and verifiers that are written into the text of a token request.
import { ancestorsOf } from '../../syntax/ancestors';
import { isFunction } from '../../syntax/nodes';
import type { FunctionNode, Node, SourceCode } from '../../syntax/nodes';
import { foundIn } from '../../syntax/once-per-text';
import { unwrap } from '../../syntax/unwrap';
import { isExported, usesOf, variableOfDeclaration } from '../../syntax/scopes';
import type { Evaluation } from '../../values/evaluation';
import { optionsOf } from '../../values/value';
import { namesChallengeMaker, namesOtherProtocol, namesVerifierMaker } from './secret-names';

/** Whether a file has a word of PKCE besides the verifier itself. */
export const speaksOfPkce = foundIn(
  /pkce|code_?challenge|['"`]S256|(?:generate|create|make|random|produce)(?:_?random)?_?code_?verifier/iu,
);

/** Whether a file hashes challenges, whatever it calls the protocol. */
function makesChallenges(text: string): boolean {
  return /challenge/iu.test(text) && /sha[-_]?256/iu.test(text);
}

/** The functions whose name promises a code verifier, in a file that speaks of challenges too. */
export function makersOf(evaluation: Evaluation): readonly FunctionNode[] {
  const { text } = evaluation.sourceCode;
  if (!/verifier/iu.test(text) || !(speaksOfPkce(text) || makesChallenges(text)) || namesOtherProtocol(text)) return [];
  return functionsWithName(namesVerifierMaker, evaluation);
}

/** The functions whose name promises a code challenge. */
export function challengeMakersOf(evaluation: Evaluation): readonly FunctionNode[] {
  const { text } = evaluation.sourceCode;
  if (!/challenge/iu.test(text) || !speaksOfPkce(text) || namesOtherProtocol(text)) return [];
  return functionsWithName(namesChallengeMaker, evaluation);
}

function functionsWithName(isMeant: (name: string) => boolean, evaluation: Evaluation): readonly FunctionNode[] {
  const found = evaluation.index.named('Identifier', isMeant).flatMap((identifier): FunctionNode[] => {
    const { name, parent } = identifier;
    // A bare `verifier` is a function of PKCE when it stands alone: among methods it may verify something.
    if (
      !/code_?(?:verifier|challenge)|pkce|^_?(?:generate|random|make|create)/iu.test(name) &&
      !isStandingAlone(parent)
    )
      return [];
    if (isFunction(parent) && 'id' in parent && parent.id === identifier) return [parent];
    const assignment = parent.type === 'MemberExpression' && parent.property === identifier ? parent.parent : undefined;
    // e.g. `exports.generateCodeVerifier = () => …`
    if (assignment?.type === 'AssignmentExpression' && assignment.left === parent)
      return isFunction(assignment.right) ? [assignment.right] : [];
    const value =
      parent.type === 'VariableDeclarator'
        ? parent.init
        : 'value' in parent && 'key' in parent
          ? parent.value
          : undefined;
    const held = value && unwrap(value);
    if (isFunction(held)) return [held];
    // e.g. `module.exports = { codeVerifier: random }`
    const isAlias =
      parent.type === 'Property' && parent.parent.type === 'ObjectExpression' && parent.key === identifier;
    return isAlias && held?.type === 'Identifier' ? functionsNamed(held, evaluation) : [];
  });
  return [...new Set(found)].filter((node) => !isLeftOver(node, evaluation.sourceCode));
}

/** Whether nobody can call a function: a module that neither names it again nor exports it. It makes no verifier any more. */
function isLeftOver(node: FunctionNode, sourceCode: SourceCode): boolean {
  const variable = variableOfDeclaration(node, sourceCode);
  if (!variable || usesOf(variable).length > 0 || isExported(variable)) return false;
  return sourceCode.ast.body.some(({ type }) => /^(?:Import|Export)/u.test(type)) || handsOut(sourceCode.text);
}

/** Whether a file is a CommonJS module: what it declares is its own. */
const handsOut = foundIn(/^[ \t]*(?:module\.exports|exports\.\w+)\s*=/mu);

function isStandingAlone(parent: Node): boolean {
  return parent.type === 'FunctionDeclaration' || parent.type === 'VariableDeclarator';
}

/** The function of the file that a name stands for. */
function functionsNamed(name: Node, evaluation: Evaluation): FunctionNode[] {
  evaluation.begin();
  return optionsOf(evaluation.valueOf(name, evaluation.top)).flatMap((one) =>
    one.kind === 'function' ? [one.node] : [],
  );
}

/** Whether a text only stands for what a reader should put in its place. */
export function isPlaceholder(text: string): boolean {
  // e.g. `CODE_VERIFIER_OF_THE_WORKER`: words, which no generator draws
  if (/^[A-Z]{2,}(?:_[A-Z]{2,})+$/u.test(text)) return true;
  // e.g. `***`: what a log shows in place of a secret
  if (/^[*x•.#]+$|redact|hidden|masked/iu.test(text)) return true;
  return (
    /[<>{}\s[\]]|\.{3}|^your|^my|xxx|placeholder|example|verifier$|_HERE$/iu.test(text) &&
    !/^[\w\-.~]{43,128}$/u.test(text)
  );
}

const inQuery = /(?:^|[?&])code_verifier=(?<verifier>[\w\-.~%]{8,})/u;

/** The literals and templates of a token request in whose text a code verifier is written down. */
export function writtenIntoQueries(evaluation: Evaluation): readonly Node[] {
  const { index, sourceCode } = evaluation;
  if (!sourceCode.text.includes('code_verifier=')) return [];
  const isRequest = (text: string): boolean => /(?:^|[?&])grant_type=authorization_code/u.test(text);
  const ofLiterals = index.named('Literal', (text) => text.length < 4000 && inQuery.test(text) && isRequest(text));
  const ofTemplates = index.named('TemplateElement', inQuery).filter(({ parent }) => {
    const whole = parent.type === 'TemplateLiteral' ? parent.quasis.map(({ value }) => value.raw).join('') : '';
    return whole.length < 4000 && isRequest(whole);
  });
  return [...ofLiterals, ...ofTemplates].filter((node) => {
    const text = node.type === 'Literal' ? String(node.value) : node.value.raw;
    return !isPlaceholder(inQuery.exec(text)?.groups?.['verifier'] ?? '') && !isCompared(node);
  });
}

function isCompared(node: Node): boolean {
  for (const ancestor of ancestorsOf(node)) {
    if (ancestor.type === 'BinaryExpression' && ancestor.operator !== '+') return true;
    if (ancestor.type.endsWith('Statement')) return false;
  }
  return false;
}
