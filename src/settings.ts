// What does a project know that one file cannot show? `settings.pkce`, read and validated once per settings object.

/** The shared settings, complete: every key that was left out has its default. */
export interface PkceSettings {
  /** Callee names of loggers, e.g. `log.audit`, beside the ones that are known by default. */
  readonly loggers: readonly string[];
  /** Callee names of functions whose result is safe to log, e.g. `scrub`, beside the ones that are known by default. */
  readonly redactors: readonly string[];
  /** Callee names of functions that return a new, well-formed code verifier. */
  readonly verifierGenerators: readonly string[];
  /** Callee names of functions that turn a code verifier into its S256 code challenge. */
  readonly challengeDerivers: readonly string[];
  /** Hosts or URL prefixes of authorization servers that cannot do PKCE. */
  readonly endpointsWithoutPkce: readonly string[];
  /** Major versions of libraries by package name, where a default depends on the version. */
  readonly libraries: Readonly<Record<string, number>>;
}

/** What holds when a project sets nothing. */
export const defaultSettings: PkceSettings = Object.freeze({
  loggers: Object.freeze([]),
  redactors: Object.freeze([]),
  verifierGenerators: Object.freeze([]),
  challengeDerivers: Object.freeze([]),
  endpointsWithoutPkce: Object.freeze([]),
  libraries: Object.freeze({}),
});

const validated = new WeakMap<object, PkceSettings>();

/**
 * The settings of this plugin out of all shared settings (`context.settings`).
 * The same object is returned for the same settings, so it can serve as a cache key.
 * Throws one sentence that names the key, the type that was given, and what is allowed; never the value itself.
 */
export function settingsOf(sharedSettings: Readonly<Record<string, unknown>>): PkceSettings {
  const given = sharedSettings['pkce'];
  if (given === undefined) return defaultSettings;
  if (!isPlainObject(given)) throw invalid('settings.pkce', 'an object', given);
  const known = validated.get(given);
  if (known) return known;
  const settings = validate(given);
  validated.set(given, settings);
  return settings;
}

/** Whether the text has a name that the settings give to a maker of verifiers or challenges. */
export function namesOwnMaker(text: string, { verifierGenerators, challengeDerivers }: PkceSettings): boolean {
  return [...verifierGenerators, ...challengeDerivers].some((name) => text.includes(lastWord(name)));
}

/** `a.b` may be called through another object, so that its last word alone is sure to be in the text. */
function lastWord(dotted: string): string {
  return dotted.slice(dotted.lastIndexOf('.') + 1);
}

function validate(given: Readonly<Record<string, unknown>>): PkceSettings {
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(defaultSettings, key)) {
      const allowed = Object.keys(defaultSettings).join(', ');
      throw new TypeError(`eslint-plugin-pkce: settings.pkce.${key} is not a setting; allowed are ${allowed}.`);
    }
  }
  return Object.freeze({
    loggers: stringsAt(given, 'loggers'),
    redactors: stringsAt(given, 'redactors'),
    verifierGenerators: stringsAt(given, 'verifierGenerators'),
    challengeDerivers: stringsAt(given, 'challengeDerivers'),
    endpointsWithoutPkce: stringsAt(given, 'endpointsWithoutPkce'),
    libraries: majorVersionsIn(given),
  });
}

function stringsAt(given: Readonly<Record<string, unknown>>, key: keyof PkceSettings): readonly string[] {
  const value = given[key];
  if (value === undefined) return [];
  const where = `settings.pkce.${key}`;
  if (!Array.isArray(value)) throw invalid(where, 'an array of strings', value);
  return value.map((entry: unknown, index) => {
    if (typeof entry !== 'string') throw invalid(`${where}[${String(index)}]`, 'a string', entry);
    if (entry.trim() === '') throw invalid(`${where}[${String(index)}]`, 'a string with text in it', entry);
    return entry;
  });
}

function majorVersionsIn(given: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> {
  const value = given['libraries'];
  if (value === undefined) return {};
  const allowed = 'an object from package names to major version numbers';
  if (!isPlainObject(value)) throw invalid('settings.pkce.libraries', allowed, value);
  return Object.fromEntries(
    Object.entries(value).map(([library, major]) => {
      if (typeof major !== 'number' || !Number.isInteger(major) || major < 0) {
        throw invalid(`settings.pkce.libraries['${library}']`, 'a whole number, the major version', major);
      }
      return [library, major];
    }),
  );
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(where: string, allowed: string, given: unknown): TypeError {
  return new TypeError(`eslint-plugin-pkce: ${where} must be ${allowed}, got ${typeInWords(given)}.`);
}

function typeInWords(value: unknown): string {
  if (value === null) return 'null';
  if (value === '') return 'an empty string';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
}
