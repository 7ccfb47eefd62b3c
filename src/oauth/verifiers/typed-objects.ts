// Which objects does a file say have a code verifier, by the type that it writes down and gives them?
import type { TSESTree } from '@typescript-eslint/utils';
import { endNames } from '../../libraries/lasting-stores';
import { literalKey } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import type { Marks } from './marks';
import { isBareChallengeName, isBareVerifierName, isChallengeName, isVerifierName } from './secret-names';

/** Utility types that leave every member where it is. */
const keepsMembers = /^(?:Readonly|Required|NonNullable)$/u;

/** Members of the message that redeems a code: an object of such a type may be one that a server was sent. */
const ofMessage = /^(?:grant_?type|client_?secret)$/iu;

type Members = readonly TSESTree.TypeElement[];

/** The name of a member that a type demands, and that is a text and nothing else. */
function nameOfText(member: TSESTree.TypeElement): string | undefined {
  if (member.type !== 'TSPropertySignature' || member.optional) return undefined;
  return member.typeAnnotation?.typeAnnotation.type === 'TSStringKeyword'
    ? literalKey(member.key, member.computed)
    : undefined;
}

/** Whether a type is one of a message, or says when its objects end: what becomes of those is not for a type to say. */
function speaksOfMore(member: TSESTree.TypeElement): boolean {
  const name = member.type === 'TSPropertySignature' ? literalKey(member.key, member.computed) : undefined;
  return name !== undefined && (ofMessage.test(name) || endNames.test(name));
}

/** The members of a type that hold a code verifier by their name; `verifier` alone does beside a challenge. */
function verifiersAmong(members: Members): string[] {
  if (members.some(speaksOfMore)) return [];
  const names = members.flatMap((member) => nameOfText(member) ?? []);
  const isPair = names.some((name) => isBareChallengeName(name) || isChallengeName(name));
  return names.filter((name) => isVerifierName(name) || (isPair && isBareVerifierName(name)));
}

/** The interfaces and type aliases that a file declares at its top, by their names. */
function typesOf({ sourceCode }: Evaluation): ReadonlyMap<string, Members> {
  const found = new Map<string, Members>();
  for (const statement of sourceCode.ast.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type === 'TSInterfaceDeclaration') found.set(declared.id.name, declared.body.body);
    if (declared?.type === 'TSTypeAliasDeclaration' && declared.typeAnnotation.type === 'TSTypeLiteral')
      found.set(declared.id.name, declared.typeAnnotation.members);
  }
  return found;
}

/** What an annotation says of the verifiers of an object; what may be missing beside it does not matter. */
function verifiersOf(type: Node | undefined, types: ReadonlyMap<string, Members>): string[] {
  switch (type?.type) {
    case 'TSTypeLiteral':
      return verifiersAmong(type.members);
    case 'TSIntersectionType':
      return type.types.flatMap((one) => verifiersOf(one, types));
    case 'TSUnionType': {
      const present = type.types.filter((one) => one.type !== 'TSNullKeyword' && one.type !== 'TSUndefinedKeyword');
      return present.length === 1 ? verifiersOf(present[0], types) : [];
    }
    case 'TSTypeReference': {
      if (type.typeName.type !== 'Identifier') return [];
      const { name } = type.typeName;
      if (keepsMembers.test(name)) return verifiersOf(type.typeArguments?.params[0], types);
      return verifiersAmong(types.get(name) ?? []);
    }
    default:
      return [];
  }
}

/** What a variable is set from, when only its type says what it has: an object that is written out speaks for itself. */
function handedOver(declared: Node): Node | undefined {
  if (declared.type !== 'VariableDeclarator' || !declared.init) return undefined;
  const value = unwrap(declared.init);
  return value.type === 'ObjectExpression' ? undefined : declared.init;
}

/** The type of what a function is handed, or takes from elsewhere: `pending: Pending`, `const pending = parsed as Pending`. */
function annotationOf(name: Node, declared: Node, isParameter: boolean): Node | undefined {
  if (name.type !== 'Identifier') return undefined;
  const init = handedOver(declared);
  if (!isParameter && !init) return undefined;
  if (name.typeAnnotation) return name.typeAnnotation.typeAnnotation;
  return init?.type === 'TSAsExpression' ? init.typeAnnotation : undefined;
}

/** Takes for verifiers what the objects of a file have by their types: `function keep(pending: Pending)`. */
export function claimTyped(evaluation: Evaluation, marks: Marks): void {
  const types = typesOf(evaluation);
  for (const { variables } of evaluation.sourceCode.scopeManager?.scopes ?? [])
    for (const variable of variables) {
      const [definition] = variable.defs;
      const type: string | undefined = definition?.type;
      if (!definition || (type !== 'Variable' && type !== 'Parameter')) continue;
      const annotation = annotationOf(definition.name, definition.node, type === 'Parameter');
      for (const name of verifiersOf(annotation, types))
        marks.claimPlace({ root: variable, path: [name] }, 'verifier', 'named');
    }
}
