export const first = `
create table api_keys (
  id text primary key,
  key_hash text not null unique,
  kind text not null check (kind in ('full', 'read_only')),
  created_at timestamptz not null
);
create table connections (
  id text collate "C" primary key,
  integration_name text not null,
  integration_type text not null,
  customer_id text,
  access_token_hash text not null unique,
  access_token_sealed text not null,
  credentials_sealed text not null,
  account text,
  account_hash text not null,
  permissions jsonb not null,
  disabled_functions jsonb not null,
  created_at timestamptz not null,
  last_used timestamptz,
  times_used integer not null default 0,
  webhooks_disabled boolean not null default false,
  generated_sandbox text unique
) with (fillfactor = 70);
create table sync_schedules (
  connection_id text collate "C" not null references connections on delete cascade,
  function_name text not null,
  position integer not null,
  sync_frequency integer not null,
  sync_status text,
  historical_sync_completed boolean not null default false,
  run_id text not null,
  cursor text,
  last_crawl_start timestamptz,
  last_crawl_end timestamptz,
  latest_data timestamptz,
  primary key (connection_id, function_name)
);
create table connection_errors (
  connection_id text collate "C" not null references connections on delete cascade,
  function_name text not null,
  error_message text not null,
  preventing_sync boolean not null,
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  primary key (connection_id, function_name)
);
create table records (
  connection_id text collate "C" not null references connections on delete cascade,
  resource text collate "C" not null,
  id text collate "C" not null,
  data jsonb not null,
  tags jsonb not null default '[]',
  created_date timestamptz not null,
  updated_date timestamptz not null,
  trackstar_created_date timestamptz not null,
  trackstar_updated_date timestamptz not null,
  primary key (connection_id, resource, id)
);
create index records_updated on records (connection_id, resource, updated_date);
create table link_tokens (
  id text primary key,
  token_hash text not null unique,
  api_key_id text not null,
  customer_id text,
  connection_id text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_by text
);
create table link_sessions (
  id text primary key,
  token_hash text not null unique,
  link_token_id text not null references link_tokens on delete cascade,
  options jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create table link_attempts (
  id text primary key,
  session_id text not null references link_sessions on delete cascade,
  link_token_id text not null references link_tokens on delete cascade,
  integration_name text not null,
  integration_type text not null,
  credentials_sealed text not null,
  account text,
  account_hash text not null,
  permissions jsonb not null,
  disabled_functions jsonb not null,
  created_at timestamptz not null,
  code_hash text unique,
  code_sealed text,
  code_expires_at timestamptz,
  exchanged_at timestamptz,
  exchanged_for text,
  exchanged_connection_id text
);`;
