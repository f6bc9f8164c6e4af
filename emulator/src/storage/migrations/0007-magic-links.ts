export const magicLinks = `
create table magic_links (
  id text primary key,
  secret_hash text not null unique,
  customer_id text,
  connection_id text,
  integration_type text not null,
  integration_allow_list jsonb not null,
  integration_block_list jsonb not null,
  integrations_with_endpoints jsonb not null,
  disabled_functions jsonb not null,
  enabled_functions jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  used_at timestamptz,
  used_by text,
  made_connection_id text
);
alter table link_tokens add column magic_link_id text references magic_links on delete cascade;`;
