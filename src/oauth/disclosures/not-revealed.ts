// What holds a verifier, or will, and yet reveals none when it is shown: a store of elsewhere, a field that a person fills.
import type { TSESTree } from '@typescript-eslint/utils';
import { readingMethods } from '../../libraries/stores';
import { memberName, spokenName } from '../../syntax/names';
import type { Node, SourceCode, Variable } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import { placeOf } from '../verifiers/places';
import type { Place } from '../verifiers/places';

const storeName = /stor(?:e|age)|cache|session|cookies|vault|module$/iu;

/**
 * Whether the verifier is asked of an object by a method, and the object was made out of sight: what shows it shows the
 * methods of a store. A map of the file is shown with all that it holds.
 */
export function isStoreOfElsewhere(use: Node, place: Place, { evaluation, flows }: SecretFacts): boolean {
  const name = spokenName(use);
  if (name === undefined || !storeName.test(name)) return false;
  const isAsked = readingMethods
    .flatMap((method) => evaluation.index.methodCallsNamed(method))
    .some(({ callee, arguments: { length } }) => {
      return length > 0 && callee.type === 'MemberExpression' && spokenName(callee.object) === name;
    });
  return isAsked && !flows.into(place).some(({ value }) => isMadeHere(unwrap(value)));
}

function isMadeHere(value: Node): boolean {
  return value.type === 'ObjectExpression' || (value.type === 'NewExpression' && spokenName(value.callee) === 'Map');
}

/** Types whose objects show nothing of what is put into them: `Redacted` of Effect, `SecretString`. */
const concealing = /^(?:Redacted|Secret(?:String|Value|Text)?|Sensitive(?:String|Value)?|Redactable|Masked)$/u;

/** Whether an expression puts something into such an object: `Redacted.make(verifier)`, `new SecretString(verifier)`. */
export function isConcealed(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'NewExpression') return concealing.test(spokenName(bare.callee) ?? '');
  const callee = bare.type === 'CallExpression' ? unwrap(bare.callee) : undefined;
  if (callee?.type !== 'MemberExpression' || !concealing.test(spokenName(callee.object) ?? '')) return false;
  return /^(?:make|of|from\w*|wrap|create)$/u.test(memberName(callee) ?? '');
}

/** Whether a place is such an object, by its declared type or by all that is written into it. */
export function holdsConcealed(place: Place, { flows, evaluation: { sourceCode } }: SecretFacts): boolean {
  const { root, path } = place;
  const defs = path.length === 0 && typeof root === 'object' && 'defs' in root ? root.defs : [];
  if (defs.some((one) => isTypedConcealed(one, sourceCode))) return true;
  const given = flows.into(place);
  return given.length > 0 && given.every(({ value, path: inner }) => inner.length === 0 && isConcealed(value));
}

/** How a class says what is shown of it. */
const showing = /^(?:toJSON|inspect)$/u;

/** Whether a class of the file says itself what is shown of it: `toJSON() { return '[hidden]'; }`. */
function showsItself(name: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const declared = variableOf(name, sourceCode)?.defs[0]?.node as Node | undefined;
  if (declared?.type !== 'ClassDeclaration') return false;
  return declared.body.body.some((one) => one.type === 'MethodDefinition' && showing.test(spokenName(one.key) ?? ''));
}

/** `verifier: Redacted.Redacted<string>`, or a class of the file. */
function isTypedConcealed({ name }: Variable['defs'][number], sourceCode: SourceCode): boolean {
  const type = name.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  if (type?.type !== 'TSTypeReference') return false;
  const { typeName } = type;
  const last = typeName.type === 'TSQualifiedName' ? typeName.right : typeName;
  return last.type === 'Identifier' && (concealing.test(last.name) || showsItself(last, sourceCode));
}

/** Whether all that a place is given is what a person types: `<input value={text} onChange={(e) => setText(e.target.value)} />`. */
export function isTyped(node: Node, { evaluation, flows }: SecretFacts): boolean {
  const place = placeOf(node, [], evaluation);
  const given = place ? flows.into(place).map(({ value }) => unwrap(value)) : [];
  const isNothing = (value: Node): boolean => value.type === 'Literal' && !value.value;
  return given.some(isOfField) && given.every((value) => isOfField(value) || isNothing(value));
}

/** `event.target.value` */
function isOfField(value: Node): boolean {
  if (value.type !== 'MemberExpression' || memberName(value) !== 'value') return false;
  return /^(?:target|currentTarget)$/u.test(spokenName(value.object) ?? '');
}
