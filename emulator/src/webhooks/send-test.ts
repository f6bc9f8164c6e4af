import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Deps } from '../deps.js';
import { ApiProblem } from '../http/problems.js';
import { randomId } from '../storage/secrets.js';
import { TEST_EVENT } from './catalog.js';
import { type Endpoint, sendAgain } from './endpoints.js';
import { webhookMessages } from './schema.js';

/** Sends one endpoint an event of the given type: our own test event, or the newest real one of that type once more. */
export const sendTest = (deps: Deps, endpoint: Endpoint, eventType: string): Promise<string> =>
  deps.db.transaction(async (tx) => {
    const id = `msg_${randomId()}`;
    const message = {
      id,
      eventType,
      connectionId: '',
      recordId: null as string | null,
      payload: JSON.stringify({
        connection_id: null,
        customer_id: null,
        integration_name: null,
        integration_type: null,
        event_type: TEST_EVENT,
        data: { message: 'This endpoint works.' },
      }),
      createdAt: deps.now(),
    };
    if (eventType !== TEST_EVENT) {
      const [newest] = await tx.orm
        .select()
        .from(webhookMessages)
        .where(and(eq(webhookMessages.eventType, eventType), isNull(webhookMessages.secretsSealed)))
        .orderBy(desc(webhookMessages.seq))
        .limit(1);
      if (!newest) {
        throw new ApiProblem(
          400,
          `No ${eventType} has been sent yet, so there is no example of it. Test with ${TEST_EVENT}.`,
        );
      }
      Object.assign(message, {
        connectionId: newest.connectionId,
        recordId: newest.recordId,
        payload: newest.payload,
      });
    }
    await tx.orm.insert(webhookMessages).values(message);
    await sendAgain(deps, tx, endpoint.id, [id]);
    return id;
  });
