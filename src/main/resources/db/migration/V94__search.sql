-- One box finds units, targets and people by their words, and by words that are nearly theirs; models have theirs since V92.
create index unit_found_by_words on unit using gin (folded gin_trgm_ops);
create index target_found_by_words on target using gin (folded gin_trgm_ops);
create index account_found_by_words on account using gin (folded gin_trgm_ops);
