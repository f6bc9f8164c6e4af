export const integrationRequests = `
create table integration_requests (
  id text primary key,
  api_key_id text not null,
  integration_name text not null,
  integration_type text,
  notes text,
  created_at timestamptz not null
);`;
