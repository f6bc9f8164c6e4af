import { EmulatorError } from '../errors.js';

/** Says what to do when the server cannot be used. The URL holds a password, so only host and database are named. */
export function explainPostgresError(error: unknown, url: string): Error {
  if (error instanceof EmulatorError) return error;
  const { code = '', message, errors } = error as Error & { code?: string; errors?: Error[] };
  const where = placeOf(url);
  const say = (text: string) => new EmulatorError(text);
  switch (code) {
    case 'ECONNREFUSED':
    case 'EHOSTUNREACH':
    case 'ETIMEDOUT':
    case 'ENOENT':
      return say(
        `No Postgres server answers at ${where}. Start it, or correct host and port in DATABASE_URL.`,
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return say(`The host of ${where} is not known. Correct DATABASE_URL.`);
    case '28P01':
    case '28000':
      return say(
        `${where} refuses the user or the password (${message}). Correct them in DATABASE_URL.`,
      );
    case '3D000':
      return say(
        `The server has no such database: ${where}. Make it (createdb), or correct DATABASE_URL.`,
      );
    case '42501':
      return say(
        `The user may not make what the emulator needs in ${where} (${message}). Give it the right: grant create on database ... to ....`,
      );
    case '53300':
      return say(`${where} has no connection left (${message}). End others, or raise its limit.`);
  }
  const reason = message || errors?.[0]?.message || code || 'unknown error';
  return say(`The database ${where} cannot be used: ${reason}`);
}

function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL';
  const { host, pathname } = new URL(url);
  return `${host || 'localhost'}${pathname}`;
}
