-- The clock of each map, so that it goes on after the server starts again. It is no change: no log, no undo.
create table map_timer (
  map_id text primary key,
  timer text not null
) strict, without rowid;
