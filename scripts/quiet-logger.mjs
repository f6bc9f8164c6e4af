// What a build of ours says: warnings and errors, on standard error, so that standard output stays the program's.
import { createLogger } from 'vite';

const say = (line) => process.stderr.write(`${line}\n`);

export const quietLogger = {
  ...createLogger('warn'),
  info: () => {},
  warn: say,
  warnOnce: say,
  error: say,
};
