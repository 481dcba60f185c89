-- Người nộp phần của chi bộ, tổ dân phố: hands in its unit's part of the ward's month, and sees nothing else.
alter table assignment
    drop constraint assignment_role_is_known,
    add constraint assignment_role_is_known check (role in ('WARD_CADRE', 'DISTRICT_STAFF', 'LEADER', 'APPRAISER', 'UNIT_REPORTER', 'ADMIN'));
create index assignment_of_unit on assignment (unit_id);
