export const idempotencyKeys = `
create table idempotency_keys (
  connection_id text collate "C" not null references connections on delete cascade,
  key_hash text not null,
  fingerprint text not null,
  claim text not null,
  claimed_at timestamptz not null,
  created_at timestamptz not null,
  answer jsonb,
  primary key (connection_id, key_hash)
);
create index idempotency_keys_created on idempotency_keys (created_at);`;
