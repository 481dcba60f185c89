-- The district's own report of a month, made of its wards'. An issued one stays as it was issued; what is written anew is the next edition.
create sequence consolidated_report_seq increment by 50;
create table consolidated_report (
    id bigint primary key,
    version int not null default 0,
    district_id bigint not null references unit,
    month date not null,
    edition int not null,
    status text not null,
    body jsonb not null,
    facts jsonb not null,
    facts_at timestamptz not null,
    begun_by text not null,
    begun_at timestamptz not null,
    number text,
    issued_on date,
    issued_by text,
    issued_at timestamptz,
    replaced_reason text,
    replaced_by text,
    replaced_at timestamptz,
    request_key uuid not null,
    constraint consolidated_report_one_per_edition unique (district_id, month, edition),
    constraint consolidated_report_one_per_request unique (request_key),
    constraint consolidated_report_month_is_its_first_day check (extract(day from month) = 1),
    constraint consolidated_report_status_is_known check (status in ('DRAFT', 'ISSUED', 'REPLACED')),
    constraint consolidated_report_issued_has_number_day_and_issuer
        check ((status = 'DRAFT') = (number is null) and (status = 'DRAFT') = (issued_on is null) and (status = 'DRAFT') = (issued_by is null) and (status = 'DRAFT') = (issued_at is null)),
    constraint consolidated_report_replaced_says_why_by_whom_and_when
        check ((status = 'REPLACED') = (replaced_reason is not null) and (status = 'REPLACED') = (replaced_by is not null) and (status = 'REPLACED') = (replaced_at is not null))
);
create unique index consolidated_report_one_that_stands on consolidated_report (district_id, month) where status <> 'REPLACED';
