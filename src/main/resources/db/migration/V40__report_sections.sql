-- How a district runs its months. A district without a row runs them as the application is configured.
create sequence district_briefing_setting_seq increment by 50;
create table district_briefing_setting (
    id bigint primary key,
    version int not null default 0,
    district_id bigint not null references unit,
    switched_off text not null default '',
    contact text,
    constraint district_briefing_setting_one_per_district unique (district_id)
);

-- The numbers of two sections, and what the unit says of its sections.
alter table briefing_report
    add sessions numeric(19, 4),
    add participants numeric(19, 4),
    add amount_raised numeric(19, 4),
    add households_reached numeric(19, 4),
    add meetings numeric(19, 4),
    add voices_heard numeric(19, 4),
    add voices_resolved numeric(19, 4),
    add finished_sections text not null default '',
    add empty_sections text not null default '',
    add constraint briefing_report_counts_are_never_negative check (sessions >= 0 and participants >= 0 and amount_raised >= 0 and households_reached >= 0
        and meetings >= 0 and voices_heard >= 0 and voices_resolved >= 0),
    add constraint briefing_report_resolves_what_it_heard check (voices_resolved <= voices_heard);

-- The rows of a report's lists. A key goes from month to month with what it names: an opinion until it is closed, a task into the next report's results.
create sequence report_item_seq increment by 50;
create table report_item (
    id bigint primary key,
    version int not null default 0,
    report_id bigint not null references briefing_report on delete cascade,
    kind text not null,
    item_key uuid not null,
    position int not null,
    text text not null,
    owner text,
    due_on date,
    topic text,
    place text,
    raised_on date,
    result text,
    closed boolean,
    outcome text,
    output text,
    addressee text,
    answer text,
    answered_at timestamptz,
    answered_by text,
    model_id bigint references registered_model,
    constraint report_item_one_per_report_kind_and_key unique (report_id, kind, item_key),
    constraint report_item_kind_is_known check (kind in ('OPINION', 'LAST_TASK', 'NEXT_TASK', 'RECOMMENDATION', 'MODEL_NOTE')),
    constraint report_item_an_opinion_has_a_day_and_is_open_or_closed check (kind <> 'OPINION' or raised_on is not null and closed is not null),
    constraint report_item_outcome_is_known check (outcome in ('DONE', 'PARTLY', 'NOT_DONE')),
    constraint report_item_addressee_is_known check (addressee in ('DISTRICT', 'CITY', 'CENTRAL')),
    constraint report_item_a_recommendation_is_addressed check (kind <> 'RECOMMENDATION' or addressee is not null),
    constraint report_item_an_answer_says_when_and_by_whom check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
    constraint report_item_a_note_is_of_a_model check ((kind = 'MODEL_NOTE') = (model_id is not null))
);
create index report_item_recommendations on report_item (report_id) where kind = 'RECOMMENDATION';

-- What stood as one text becomes a list, a line a task.
insert into report_item (id, report_id, kind, item_key, position, text)
select nextval('report_item_seq'), r.id, 'NEXT_TASK', gen_random_uuid(), row_number() over (partition by r.id order by l.at) - 1, regexp_replace(trim(l.line), '^[-–+•]\s+', '')
from briefing_report r cross join lateral regexp_split_to_table(r.next_tasks, '\r?\n') with ordinality as l (line, at)
where r.next_tasks <> 'Không phát sinh' and trim(l.line) <> '';
update briefing_report set empty_sections = 'NEXT_TASKS' where next_tasks = 'Không phát sinh';

-- Photos and lists that come with a report.
create sequence report_file_seq increment by 50;
create table report_file (
    id bigint primary key,
    report_id bigint not null references briefing_report,
    file_id uuid not null references stored_file,
    constraint report_file_is_of_one_report unique (file_id)
);
create index report_file_of_report on report_file (report_id);
