export const vendorFaults = `
create table vendor_faults (
  id text primary key,
  integration_name text,
  connection_id text collate "C" references connections on delete cascade,
  calls jsonb not null,
  kind text not null check (kind in ('outage', 'rate_limit', 'timeout', 'slow', 'refusal')),
  remaining integer not null check (remaining >= 0),
  latency integer not null,
  retry_after integer not null,
  status integer not null,
  message text,
  created_at timestamptz not null
);
create table revoked_credentials (
  connection_id text collate "C" primary key references connections on delete cascade,
  revoked_at timestamptz not null
);`;
