import { LOG_LINES, type LogCode, type LogFields, sortFields } from './log-catalogue.ts';

/** Writes one line of the catalogue. A field that the line does not know, or a value of another kind, is left out and told of by name. */
export type Log = <Code extends LogCode>(code: Code, fields: LogFields<Code>) => void;

/** Takes one line of text, without its end. */
type Write = (line: string) => void;

/**
 * The log of one function: level, code and fields as JSON, a line each. CloudWatch adds the time, the log group the
 * function; a turn has at most 300 bytes. Never throws: a line too many must not stop a turn.
 */
export function createLog(write: Write = toStandardOutput): Log {
  const tell = (code: LogCode, kept: Readonly<Record<string, unknown>>): void =>
    write(JSON.stringify({ level: LOG_LINES[code].level.toUpperCase(), code, ...kept }));
  const note = (code: LogCode, fields: Readonly<Record<string, unknown>>): void => {
    const { kept, refused } = sortFields(code, fields);
    tell(code, kept);
    // The name of a field may itself be what somebody wrote: it is told only when it is a plain word.
    for (const field of refused) tell('log.refused', sortFields('log.refused', { line: code, field }).kept);
  };
  return (code, fields) => note(code, { ...fields });
}

/** Not by console: Lambda would put time, request and level before every line once more. */
const toStandardOutput: Write = (line) => void process.stdout.write(`${line}\n`);
