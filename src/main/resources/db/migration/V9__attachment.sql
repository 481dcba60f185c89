create table stored_file (
    id uuid primary key,
    name text collate vi not null,
    format text not null,
    size bigint not null,
    width int,
    height int,
    sha256 text not null,
    stored_at timestamptz not null,
    constraint stored_file_format_is_known check (format in ('JPEG', 'PNG', 'PDF', 'DOCX', 'XLSX')),
    constraint stored_file_is_not_empty check (size > 0),
    constraint stored_file_has_a_size_in_pixels_when_a_photo check (case when format in ('JPEG', 'PNG')
        then width > 0 and height > 0 and width is not null and height is not null else width is null and height is null end),
    constraint stored_file_sha256_is_written_in_hex check (sha256 ~ '^[0-9a-f]{64}$')
);

-- The bytes, as long as no object store keeps them. They are laid down before the row that speaks of them, so the reference is looked at when both are there.
create table stored_content (
    file_id uuid not null,
    rendition text not null,
    content bytea not null,
    primary key (file_id, rendition),
    constraint stored_content_belongs_to_a_file foreign key (file_id) references stored_file on delete cascade deferrable initially deferred,
    constraint stored_content_rendition_is_known check (rendition in ('WHOLE', 'THUMBNAIL'))
);
-- photos and papers are compressed already
alter table stored_content alter column content set storage external;
