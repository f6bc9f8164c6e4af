export const webhookTurns = `
alter table webhook_endpoints add column turn text, add column turn_until timestamptz;
alter table webhook_deliveries drop column claimed_until;`;
