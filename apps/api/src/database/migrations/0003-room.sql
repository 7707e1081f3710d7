-- The group that works with a link, and the code that opens a room: of the code too only the SHA-256 is
-- kept. A key with a code stands for the browsers that typed it; no secret of its own was ever handed out.
alter table access_key add column group_name text;
alter table access_key add column code_hash text;
create unique index access_key_of_code on access_key (code_hash) where code_hash is not null;
