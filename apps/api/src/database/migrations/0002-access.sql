-- Which maps there are. Their contents are in change_log and record; a deleted one stays 30 days.
create table stored_map (
  id text primary key,
  created_at text not null,
  deleted_at text
) strict;

-- Links that let people in. Only the SHA-256 of a key is kept. `start` keys are made at every start,
-- `operator` keys by `npm run key`; both without a map open all of them.
create table access_key (
  hash text primary key,
  scope text not null check (scope in ('map', 'start', 'operator')),
  map_id text,
  role text not null check (role in ('projectTeam', 'room', 'nominate', 'coalition')),
  session text,
  label text,
  created_at text not null,
  expires_at text,
  last_used_at text,
  revoked_at text
) strict;
create index access_key_of_map on access_key (map_id);

-- One per browser, by the SHA-256 of its cookie.
create table browser_session (
  hash text primary key,
  device text not null,
  created_at text not null,
  last_seen_at text not null
) strict;
create index browser_session_of_device on browser_session (device);

-- What a browser was let into, and by which key.
create table access_grant (
  session_hash text not null references browser_session (hash) on delete cascade,
  key_hash text not null references access_key (hash) on delete cascade,
  primary key (session_hash, key_hash)
) strict, without rowid;
create index access_grant_of_key on access_grant (key_hash);
