// Which major version of a library is a file written for? By what it imports, or by what it does with a call's result.
import type { TSESTree } from '@typescript-eslint/utils';
import type { ClientLibrary } from '../../libraries/types';
import { majorNamedBy } from '../../syntax/module-names';
import { variableOf } from '../../syntax/scopes';
import { wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { rowsOf } from './modules';

/** The major version that a project uses of each package, where it says so: `settings.pkce.libraries`. */
export type Majors = Readonly<Record<string, number>>;

/** The names under which a file hands a handler of requests to its framework. */
const handlerNames = new Set(['default', 'GET', 'POST']);

/** Whether the file exports the variable, or calls what it holds, as a handler of requests. */
function isHandlerVariable(name: TSESTree.Identifier, { sourceCode }: Evaluation): boolean {
  const references = variableOf(name, sourceCode)?.references ?? [];
  return references.some(({ identifier: { parent } }) => {
    if (parent.type === 'ExportDefaultDeclaration') return true;
    if (parent.type !== 'ExportSpecifier') return false;
    return parent.exported.type === 'Identifier' && handlerNames.has(parent.exported.name);
  });
}

/** Whether the result of a call handles requests: it is exported as such, or the call was handed a request itself. */
function givesHandler(call: TSESTree.CallExpression, evaluation: Evaluation): boolean {
  if (call.arguments.length > 2) return true;
  const { parent } = wrapped(call);
  if (parent?.type === 'ExportDefaultDeclaration') return true;
  return (
    parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' && isHandlerVariable(parent.id, evaluation)
  );
}

/** The majors whose calls give a handler, shown by a call of the module's default export. */
function handlerMajors(
  { source, specifiers }: TSESTree.ImportDeclaration,
  evaluation: Evaluation,
): readonly (readonly [ClientLibrary, number])[] {
  const [specifier] = specifiers;
  if (specifier?.type !== 'ImportDefaultSpecifier') return [];
  return rowsOf(source.value).flatMap((row) => {
    if (row.givesHandlerIn === undefined || source.value.startsWith('@')) return [];
    const references = variableOf(specifier.local, evaluation.sourceCode)?.references ?? [];
    const isShown = references.some(
      ({ identifier: { parent } }) =>
        parent.type === 'CallExpression' &&
        references.some(({ identifier }) => identifier === parent.callee) &&
        givesHandler(parent, evaluation),
    );
    return isShown ? [[row, row.givesHandlerIn] as const] : [];
  });
}

/** The majors that the file shows, or that its imports ask for, below those that the project names. */
export function majorsIn(evaluation: Evaluation, named: Majors): Majors {
  const shown: Record<string, number> = {};
  for (const declaration of evaluation.index.ofType('ImportDeclaration')) {
    const { source, specifiers } = declaration;
    const names = specifiers.flatMap((one) =>
      one.type === 'ImportSpecifier' && one.imported.type === 'Identifier' ? [one.imported.name] : [],
    );
    for (const [{ name }, major] of handlerMajors(declaration, evaluation)) shown[name] = major;
    const asked = majorNamedBy(source.value);
    for (const { name, signs } of rowsOf(source.value)) {
      if (asked !== undefined) shown[name] = asked;
      for (const [major, exports] of Object.entries(signs ?? {}))
        if (names.some((one) => exports.includes(one))) shown[name] = Number(major);
    }
  }
  return { ...shown, ...named };
}
