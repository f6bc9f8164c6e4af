import { IntegrationProblem } from '../http/problems.js';

/** What the source system says no to. 409: not in this state. 422: not with these values. */
export const refused = (status: 409 | 422, why: string) => new IntegrationProblem(status, why);
