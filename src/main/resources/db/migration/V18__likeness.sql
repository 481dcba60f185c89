-- Look-alikes. Titles are compared by their trigrams; pg_trgm is an extension that the owner of a database may add to it.
create extension if not exists pg_trgm;

alter table registered_model add column folded_title text generated always as (folded(title)) stored;
create index registered_model_titled_alike on registered_model using gin (folded_title gin_trgm_ops);

-- What a registration says, sentence by sentence and folded. Kept by triggers, so that no way of writing a model can forget it.
-- Sentences rather than texts: of two Vietnamese texts of 2,000 letters, folded, 60 % of the trigrams are the same whatever they are about.
create table model_sentence (
    model_id bigint not null references registered_model on delete cascade,
    field text not null,
    paragraph int not null,
    place int not null,
    folded text not null,
    hash uuid not null generated always as (md5(folded)::uuid) stored,
    primary key (model_id, field, paragraph, place)
);
create index model_sentence_said_elsewhere on model_sentence (hash);

-- A long line is a paragraph; short ones that follow each other, such as the points of a list, are one together.
create function sentences(words text) returns table (paragraph int, place int, folded text)
    language sql immutable parallel safe as $$
    select p.number::int, s.number::int, folded(s.words)
    from regexp_split_to_table(regexp_replace(sentences.words, '([^\n]{80,})', E'\f\\1\f', 'g'), '\f') with ordinality p (words, number),
         regexp_split_to_table(p.words, '[.;!?…]+(\s+|$)|\n') with ordinality s (words, number)
    where folded(s.words) <> ''
    $$;

create function sentences_of(model registered_model) returns table (field text, paragraph int, place int, folded text)
    language sql immutable parallel safe as $$
    select said.field, s.paragraph, s.place, s.folded
    from (values ('problem', model.problem), ('objectives', model.objectives), ('approach', model.approach), ('outputs', model.outputs)) said (field, words),
         sentences(said.words) s
    $$;

create function keep_sentences() returns trigger
    language plpgsql as $$
    begin
        delete from model_sentence where model_id = new.id;
        insert into model_sentence (model_id, field, paragraph, place, folded)
        select new.id, s.field, s.paragraph, s.place, s.folded from sentences_of(new) s;
        return null;
    end
    $$;
create trigger sentences_of_a_new_model after insert on registered_model
    for each row execute function keep_sentences();
create trigger sentences_of_a_rewritten_model after update on registered_model
    for each row when ((old.problem, old.objectives, old.approach, old.outputs) is distinct from (new.problem, new.objectives, new.approach, new.outputs))
    execute function keep_sentences();

insert into model_sentence (model_id, field, paragraph, place, folded)
select m.id, s.field, s.paragraph, s.place, s.folded from registered_model m, sentences_of(m) s;
