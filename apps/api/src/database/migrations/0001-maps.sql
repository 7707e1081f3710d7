-- What happened, in order. The truth of a map.
create table change_log (
  map_id text not null,
  seq integer not null,
  change_id text not null,
  author text not null,
  at text not null,
  label text not null,
  undoes text,
  body_hash text not null,
  diff text not null,
  primary key (map_id, seq),
  unique (map_id, change_id)
) strict, without rowid;

-- How a map stands now: a projection of the log, which `verify` rebuilds and compares.
create table record (
  map_id text not null,
  kind text not null,
  id text not null,
  seq integer not null,
  data text not null,
  primary key (map_id, kind, id)
) strict, without rowid;
