-- How each person wants pages to look: light, dark, or as the machine does; and how large.
alter table account
    add column theme text not null default 'MACHINE',
    add column large_letters boolean not null default false,
    add constraint account_theme_is_known check (theme in ('MACHINE', 'LIGHT', 'DARK'));
