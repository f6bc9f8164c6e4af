/** What failed before there was a connection is announced without the id of one. */
export const failedInstalls =
  'alter table webhook_messages alter column connection_id drop not null;';
