-- What the district's staff remarks on a line of a report, pinned to the version that it speaks of; the unit answers, the reviewer closes.
create sequence report_remark_seq increment by 50;
create table report_remark (
    id bigint primary key,
    version_id bigint not null references report_version,
    section text not null,
    line_key text not null,
    label text not null,
    reason text,
    words text,
    made_at timestamptz not null,
    made_by text not null,
    answer text,
    answered_at timestamptz,
    answered_by text,
    closed_at timestamptz,
    closed_by text,
    constraint report_remark_one_per_line_of_a_version unique (version_id, line_key),
    constraint report_remark_reason_is_known check (reason in ('CONTRADICTION', 'NO_LEGAL_BASIS', 'COPIED', 'NO_OWNER', 'NO_STAGED_DEADLINES',
        'NO_RECIPIENTS', 'NO_LIMITATION', 'DOUBTFUL_FIGURE', 'TOO_GENERAL')),
    constraint report_remark_says_something check (reason is not null or words is not null),
    constraint report_remark_answer_says_when_and_who check (num_nulls(answer, answered_at, answered_by) in (0, 3)),
    constraint report_remark_closing_says_when_and_who check (num_nulls(closed_at, closed_by) in (0, 2))
);

-- The single comments of before become remarks. Their reports have no version yet: they get one of what they say today, the nearest that is known.
insert into report_version (id, report_id, number, submitted_at, submitted_by, content)
select nextval('report_version_seq'), r.id, 1, r.submitted_at, 'Trước khi lưu bản nộp', jsonb_build_object('lines', (
    select jsonb_agg(jsonb_build_object('section', said.section, 'key', said.key, 'label', said.label, 'value', said.value) order by said.place, said.key)
    from (
        select 1 as place, 'SITUATION' as section, 'situation' as key, 'Tình hình trong tháng' as label, r.situation as value
        union all
        select 2, 'FIGURES', 'figures.' || t.code, t.name, rtrim(translate(to_char(f.value, 'FM999,999,999,999,990.9999'), ',.', '.,'), ',')
            || coalesce('/' || rtrim(translate(to_char(f.denominator, 'FM999,999,999,999,990.9999'), ',.', '.,'), ','), ' ' || t.unit_of_measure)
        from figure f join target t on t.id = f.target_id where f.report_id = r.id and f.value is not null
        union all
        select 3, 'LIMITATIONS', 'limitations', 'Hạn chế, nguyên nhân', r.limitations
        union all
        select 4, 'NEXT_TASKS', 'next-tasks', 'Nhiệm vụ trọng tâm tháng sau', r.next_tasks) said
    where said.value is not null))
from briefing_report r
where r.submissions = 0 and exists (select from figure f where f.report_id = r.id and f.comment is not null);
update briefing_report r set submissions = 1
where r.submissions = 0 and exists (select from report_version v where v.report_id = r.id);
insert into report_remark (id, version_id, section, line_key, label, words, made_at, made_by)
select nextval('report_remark_seq'), v.id, 'FIGURES', 'figures.' || t.code, t.name, f.comment, returned.at, returned.actor
from figure f
join target t on t.id = f.target_id
join briefing_report r on r.id = f.report_id
join report_version v on v.report_id = r.id and v.number = r.submissions
cross join lateral (select m.at, m.actor from report_move m where m.report_id = r.id and m.to_status = 'RETURNED' order by m.at desc limit 1) returned
where f.comment is not null;
alter table figure drop column comment;
