// How does a rule meet ESLint? The one place that knows about ESLint versions and about hosts that are not JavaScript.
import type { JSONSchema, TSESLint } from '@typescript-eslint/utils';
import { modelOf } from './model';
import { isWorthReading } from './oauth/gate';
import { settingsOf } from './settings';

/** Where the demand of a rule is written down. */
export interface References {
  /** e.g. `RFC 7636 section 4.3` */
  readonly rfc: readonly string[];
  /** e.g. `CWE-532` */
  readonly cwe: readonly string[];
  /** OWASP ASVS 5.0, e.g. `V10.2.1` */
  readonly asvs: readonly string[];
  /** OWASP Non-Human Identities Top 10, e.g. `NHI4:2025` */
  readonly nhi: readonly string[];
  /** NIST Cybersecurity Framework 2.0, e.g. `PR.AA-03` */
  readonly csf: readonly string[];
}

export interface RuleDocs {
  /** Lower case at the start, no full stop. */
  readonly description: string;
  /** The severity in the preset `recommended`, or false if it is not part of it. */
  readonly recommended: 'error' | 'warn' | false;
  /** The severity in the preset `strict`. */
  readonly strict: 'error';
  readonly references: References;
  /** A CVSS-like score from 0.1 to 10.0 as text, for code scanning. */
  readonly securitySeverity: string;
}

/** A rule takes no option, or one object. */
type RuleOptions = readonly [] | readonly [object];

interface RuleMeta<MessageIds extends string, Options extends RuleOptions> {
  readonly type: 'problem' | 'suggestion';
  readonly docs: RuleDocs;
  readonly fixable?: 'code';
  readonly hasSuggestions?: true;
  readonly schema: readonly JSONSchema.JSONSchema4[];
  readonly defaultOptions?: Options;
  readonly messages: Readonly<Record<MessageIds, string>>;
}

export type RuleContext<MessageIds extends string, Options extends RuleOptions> = Readonly<
  TSESLint.RuleContext<MessageIds, Options>
>;

interface RuleDefinition<MessageIds extends string, Options extends RuleOptions> {
  readonly name: string;
  readonly meta: RuleMeta<MessageIds, Options>;
  readonly create: (context: RuleContext<MessageIds, Options>, options: Options) => TSESLint.RuleListener;
}

/** A finished rule. Its message ids and options were checked where it was defined. */
export interface PkceRule {
  readonly name: string;
  readonly meta: RuleMeta<string, RuleOptions> & { readonly docs: RuleDocs & { readonly url: string } };
  readonly create: (context: RuleContext<string, RuleOptions>) => TSESLint.RuleListener;
}

const pages = 'https://github.com/eslint-plugin-pkce/eslint-plugin-pkce/blob/main/docs/rules';

/**
 * A rule with the address of its page, whose `create` is asked in files alone that may matter, and is handed complete
 * options: ESLint 8 knows nothing of `meta.defaultOptions`, later versions have applied it already.
 */
export function createRule<const MessageIds extends string, Options extends RuleOptions = readonly []>({
  name,
  meta,
  create,
}: RuleDefinition<MessageIds, Options>): PkceRule {
  const [defaults]: RuleOptions = meta.defaultOptions ?? [];
  const completed = (given: RuleOptions): Options => (defaults ? [{ ...defaults, ...given[0] }] : given) as Options;
  const rule = {
    name,
    meta: { ...meta, docs: { ...meta.docs, url: `${pages}/${name}.md` } },
    create: (context: RuleContext<MessageIds, Options>) =>
      maySpeak(context) ? create(context, completed(context.options)) : silence,
  };
  return rule as unknown as PkceRule;
}

/** What a rule does in a file that it has nothing to say of. */
const silence: TSESLint.RuleListener = Object.freeze({});

/**
 * Whether a rule can have anything to say: not where the source is not JavaScript (JSON, CSS, Markdown), nor where the
 * text cannot matter. All rules ask this of each file, before they do anything else.
 */
function maySpeak({ sourceCode, settings }: Pick<RuleContext<never, []>, 'sourceCode' | 'settings'>): boolean {
  const own = settingsOf(settings);
  return isJavaScript(sourceCode) && isWorthReading(sourceCode, own);
}

/** What a file does in OAuth terms, as rules see it. */
export type Model = NonNullable<ReturnType<typeof modelOf>>;

/** Listens for the end of the program and hands its model to `ask`; silent where there is nothing to say. */
export function onModel<MessageIds extends string, Options extends RuleOptions>(
  context: RuleContext<MessageIds, Options>,
  ask: (model: Model) => void,
): TSESLint.RuleListener {
  const { sourceCode } = context;
  if (!maySpeak(context)) return silence;
  const settings = settingsOf(context.settings);
  return {
    'Program:exit'() {
      try {
        const model = modelOf(sourceCode, settings);
        if (model) ask(model);
      } catch (error) {
        // Code may be nested deeper than the engine can follow: nothing is known of it then, and nothing said.
        if (!(error instanceof RangeError && /call stack/u.test(error.message))) throw error;
      }
    },
  };
}

/** Other languages have neither scopes nor a Program; the types promise both. */
function isJavaScript(sourceCode: {
  readonly scopeManager?: unknown;
  readonly ast?: { readonly type: string };
}): boolean {
  return Boolean(sourceCode.scopeManager) && sourceCode.ast?.type === 'Program';
}
