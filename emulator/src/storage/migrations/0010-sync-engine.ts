export const syncEngine = `
alter table sync_schedules
  add column next_sync_at timestamptz,
  add column window_start timestamptz,
  add column window_end timestamptz,
  add column synced_until timestamptz,
  add column records_synced integer not null default 0,
  add column records_total integer,
  add column progress_at timestamptz,
  add column is_stuck boolean not null default false,
  add column force_id text;
update sync_schedules s set
  window_start = c.created_at - interval '30 days',
  window_end = c.created_at,
  synced_until = case when s.historical_sync_completed then coalesce(s.last_crawl_start, c.created_at) end,
  next_sync_at = case when s.historical_sync_completed then now() end
  from connections c where c.id = s.connection_id;
create index sync_schedules_due on sync_schedules (next_sync_at) where next_sync_at is not null;
create table sync_jobs (
  id text primary key,
  connection_id text collate "C" not null references connections on delete cascade,
  function_name text not null,
  status text not null check (status in ('open', 'completed', 'cancelled', 'stuck')),
  requested_start_time timestamptz not null,
  requested_end_time timestamptz not null,
  cursor text,
  records_synced integer not null default 0,
  created_at timestamptz not null,
  progress_at timestamptz not null
);
create index sync_jobs_connection on sync_jobs (connection_id, created_at);
create index sync_jobs_open on sync_jobs (connection_id) where status = 'open';`;
