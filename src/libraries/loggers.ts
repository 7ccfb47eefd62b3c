// What writes where people and other systems can read it: consoles, loggers, error trackers, analytics, dialogs.

/** A family of calls whose arguments end up in a log. */
export interface LoggerRow {
  readonly name: string;
  /** The module it is imported from; `global` for what every script has. `*` stands for a part of a name. */
  readonly modules: readonly string[];
  /** The calls, as access paths from the module. */
  readonly callee: readonly string[];
}

/** The levels and other methods by which loggers are called. */
export const logMethods: readonly string[] = [
  'log',
  'debug',
  'info',
  'information',
  'warn',
  'warning',
  'error',
  'trace',
  'verbose',
  'silly',
  'fatal',
  'critical',
  'crit',
  'emerg',
  'notice',
  'success',
  'fail',
  'ready',
  'start',
  'box',
  'mark',
  'http',
  'print',
  'dir',
  'table',
  'group',
  'groupCollapsed',
  'child',
  'assign',
  'exception',
  'logDebug',
  'logInfo',
  'logError',
  'logWarning',
  'logWarn',
  'logVerbose',
  'errorPii',
  'infoPii',
  'verbosePii',
  'warningPii',
  'tracePii',
];

const anyMethod = logMethods.map((method) => `**.${method}`);

function logger(name: string, modules: readonly string[]): LoggerRow {
  return { name, modules, callee: anyMethod };
}

