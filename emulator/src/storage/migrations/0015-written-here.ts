export const writtenHere =
  'alter table records add column written_here boolean not null default false;';
