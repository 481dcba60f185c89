create sequence progress_entry_seq increment by 50;
create table progress_entry (
    id bigint primary key,
    version int not null default 0,
    model_id bigint not null references registered_model,
    on_day date not null,
    note text,
    author text not null,
    written_at timestamptz not null,
    request_key uuid not null,
    constraint progress_entry_one_per_form unique (request_key)
);
create index progress_entry_of_model on progress_entry (model_id, on_day);

create table progress_value (
    entry_id bigint not null references progress_entry,
    position int not null,
    counted numeric(19, 4) not null,
    primary key (entry_id, position)
);

-- A model's photos and papers. What its ward takes back keeps its row: who sent it and who took it back, without the file.
create sequence evidence_seq increment by 50;
create table evidence (
    id bigint primary key,
    version int not null default 0,
    model_id bigint not null references registered_model,
    file_id uuid references stored_file,
    name text not null,
    sha256 text not null,
    photo boolean not null,
    caption text,
    progress_key uuid,
    added_at timestamptz not null,
    added_by text not null,
    released_at timestamptz,
    released_by text,
    withdrawn_at timestamptz,
    withdrawn_by text,
    constraint evidence_is_one_file unique (file_id),
    constraint evidence_has_its_file_until_it_is_withdrawn check ((file_id is null) = (withdrawn_at is not null)),
    constraint evidence_is_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null)),
    constraint evidence_is_released_by_somebody check ((released_at is null) = (released_by is null)),
    constraint evidence_shown_to_the_public_is_a_photo check (released_at is null or photo)
);
create index evidence_of_model on evidence (model_id);
create unique index evidence_once_per_model on evidence (model_id, sha256) where withdrawn_at is null;
