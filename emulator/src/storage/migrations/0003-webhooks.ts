export const webhooks = `
create table webhook_endpoints (
  id text collate "C" primary key,
  url text not null,
  description text not null,
  event_types jsonb,
  disabled boolean not null default false,
  secret_sealed text not null,
  old_secret_sealed text,
  old_secret_until timestamptz,
  failing_since timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create table webhook_messages (
  id text collate "C" primary key,
  seq bigint generated always as identity unique,
  event_type text not null,
  connection_id text collate "C" not null,
  record_id text,
  payload text not null,
  secrets_sealed text,
  created_at timestamptz not null
);
create index webhook_messages_connection on webhook_messages (connection_id, seq);
create index webhook_messages_created on webhook_messages (created_at);
create table webhook_deliveries (
  endpoint_id text collate "C" not null references webhook_endpoints on delete cascade,
  message_id text collate "C" not null references webhook_messages on delete cascade,
  seq bigint generated always as identity,
  status text not null check (status in ('pending', 'delivered', 'failed')),
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  claimed_until timestamptz,
  primary key (endpoint_id, message_id)
) with (fillfactor = 70);
create index webhook_deliveries_message on webhook_deliveries (message_id);
create index webhook_deliveries_due on webhook_deliveries (endpoint_id, next_attempt_at, seq) where status = 'pending';
create table webhook_attempts (
  id text primary key,
  endpoint_id text collate "C" not null,
  message_id text collate "C" not null,
  attempted_at timestamptz not null,
  status_code integer,
  duration_ms integer not null,
  response text not null,
  error text,
  foreign key (endpoint_id, message_id) references webhook_deliveries on delete cascade
);
create index webhook_attempts_delivery on webhook_attempts (endpoint_id, message_id, attempted_at);`;
