/**
 * How many records of a kind a connection has, and a number that changes whenever one of them does. Kept by triggers, so
 * that it is right whoever writes.
 */
export const recordCounts = `
create table record_counts (
  connection_id text collate "C" not null,
  resource text collate "C" not null,
  total bigint not null,
  version bigint not null,
  primary key (connection_id, resource)
) with (fillfactor = 50);
create function count_added_records() returns trigger language plpgsql as $$
begin
  insert into record_counts as counts (connection_id, resource, total, version)
    select connection_id, resource, count(*), 1 from changed group by connection_id, resource
    order by connection_id, resource
    on conflict (connection_id, resource)
    do update set total = counts.total + excluded.total, version = counts.version + 1;
  return null;
end $$;
create function count_removed_records() returns trigger language plpgsql as $$
begin
  update record_counts as counts set total = counts.total - gone.total, version = counts.version + 1
    from (select connection_id, resource, count(*) as total from changed group by connection_id, resource) as gone
    where counts.connection_id = gone.connection_id and counts.resource = gone.resource;
  return null;
end $$;
create function count_changed_records() returns trigger language plpgsql as $$
begin
  update record_counts as counts set version = counts.version + 1
    from (select distinct connection_id, resource from changed) as touched
    where counts.connection_id = touched.connection_id and counts.resource = touched.resource;
  return null;
end $$;
create function count_no_records() returns trigger language plpgsql as $$
begin
  delete from record_counts;
  return null;
end $$;
create trigger records_added after insert on records
  referencing new table as changed for each statement execute function count_added_records();
create trigger records_removed after delete on records
  referencing old table as changed for each statement execute function count_removed_records();
create trigger records_changed after update on records
  referencing new table as changed for each statement execute function count_changed_records();
create trigger records_emptied after truncate on records
  for each statement execute function count_no_records();
insert into record_counts (connection_id, resource, total, version)
  select connection_id, resource, count(*), 1 from records group by connection_id, resource;
create index records_order_number on records (connection_id, resource, (data ->> 'order_number')) where data ? 'order_number';
create index records_sku on records (connection_id, resource, (data ->> 'sku')) where data ? 'sku';`;
