/** Sign-ins of the Link page at a vendor, and, on the other side, what the simulated vendors have granted. */
export const oauth = `
create table oauth_sign_ins (
  id text primary key,
  session_id text not null references link_sessions on delete cascade,
  integration_name text not null,
  status text not null,
  reason text,
  proof_hash text not null unique,
  state_hash text unique,
  cookie_hash text,
  verifier_sealed text,
  redirect_uri text,
  grant_sealed text,
  attempt_id text,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create table vendor_grants (
  id text primary key,
  code_hash text not null unique,
  integration_type text not null,
  integration_name text not null,
  identity jsonb not null,
  scopes jsonb not null,
  challenge text not null,
  redirect_uri text not null,
  expires_at timestamptz not null,
  used_at timestamptz
);`;
