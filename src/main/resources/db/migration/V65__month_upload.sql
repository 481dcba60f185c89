-- What a month's workbook answered when it came back; it waits here until its unit saves it into the draft.
create table month_upload (
    id uuid primary key,
    report_id bigint not null references briefing_report on delete cascade,
    file_name text not null,
    form text not null,
    answers jsonb not null,
    uploaded_at timestamptz not null
);
create index month_upload_of_report on month_upload (report_id);
create index month_upload_by_time on month_upload (uploaded_at);
