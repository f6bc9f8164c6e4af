export const apiKeys = `
alter table api_keys add column name text not null default '';
alter table api_keys add column hint text not null default '';
alter table api_keys add column revoked_at timestamptz;`;
