export const carrierFiles = `
create table carrier_files (
  id text collate "C" primary key,
  connection_id text collate "C" not null references connections on delete cascade,
  layout text,
  file_name text not null,
  file_type text not null,
  content_hash text,
  size bigint not null default 0,
  status text not null check (status in ('receiving', 'importing', 'done', 'failed')),
  rows_done integer not null default 0,
  row_count integer not null default 0,
  line_items integer not null default 0,
  created_items integer not null default 0,
  updated_items integer not null default 0,
  rejected_rows integer not null default 0,
  reconciliation jsonb,
  generated_time timestamptz not null,
  unique (connection_id, content_hash)
);
create table carrier_file_chunks (
  file_id text collate "C" not null references carrier_files on delete cascade,
  position integer not null,
  bytes bytea not null,
  primary key (file_id, position)
);
create table carrier_rejected_rows (
  file_id text collate "C" not null references carrier_files on delete cascade,
  row_number integer not null,
  reason text not null,
  content text not null,
  primary key (file_id, row_number)
);`;
