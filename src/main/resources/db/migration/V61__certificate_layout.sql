-- Mẫu giấy khen: where the words go on printed stock, A4 lying; millimetres from the upper left corner, sizes in points.
-- Without a district: as delivered; a district that moves something gets a layout of its own.
create sequence certificate_layout_seq increment by 50;
create table certificate_layout (
    id bigint primary key,
    version int not null default 0,
    district_id bigint references unit,
    subject_type text not null,
    constraint certificate_layout_one_per_district_and_subject unique nulls not distinct (district_id, subject_type),
    constraint certificate_layout_subject_is_known check (subject_type in ('COLLECTIVE', 'INDIVIDUAL'))
);

create table certificate_place (
    layout_id bigint not null references certificate_layout,
    field text not null,
    shown boolean not null,
    x numeric(4, 1) not null,
    y numeric(4, 1) not null,
    width numeric(4, 1) not null,
    size int not null,
    bold boolean not null,
    align text not null,
    constraint certificate_place_one_per_field primary key (layout_id, field),
    constraint certificate_place_field_is_known check (field in ('BOOK_NUMBER', 'RECIPIENT', 'UNIT', 'ACHIEVEMENT', 'DECISION', 'PLACE', 'DAY', 'MONTH', 'YEAR', 'SIGNER', 'SIGNER_NAME')),
    constraint certificate_place_is_on_the_paper check (x >= 0 and y >= 0 and y < 210 and width > 0 and x + width <= 297),
    constraint certificate_place_size_can_be_read check (size between 8 and 60),
    constraint certificate_place_align_is_known check (align in ('LEFT', 'CENTRE', 'RIGHT'))
);

insert into certificate_layout (id, subject_type) select nextval('certificate_layout_seq'), subject from unnest(array['COLLECTIVE', 'INDIVIDUAL']) as subject;
insert into certificate_place (layout_id, field, shown, x, y, width, size, bold, align)
select l.id, p.field, p.shown, p.x, p.y, p.width, p.size, p.bold, p.align
from certificate_layout l join (values
    ('COLLECTIVE', 'RECIPIENT', true, 40, 88, 217, 26, true, 'CENTRE'),
    ('COLLECTIVE', 'UNIT', true, 40, 102, 217, 18, false, 'CENTRE'),
    ('COLLECTIVE', 'ACHIEVEMENT', true, 45, 114, 207, 18, false, 'CENTRE'),
    ('INDIVIDUAL', 'RECIPIENT', true, 70, 84, 180, 26, true, 'LEFT'),
    ('INDIVIDUAL', 'UNIT', true, 70, 98, 180, 18, false, 'LEFT'),
    ('INDIVIDUAL', 'ACHIEVEMENT', true, 70, 110, 182, 18, false, 'LEFT'),
    (null, 'DECISION', true, 30, 160, 110, 14, false, 'LEFT'),
    (null, 'BOOK_NUMBER', true, 62, 169, 60, 14, false, 'LEFT'),
    (null, 'PLACE', true, 160, 150, 36, 14, false, 'RIGHT'),
    (null, 'DAY', true, 208, 150, 10, 14, false, 'CENTRE'),
    (null, 'MONTH', true, 230, 150, 10, 14, false, 'CENTRE'),
    (null, 'YEAR', true, 249, 150, 16, 14, false, 'LEFT'),
    (null, 'SIGNER', true, 165, 158, 110, 14, true, 'CENTRE'),
    (null, 'SIGNER_NAME', true, 165, 192, 110, 14, true, 'CENTRE')
) as p (subject, field, shown, x, y, width, size, bold, align) on p.subject is null or p.subject = l.subject_type;
