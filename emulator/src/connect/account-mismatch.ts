import { LinkProblem } from '../http/problems.js';

export const accountMismatch = () =>
  new LinkProblem(
    409,
    'account_mismatch',
    'These credentials belong to another account. Use those of the account that was connected before.',
  );
