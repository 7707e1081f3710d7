-- Changes that belong together although they are too large for one, such as an import: found, and taken
-- back, as one.
alter table change_log add column batch text;
create index change_log_of_batch on change_log (map_id, batch) where batch is not null;
