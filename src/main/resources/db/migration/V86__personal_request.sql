-- What a person asked for concerning their own data, and until when the law wants it done.
create table personal_request (
    id bigint generated always as identity primary key,
    kind text not null,
    subject text not null,
    received_on date not null,
    due_on date not null,
    recorded_by text not null,
    done_on date,
    request_key uuid not null,
    constraint personal_request_one_per_form unique (request_key),
    constraint personal_request_kind_is_known check (kind in ('VIEW', 'CORRECT', 'RESTRICT', 'DELETE')),
    constraint personal_request_is_due_after_it_came check (due_on > received_on),
    constraint personal_request_is_done_after_it_came check (done_on >= received_on)
);
create index personal_request_open on personal_request (due_on) where done_on is null;
