-- A list is searched by the words of a model's title or code.
create index registered_model_found_by_words on registered_model using gin (folded gin_trgm_ops);
