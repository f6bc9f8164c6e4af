export const apiLog = `
create table api_log (
  seq bigint generated always as identity primary key,
  request_id text not null,
  at timestamptz not null,
  method text not null,
  path text not null,
  query text not null,
  status integer not null,
  duration_ms real not null,
  api_key_id text,
  connection_id text collate "C",
  error text,
  request_body text,
  response_body text
);
create index api_log_request on api_log (request_id);
create table activity (
  hour timestamptz not null,
  kind text not null,
  count integer not null,
  primary key (hour, kind)
);`;
