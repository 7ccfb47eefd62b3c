// Which functions only read what they are given? A wrong "yes" here could cost a false alarm, a wrong "no" a finding.
import type { Value } from './value';

const readingGlobals =
  /^(?:window\.|globalThis\.|self\.)?(?:Object\.(?:keys|values|entries|freeze|fromEntries|is|seal)|JSON\.stringify|console\.\w+|String|Boolean|Number|Array\.(?:from|isArray)|structuredClone|encodeURI(?:Component)?|fetch|URL|URLSearchParams|FormData|Map|Set|Headers|Request|alert|open|location\.(?:assign|replace)|history\.\w+|process\.\w+\.write)$/u;
const readingModules =
  /^(?:node:)?(?:querystring|qs|query-string|url|util|assert|open|opener|axios|got|ky|node-fetch|undici)$/u;
const readingNames =
  /^(?:log|debug|info|warn|error|trace|verbose|silly|print|dump|inspect|(?:stringify|serialize|(?:url_?)?encode)(?:[A-Z_]\w*)?|to(?:String|Query|Search|Form|Url)\w*|obj(?:ect)?_?[Tt]o\w+|assert|validate|isValid|is[A-Z]\w*|has[A-Z]?\w*|expect|redirect|fetch|get|post|put|request|send|open\w*|navigate|launch\w*|setTimeout|clone\w*|setState|cookie|\w+Cookie)$/u;

/**
 * Whether a callee is known not to add anything to its arguments.
 *
 * @param name the name that the call is spoken with
 * @param position of the argument: behind a key and a value a setter takes options, which it reads
 */
export function onlyReads(callee: Value, name: string | undefined, position = 0): boolean {
  if (callee.kind === 'foreign') {
    const path = callee.path.join('.');
    if (callee.module === 'global' && readingGlobals.test(path)) return true;
    if (callee.module !== 'global' && readingModules.test(callee.module)) return true;
  }
  return readsByName(name) || (name === 'set' && position > 1);
}

/** Whether the name alone says so: `log`, `fetch`, `redirect`, `stringify`. */
export function readsByName(name: string | undefined): boolean {
  return name !== undefined && readingNames.test(name);
}
