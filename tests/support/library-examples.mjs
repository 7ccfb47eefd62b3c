// What does the right use of a client library look like? The first right statement of its fixture, with what that needs:
// code that type-checks against the published package, and that every rule leaves alone.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as parser from '@typescript-eslint/parser';
import { format, resolveConfig } from 'prettier';

const folder = new URL('../libraries/fixtures/', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('.d.ts'))
  // The newest major comes before older ones, and what logs in before what redeems a code.
  .sort((a, b) => rankOf(a) - rankOf(b) || a.localeCompare(b, 'en'));

function rankOf(file) {
  return (/@\d/u.test(file) ? 2 : 0) + (file.includes('.exchange.') ? 1 : 0);
}

function namesDeclaredBy(statement) {
  const { declaration = statement, specifiers } = statement;
  if (statement.type === 'ImportDeclaration') return specifiers.map(({ local }) => local.name);
  const targets = declaration?.declarations?.map(({ id }) => id) ?? [declaration?.id];
  return targets
    .flatMap((id) => (id?.type === 'ObjectPattern' ? id.properties.map(({ value }) => value) : [id]))
    .flatMap((id) => id?.name ?? []);
}

function isNamed(statement, pattern) {
  return statement.type === 'ExportNamedDeclaration' && namesDeclaredBy(statement).some((name) => pattern.test(name));
}

/** Whether a name is read: not as a property of something, nor as a key. */
function uses(text, name) {
  return new RegExp(`(?<![\\w$'-]|(?<!\\.\\.)\\.)${name.replaceAll('$', '\\$')}(?![\\w$':-])`, 'u').test(text);
}

/** An import without the names that the example does not use. */
function trimmed({ specifiers, source, importKind }, text) {
  const used = specifiers.filter(({ local }) => uses(text, local.name));
  const outer = used.filter(({ type }) => type !== 'ImportSpecifier');
  const inner = used
    .filter(({ type }) => type === 'ImportSpecifier')
    .map(({ imported, local, importKind: kind }) => {
      const name = imported.name === local.name ? local.name : `${imported.name} as ${local.name}`;
      return kind === 'type' ? `type ${name}` : name;
    });
  const parts = [
    ...outer.map(({ type, local }) => (type === 'ImportNamespaceSpecifier' ? `* as ${local.name}` : local.name)),
    ...(inner.length > 0 ? [`{ ${inner.join(', ')} }`] : []),
  ];
  return `import ${importKind === 'type' ? 'type ' : ''}${parts.join(', ')} from '${source.value}';`;
}

function exampleIn(text, isTsx) {
  const ast = parser.parse(text, { range: true, ecmaFeatures: { jsx: isTsx } });
  const slice = ({ range }) => text.slice(...range);
  const right = ast.body.find((statement) => isNamed(statement, /^(?:use)?right/iu));
  if (!right) return undefined;
  const kept = new Set([right]);
  for (let before = 0; before < kept.size;) {
    before = kept.size;
    const code = [...kept].map(slice).join('\n');
    for (const statement of ast.body)
      if (!kept.has(statement) && namesDeclaredBy(statement).some((name) => uses(code, name))) kept.add(statement);
  }
  const others = ast.body.filter((one) => kept.has(one) && one.type !== 'ImportDeclaration').map(slice);
  const imports = ast.body
    .filter((one) => kept.has(one) && one.type === 'ImportDeclaration')
    .map((one) => trimmed(one, others.join('\n')));
  return [...imports, ...(imports.length > 0 ? [''] : []), others.join('\n\n')].join('\n');
}

function mentions(text, modules) {
  return modules.some((module) =>
    module.endsWith('/*') ? text.includes(`'${module.slice(0, -1)}`) : text.includes(`'${module}'`),
  );
}

/**
 * The right use of a library.
 *
 * @returns the code and the extension of its file; undefined for a library that nobody can use rightly
 */
export async function exampleOf({ name, modules, requests = [], options = [] }) {
  if (requests.length > 0 && options.length === 0 && requests.every(({ pkce }) => pkce === 'never')) return undefined;
  const own = name.replace(/^@/u, '').replace('/', '-');
  for (const file of [...files].sort((a, b) => Number(b.startsWith(`${own}.`)) - Number(a.startsWith(`${own}.`)))) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const code = mentions(text, modules) ? exampleIn(text, file.endsWith('x')) : undefined;
    if (code === undefined || !mentions(code, modules)) continue;
    const options = await resolveConfig(fileURLToPath(new URL(file, folder)));
    const language = file.endsWith('x') ? 'tsx' : 'ts';
    return { code: await format(code, { ...options, parser: 'typescript' }), language };
  }
  return undefined;
}