/** The loggers that are known by where they come from. */
export const loggers: readonly LoggerRow[] = [
  {
    name: 'console',
    modules: ['global', 'console', 'node:console'],
    callee: ['console.*', 'window.console.*', 'globalThis.console.*', 'log', 'debug', 'info', 'warn', 'error'],
  },
  {
    name: 'dialogs',
    modules: ['global'],
    callee: ['alert', 'window.alert', 'globalThis.alert', 'confirm', 'window.confirm', 'prompt', 'window.prompt'],
  },
  {
    name: 'process',
    modules: ['global', 'process', 'node:process'],
    callee: ['process.stdout.write', 'process.stderr.write', 'stdout.write', 'stderr.write', 'process.emitWarning'],
  },
  { name: 'util.debuglog', modules: ['util', 'node:util'], callee: ['debuglog.().**', 'debuglog.()', 'debug.()'] },
  { name: 'debug', modules: ['debug'], callee: ['()', 'default.()', '().**', 'debug.()'] },
  logger('pino', ['pino', 'pino-http', 'express-pino-logger', 'hono-pino', 'nestjs-pino', 'next-logger']),
  logger('winston', ['winston', 'express-winston', 'nest-winston']),
  logger('bunyan', ['bunyan', 'browser-bunyan']),
  logger('log4js', ['log4js', 'log4javascript']),
  logger('loglevel', ['loglevel']),
  logger('consola', ['consola', 'consola/basic', 'consola/browser', 'consola/core']),
  { name: 'signale', modules: ['signale'], callee: ['**'] },
  logger('tslog', ['tslog']),
  logger('roarr', ['roarr']),
  { name: 'roarr', modules: ['roarr'], callee: ['Roarr', 'ROARR'] },
  logger('electron-log', ['electron-log', 'electron-log/main', 'electron-log/renderer', 'electron-log/node']),
  logger('react-native-logs', ['react-native-logs']),
  logger('NestJS', ['@nestjs/common']),
  logger('AWS Lambda Powertools', ['@aws-lambda-powertools/logger']),
  { name: 'AWS Lambda Powertools', modules: ['@aws-lambda-powertools/logger'], callee: ['**.appendKeys'] },
  logger('LogTape', ['@logtape/logtape']),
  logger('evlog', [
    'evlog',
    'loglayer',
    'adze',
    'npmlog',
    'fancy-log',
    'ulog',
    'js-logger',
    'simple-node-logger',
    'log',
  ]),
  { name: 'React Native', modules: ['react-native'], callee: ['Alert.alert', 'LogBox.*'] },
  {
    name: 'Sentry',
    modules: ['@sentry/*', 'raven', 'raven-js'],
    callee: [
      '**.captureException',
      '**.captureMessage',
      '**.captureEvent',
      '**.addBreadcrumb',
      '**.setContext',
      '**.setExtra',
      '**.setExtras',
      '**.setTag',
      '**.setTags',
      '**.setUser',
      '**.setAttribute',
      '**.setAttributes',
      'logger.*',
    ],
  },
  {
    name: 'Datadog',
    modules: ['@datadog/*', 'dd-trace', 'datadog-winston'],
    callee: [
      ...anyMethod,
      '**.addAction',
      '**.addError',
      '**.setTag',
      '**.addTags',
      '**.setGlobalContextProperty',
      '**.setUser',
    ],
  },
  {
    name: 'Bugsnag',
    modules: ['@bugsnag/*', 'bugsnag'],
    callee: ['**.notify', '**.leaveBreadcrumb', '**.addMetadata', '**.setContext'],
  },
  { name: 'Rollbar', modules: ['rollbar'], callee: anyMethod },
  {
    name: 'LogRocket',
    modules: ['logrocket'],
    callee: [...anyMethod, '**.track', '**.identify', '**.captureException', '**.captureMessage'],
  },
  {
    name: 'PostHog',
    modules: ['posthog-js', 'posthog-node', 'posthog-react-native', 'posthog-js/react'],
    callee: ['**.capture', '**.identify', '**.captureException', '**.register', '**.setPersonProperties'],
  },
  {
    name: 'Segment',
    modules: ['@segment/*', 'analytics-node', 'analytics'],
    callee: ['**.track', '**.identify', '**.page', '**.screen', '**.group'],
  },
  {
    name: 'other analytics',
    modules: [
      'mixpanel',
      'mixpanel-browser',
      '@amplitude/*',
      'amplitude-js',
      '@vercel/analytics',
      'applicationinsights',
    ],
    callee: [
      'track',
      '**.track',
      '**.logEvent',
      '**.identify',
      '**.trackEvent',
      '**.trackException',
      '**.trackTrace',
      '**.trackMetric',
    ],
  },
  {
    name: 'Application Insights',
    modules: ['@microsoft/applicationinsights-web'],
    callee: ['**.trackEvent', '**.trackException', '**.trackTrace'],
  },
  {
    name: 'OpenTelemetry',
    modules: ['@opentelemetry/*'],
    callee: [
      '**.setAttribute',
      '**.setAttributes',
      '**.addEvent',
      '**.recordException',
      '**.setStatus',
      '**.emit',
      '**.startSpan',
    ],
  },
];

/** The last words of names that loggers go by where their origin is not visible: `this.authLogger`, `req.log`. */
export const loggerNames: readonly string[] = ['logger', 'log', 'logging', 'logs', 'loggerService', 'logService'];

/** Globals that trackers and analytics go by where a script tag loads them. */
export const trackerNames: Readonly<Record<string, readonly string[]>> = {
  Sentry: ['captureException', 'captureMessage', 'captureEvent', 'addBreadcrumb', 'setContext', 'setExtra', 'setTag'],
  Bugsnag: ['notify', 'leaveBreadcrumb', 'addMetadata'],
  Rollbar: ['log', 'debug', 'info', 'warning', 'error', 'critical'],
  LogRocket: ['log', 'info', 'warn', 'error', 'track', 'identify', 'captureException', 'captureMessage'],
  posthog: ['capture', 'identify', 'captureException'],
  analytics: ['track', 'identify', 'page'],
  mixpanel: ['track', 'identify'],
  amplitude: ['track', 'logEvent', 'identify'],
  span: ['setAttribute', 'setAttributes', 'addEvent', 'recordException'],
};
