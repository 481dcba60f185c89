alter table assignment
    drop constraint assignment_role_is_known,
    add constraint assignment_role_is_known check (role in ('WARD_CADRE', 'DISTRICT_STAFF', 'LEADER', 'APPRAISER', 'ADMIN'));

create sequence score_sheet_seq increment by 50;
create table score_sheet (
    id bigint primary key,
    version int not null default 0,
    model_id bigint not null references registered_model,
    rubric_id bigint not null references rubric,
    kind text not null,
    appraiser_id bigint references account,
    chair boolean not null default false,
    assigned_at timestamptz,
    removed_at timestamptz,
    status text not null,
    bonus numeric(6, 2),
    bonus_reason text,
    edited_at timestamptz,
    sent_at timestamptz,
    constraint score_sheet_one_per_model_and_appraiser unique (model_id, appraiser_id),
    constraint score_sheet_kind_is_known check (kind in ('SELF', 'APPRAISAL')),
    constraint score_sheet_status_is_known check (status in ('DRAFT', 'SENT')),
    constraint score_sheet_of_the_panel_has_an_appraiser check ((kind = 'APPRAISAL') = (appraiser_id is not null)),
    constraint score_sheet_of_the_panel_was_assigned check ((kind = 'APPRAISAL') = (assigned_at is not null)),
    constraint score_sheet_that_was_sent_says_when check ((status = 'SENT') = (sent_at is not null)),
    constraint score_sheet_chair_is_on_the_panel check (not chair or kind = 'APPRAISAL' and removed_at is null)
);
create unique index score_sheet_one_of_the_ward on score_sheet (model_id) where kind = 'SELF';
create unique index score_sheet_one_chair on score_sheet (model_id) where chair;
create index score_sheet_of_appraiser on score_sheet (appraiser_id);

create table score_entry (
    sheet_id bigint not null references score_sheet,
    criterion_code text not null,
    points numeric(6, 2),
    taken numeric(6, 2),
    reason text,
    primary key (sheet_id, criterion_code)
);
