import { LogFormatter, Logger, LogItem } from '@aws-lambda-powertools/logger';
import type { LogAttributes, UnformattedAttributes } from '@aws-lambda-powertools/logger/types';
import { LOG_LINES, type LogCode, type LogFields, sortFields } from './log-catalogue.ts';

/** Writes one line of the catalogue. A field that the line does not know, or a value of another kind, is left out and told of by name. */
export type Log = <Code extends LogCode>(code: Code, fields: LogFields<Code>) => void;

/** Level, code and fields: CloudWatch adds the time, the log group the function; a turn has at most 300 bytes. */
class ShortLines extends LogFormatter {
  override formatAttributes({ logLevel, message }: UnformattedAttributes, more: LogAttributes): LogItem {
    return new LogItem({ attributes: { level: logLevel, code: message, ...more } });
  }
}

/** The log of one function. Never throws: a line too many must not stop a turn. */
export function createLog(): Log {
  const logger = new Logger({ logFormatter: new ShortLines(), logLevel: 'INFO', serviceName: 'jaring' });
  const write = (code: LogCode, fields: Readonly<Record<string, unknown>>): void => {
    const { kept, refused } = sortFields(code, fields);
    logger[LOG_LINES[code].level](code, kept);
    for (const field of refused) {
      // The name may itself be what somebody wrote: it is told only when it is a plain word.
      const { kept: told } = sortFields('log.refused', { line: code, field });
      logger.error('log.refused', told);
    }
  };
  return (code, fields) => write(code, { ...fields });
}
