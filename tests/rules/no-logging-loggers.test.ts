// Does no-logging know each logger, tracker, dialog and terminal tool of its table, however an instance of it is made?
import rule from '../../rules/no-logging';
import { RuleTester } from '../support/rule-tester';
import type { ReportedCase } from '../support/rule-tester';

const pkce = `const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ code_challenge: codeChallenge, code_challenge_method: 'S256' });`;

interface Given {
  readonly messageId?: 'thrownVerifier';
  readonly settings?: ReportedCase['settings'];
}

/** A file in which one call is given the verifier, and the whole call as the fix leaves it. */
function logged(name: string, setup: string, call: string, given: Given = {}): ReportedCase {
  const before = `${setup}\n${pkce}\n`;
  const at = call.lastIndexOf('codeVerifier');
  const line = before.split('\n').length + call.slice(0, at).split('\n').length - 1;
  const column = at - call.lastIndexOf('\n', at);
  const isShorthand = /[{,] $/.test(call.slice(0, at)) && call.slice(at + 12).startsWith(' }');
  const redacted = isShorthand ? "codeVerifier: '[redacted]'" : "'[redacted]'";
  const output = call.slice(0, at) + redacted + call.slice(at + 12);
  const messageId = given.messageId ?? 'loggedVerifier';
  return {
    name,
    code: before + call,
    errors: [{ messageId, line, column, endLine: line, endColumn: column + 12 }],
    output: before + output,
    ...(given.settings && { settings: { pkce: given.settings } }),
  };
}

new RuleTester().run('no-logging', rule, {
  reported: [
    logged('loglevel', "import log from 'loglevel';", "log.warn('pkce', codeVerifier);"),
    logged(
      'a logger of loglevel by name',
      "import log from 'loglevel';\nconst auth = log.getLogger('auth');",
      'auth.debug(codeVerifier);',
    ),
    logged('pino, required and called at once', "const out = require('pino')();", 'out.info(codeVerifier);'),
    logged(
      'a child of pino',
      "import { pino } from 'pino';\nconst child = pino().child({ part: 'auth' });",
      'child.trace({ codeVerifier });',
    ),
    logged(
      'winston with a level and an object',
      "import winston from 'winston';\nconst out = winston.createLogger({});",
      "out.log({ message: codeVerifier, level: 'info' });",
    ),
    logged('winston itself', "import * as winston from 'winston';", 'winston.info(codeVerifier);'),
    logged(
      'bunyan',
      "import bunyan from 'bunyan';\nconst out = bunyan.createLogger({ name: 'auth' });",
      'out.info({ codeVerifier });',
    ),
    logged(
      'log4js',
      "import log4js from 'log4js';\nconst out = log4js.getLogger();",
      "out.debug('pkce', codeVerifier);",
    ),
    logged(
      'a namespace of debug, extended',
      "import createDebug from 'debug';\nconst trace = createDebug('app').extend('pkce');",
      'trace(codeVerifier);',
    ),
    logged('debug, required', "const note = require('debug')('app');", "note('%o', { codeVerifier });"),
    logged('the static logger of NestJS', "import { Logger } from '@nestjs/common';", 'Logger.log(codeVerifier);'),
    logged(
      'a NestJS logger under another name',
      "import { Logger } from '@nestjs/common';\nconst out = new Logger('Auth');",
      "out.verbose(codeVerifier, 'login');",
    ),
    logged(
      'the logger of Fastify',
      "import Fastify from 'fastify';\nconst server = Fastify({ logger: true });",
      'server.log.info({ codeVerifier });',
    ),
    logged('the logger of a context', 'export const ctx = await createContext();', 'ctx.logger.info(codeVerifier);'),
    logged(
      'the log function of a context',
      'export const context = await createContext();',
      'context.log(codeVerifier);',
    ),
    logged(
      'Powertools',
      "import { Logger } from '@aws-lambda-powertools/logger';\nconst out = new Logger();",
      "out.info('pkce', { codeVerifier });",
    ),
    logged(
      'keys that Powertools adds to each entry',
      "import { Logger } from '@aws-lambda-powertools/logger';\nconst out = new Logger();",
      'out.appendKeys({ codeVerifier });',
    ),
    logged(
      'a part of tslog',
      "import { Logger } from 'tslog';\nconst part = new Logger().getSubLogger({ name: 'auth' });",
      'part.silly(codeVerifier);',
    ),
    logged('Roarr as a function', "import { Roarr as out } from 'roarr';", "out({ codeVerifier }, 'login');"),
    logged(
      'a child of Roarr',
      "import { Roarr } from 'roarr';\nconst child = Roarr.child({ package: 'auth' });",
      "child.debug({ codeVerifier }, 'login');",
    ),
    logged(
      'signale',
      "import { Signale } from 'signale';\nconst out = new Signale({ scope: 'auth' });",
      'out.pending(codeVerifier);',
    ),
    logged(
      'a tag of consola',
      "import { consola } from 'consola';\nconst auth = consola.withTag('auth');",
      'auth.start(codeVerifier);',
    ),
    logged(
      'consola, made anew',
      "import { createConsola } from 'consola';\nconst out = createConsola({});",
      'out.box(codeVerifier);',
    ),
    logged(
      'a scope of electron-log',
      "import elog from 'electron-log/main';\nconst auth = elog.scope('auth');",
      'auth.debug(codeVerifier);',
    ),
    logged(
      'react-native-logs',
      "import { logger } from 'react-native-logs';\nconst out = logger.createLogger().extend('AUTH');",
      'out.debug(codeVerifier);',
    ),
    logged(
      'LogTape',
      "import { getLogger } from '@logtape/logtape';\nconst out = getLogger(['auth']);",
      "out.info('login', { codeVerifier });",
    ),
    logged('Effect', "import { Effect } from 'effect';", 'Effect.logDebug(codeVerifier);'),
    logged(
      'the debug log of Node',
      "import { debuglog } from 'node:util';\nconst note = debuglog('auth');",
      "note('%s', codeVerifier);",
    ),
    logged('standard error', '', 'process.stderr.write(codeVerifier);'),
    logged('a console method picked by level', "const level = 'info';", 'console[level](codeVerifier);'),
    logged('a console method taken out', 'const { error } = console;', 'error(codeVerifier);'),
    logged(
      'a console method bound to a prefix',
      "const say = console.log.bind(console, '[auth]');",
      'say(codeVerifier);',
    ),
    logged('an assertion of the console', '', 'console.assert(false, codeVerifier);'),
    logged(
      'Sentry, beside an exception',
      "import * as Sentry from '@sentry/react';",
      'Sentry.captureException(failure, { extra: { codeVerifier } });',
    ),
    logged(
      'a breadcrumb of Sentry',
      "import * as Sentry from '@sentry/node';",
      "Sentry.addBreadcrumb({ category: 'auth', data: { codeVerifier } });",
    ),
    logged(
      'a scope that Sentry hands over',
      "import * as Sentry from '@sentry/node';",
      "Sentry.withScope((scope) => { scope.setExtra('v', codeVerifier); });",
    ),
    logged(
      'attributes of a Sentry span',
      "import * as Sentry from '@sentry/node';",
      "Sentry.startSpan({ name: 'login', attributes: { codeVerifier } }, () => {});",
    ),
    logged(
      'the logger of Sentry',
      "import * as Sentry from '@sentry/node';",
      "Sentry.logger.info('login', { codeVerifier });",
    ),
    logged(
      'Datadog RUM',
      "import { datadogRum } from '@datadog/browser-rum';",
      "datadogRum.addAction('login', { codeVerifier });",
    ),
    logged(
      'the logger of Datadog',
      "import { datadogLogs } from '@datadog/browser-logs';",
      "datadogLogs.logger.info('login', { codeVerifier });",
    ),
    logged('a Datadog trace', "import tracer from 'dd-trace';", "tracer.scope().active().setTag('v', codeVerifier);"),
    logged(
      'a breadcrumb of Bugsnag',
      "import Bugsnag from '@bugsnag/js';",
      "Bugsnag.leaveBreadcrumb('login', { codeVerifier });",
    ),
    logged(
      'the event that Bugsnag hands over',
      "import Bugsnag from '@bugsnag/js';",
      "Bugsnag.notify(failure, (event) => { event.addMetadata('auth', { codeVerifier }); });",
    ),
    logged(
      'Rollbar',
      "import Rollbar from 'rollbar';\nconst tracker = new Rollbar({});",
      "tracker.critical('login', { codeVerifier });",
    ),
    logged('LogRocket', "import LogRocket from 'logrocket';", "LogRocket.track('login', { codeVerifier });"),
    logged(
      'PostHog on a server',
      "import { PostHog } from 'posthog-node';\nconst hog = new PostHog('key');",
      "hog.capture({ distinctId: 'x', event: 'login', properties: { codeVerifier } });",
    ),
    logged(
      'PostHog in a component',
      "import { usePostHog } from 'posthog-js/react';\nconst hog = usePostHog();",
      "hog.capture('login', { codeVerifier });",
    ),
    logged(
      'Segment',
      "import { AnalyticsBrowser } from '@segment/analytics-next';\nconst segment = AnalyticsBrowser.load({});",
      "segment.track('login', { codeVerifier });",
    ),
    logged('Mixpanel', "import mixpanel from 'mixpanel-browser';", "mixpanel.track('login', { codeVerifier });"),
    logged(
      'the people of Mixpanel',
      "import mixpanel from 'mixpanel-browser';",
      'mixpanel.people.set({ codeVerifier });',
    ),
    logged('Amplitude', "import { track } from '@amplitude/analytics-browser';", "track('login', { codeVerifier });"),
    logged('New Relic', "import newrelic from 'newrelic';", "newrelic.addCustomAttribute('v', codeVerifier);"),
    logged('the tag of Google', '', "gtag('event', 'login', { codeVerifier });"),
    logged('the data layer of Google', '', "window.dataLayer.push({ event: 'login', codeVerifier });"),
    logged(
      'the active span of OpenTelemetry',
      "import { trace } from '@opentelemetry/api';",
      "trace.getActiveSpan()?.setAttribute('v', codeVerifier);",
    ),
    logged(
      'a span that a tracer hands over',
      "import { trace } from '@opentelemetry/api';\nconst tracer = trace.getTracer('auth');",
      "tracer.startActiveSpan('login', (span) => { span.addEvent('pkce', { codeVerifier }); });",
    ),
    logged(
      'a message box of React Native',
      "import { Alert } from 'react-native';",
      "Alert.alert('Login', codeVerifier);",
    ),
    logged('a toast', "import { toast } from 'react-hot-toast';", 'toast.error(codeVerifier);'),
    logged(
      'an output channel of VS Code',
      "import * as vscode from 'vscode';\nconst channel = vscode.window.createOutputChannel('auth');",
      'channel.appendLine(codeVerifier);',
    ),
    logged(
      'an output channel that is handed in',
      'export const outputChannel = await createChannel();',
      'outputChannel.appendLine(codeVerifier);',
    ),
    logged('a message of VS Code', "import { window } from 'vscode';", 'window.showInformationMessage(codeVerifier);'),
    logged('a coloured value', "import chalk from 'chalk';", 'console.log(chalk.bold.green(codeVerifier));'),
    logged(
      'a template of colours',
      "import chalk from 'chalk';",
      'console.log(chalk.green`verifier ${codeVerifier}`);',
    ),
    logged(
      'a spinner that ends',
      "import ora from 'ora';\nconst spinner = ora('Login').start();",
      'spinner.succeed(codeVerifier);',
    ),
    logged(
      'the text of a spinner',
      "import ora from 'ora';\nconst spinner = ora('Login').start();",
      'spinner.text = codeVerifier;',
    ),
    logged('a note in a terminal', "import * as p from '@clack/prompts';", "p.note(codeVerifier, 'Login');"),
    logged(
      'the question of a prompt',
      "import inquirer from 'inquirer';",
      "await inquirer.prompt([{ type: 'input', message: codeVerifier, name: 'code' }]);",
    ),
    logged('a log file', "import fs from 'node:fs';", "fs.appendFileSync('auth.log', codeVerifier);"),
    logged(
      'a logger of another file',
      "import { createLogger } from './logger';\nconst authLog = createLogger('auth');",
      'authLog.debug({ codeVerifier });',
    ),
    logged(
      'a function of another file whose name says that it logs',
      "import { logStep } from './trace';",
      "logStep('pkce', codeVerifier);",
    ),
    logged(
      'a logger of the settings, spoken with its receiver',
      'export const app = await createApp();',
      'app.report(codeVerifier);',
      { settings: { loggers: ['app.report'] } },
    ),
    logged(
      'a helper with any number of arguments',
      "function say(...parts) { console.log('[auth]', ...parts); }",
      "say('pkce', codeVerifier);",
    ),
    logged(
      'a helper of a helper',
      "const inner = (level, data) => { console[level](data); };\nconst say = (data) => { inner('info', data); };",
      'say(codeVerifier);',
    ),
    logged(
      'a helper that hands on all that it is given',
      "const inner = (level, ...parts) => { console[level](...parts); };\nconst say = (...parts) => { inner('info', ...parts); };",
      "say('pkce', codeVerifier);",
    ),
    logged(
      'a helper that hands on all that it is given, to one that takes them apart',
      'const inner = (title, data) => { console.info(title, data); };\nconst say = (...parts) => { inner(...parts); };',
      "say('pkce', codeVerifier);",
    ),
    logged(
      'the second of two calls of a helper with any number of arguments, which logs the second of them',
      "function say(...parts) { console.log(parts[1]); }\nsay('a', 'b');",
      "say('pkce', codeVerifier);",
    ),
    logged(
      'a helper that logs only when it should',
      'const say = (...parts) => isVerbose && console.log(...parts);',
      "say('pkce', codeVerifier);",
    ),
    logged(
      'a method of an object of the file',
      'class Out { debug(data) { console.debug(data); } }\nconst out = new Out();',
      'out.debug(codeVerifier);',
    ),
    logged(
      'a method of an object literal',
      'const out = { warn(data) { console.warn(data); } };',
      'out.warn(codeVerifier);',
    ),
    logged(
      'the default export of the file',
      "export default function report(text) { process.stderr.write(text + '\\n'); }",
      'report(codeVerifier);',
    ),
    logged('a text that is thrown', '', 'throw `no tokens for ${codeVerifier}`;', { messageId: 'thrownVerifier' }),
    logged('a text that a promise is rejected with', '', 'Promise.reject(codeVerifier);', {
      messageId: 'thrownVerifier',
    }),
    logged('the cause of an error', '', "throw new Error('no tokens', { cause: { codeVerifier } });", {
      messageId: 'thrownVerifier',
    }),
    logged(
      'an error of h3',
      "import { createError } from 'h3';",
      'throw createError({ message: codeVerifier, statusCode: 400 });',
      { messageId: 'thrownVerifier' },
    ),
    logged('an error of SvelteKit', "import { error } from '@sveltejs/kit';", 'error(400, codeVerifier);', {
      messageId: 'thrownVerifier',
    }),
  ],
  fine: [
    {
      name: 'a file that is no log',
      code: `import fs from 'node:fs';\n${pkce}\nfs.writeFileSync('pending.json', JSON.stringify({ codeVerifier }));`,
    },
    { name: 'a logarithm', code: `${pkce}\nMath.log(codeVerifier);` },
    {
      name: 'a function that logs somebody in',
      code: `import { logIn, login, logOut } from './session';\n${pkce}\nlogIn(codeVerifier); login(codeVerifier); logOut(codeVerifier);`,
    },
    {
      name: 'a browser that is opened from VS Code',
      code: `import * as vscode from 'vscode';\n${pkce}\nvscode.commands.executeCommand('login', codeVerifier);`,
    },
    {
      name: 'a coloured sign that there is a verifier',
      code: `import chalk from 'chalk';\n${pkce}\nconsole.log(chalk.green(Boolean(codeVerifier)));`,
    },
    {
      name: 'an error that carries the verifier for the program',
      code: `${pkce}\nthrow new ExchangeError('no tokens', { codeVerifier });`,
    },
  ],
  unsure: [
    {
      name: 'a helper of another file may log',
      code: `import { remember } from './store';\n${pkce}\nremember(codeVerifier);`,
    },
    {
      name: 'a helper that is handed the verifier and another thing, and logs the other',
      code: `const inner = (title, data) => { console.info(title); };\nconst say = (...parts) => { inner(...parts); };\n${pkce}\nsay('pkce', codeVerifier);`,
    },
    {
      name: 'a helper that is handed lists of which nobody knows where they end',
      code: `const inner = (title, data) => { console.info(data); };\nconst say = (list, ...parts) => { inner(...list, ...parts); };\n${pkce}\nsay(titles, codeVerifier);`,
    },
    {
      name: 'a file whose name is not visible',
      code: `import fs from 'node:fs';\n${pkce}\nfs.appendFileSync(target, codeVerifier);`,
    },
    {
      name: 'a function that is named after tracing, and whose value is made use of',
      code: `import { traceValue } from './trace';\n${pkce}\nexport const entry = { body: traceValue({ code_verifier: codeVerifier }) };`,
    },
  ],
});
