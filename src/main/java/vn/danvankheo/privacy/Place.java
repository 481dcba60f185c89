package vn.danvankheo.privacy;

/**
 * Nơi lưu: one kind of record in which a person can be found, with the way to read it and, where a name stands in a field of its own, to erase it.
 * What is read has the columns {@code key}, {@code what} (the record in words), {@code value} (what stands there of the person, null where a text may only be read
 * by those who work with it), {@code path} (null where the administrator may not go) and {@code searched}.
 */
enum Place {

    ACCOUNT("""
            select id::text as key, username as what, concat_ws(' · ', full_name, email) as value, '/tai-khoan/' || id as path, concat_ws(' ', full_name, username, email) as searched from account
            """, """
            update account set full_name = :nobody, email = null, totp_secret = null, totp_step = null, locked_at = coalesce(locked_at, :now),
                session_stamp = session_stamp + 1, version = version + 1 where id::text = :key"""),
    MODEL_PERSON("""
            select id::text, code, concat_ws(', ', person_name, person_position, person_birth_year), null, person_name from registered_model where person_name is not null
            """, """
            update registered_model set person_name = :nobody, person_position = null, person_birth_year = null, person_released_at = null, person_released_by = null, person_consent = null,
                version = version + 1 where id::text = :key"""),
    MODEL_CONTACT("""
            select id::text, code, concat_ws(', ', contact_name, contact_phone), null, concat_ws(' ', contact_name, contact_phone) from registered_model
            """, "update registered_model set contact_name = :nobody, contact_phone = null, version = version + 1 where id::text = :key"),
    EVIDENCE("""
            select e.id::text, m.code, concat_ws(', ', e.name, e.caption), null, concat_ws(' ', e.name, e.caption) from evidence e join registered_model m on m.id = e.model_id
            """, "update evidence set name = 'tep-da-go', caption = null, version = version + 1 where id::text = :key"),
    SURVEY_MEMBER("""
            select s.survey_id || '.' || s.position, m.code, s.who, null, s.who from survey_member s join field_survey f on f.id = s.survey_id join registered_model m on m.id = f.model_id
            """, "update survey_member set who = :nobody where survey_id || '.' || position = :key"),
    COMMENDATION("""
            select id::text, number, recipient, null, recipient from commendation where recipient_type = 'INDIVIDUAL'
            """, "update commendation set recipient = :nobody, version = version + 1 where id::text = :key"),
    BRIEFING_CONTACT("""
            select s.id::text, u.name, s.contact, '/giao-ban/thiet-lap', s.contact from district_briefing_setting s join unit u on u.id = s.district_id
            """, "update district_briefing_setting set contact = null, version = version + 1 where id::text = :key"),
    REPORT_ITEM_OWNER("""
            select i.id::text, u.name || to_char(r.month, ', "tháng" MM/YYYY'), i.owner, null, i.owner
            from report_item i join briefing_report r on r.id = i.report_id join unit u on u.id = r.unit_id
            """, "update report_item set owner = :nobody, version = version + 1 where id::text = :key"),
    REQUEST("""
            select id::text, to_char(received_on, 'DD/MM/YYYY'), subject, null, subject from personal_request
            """, "update personal_request set subject = :nobody where id::text = :key"),
    SIGNER("""
            select 'D' || id, number, signer, null, signer from decision union all select 'C' || id, number, signer, null, signer from commendation
            """, null),
    MODEL_TEXT("""
            select id::text, code, null, null, concat_ws(' ', title, problem, objectives, approach, area, news, beneficiaries, outputs, sustainability, cell_leadership) from registered_model
            """, null),
    PROGRESS_NOTE("""
            select p.id::text, m.code, null, null, p.note from progress_entry p join registered_model m on m.id = p.model_id
            """, null),
    SURVEY_TEXT("""
            select f.id::text, m.code, null, null, f.findings from field_survey f join registered_model m on m.id = f.model_id
            """, null),
    REPORT_TEXT("""
            select r.id::text, u.name || to_char(r.month, ', "tháng" MM/YYYY'), null, null, concat_ws(' ', r.situation, r.limitations,
                (select string_agg(concat_ws(' ', i.text, i.place, i.result, i.answer), ' ') from report_item i where i.report_id = r.id))
            from briefing_report r join unit u on u.id = r.unit_id
            """, null),
    AUDIT("""
            select id::text, to_char(at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI DD/MM/YYYY'), null, '/nhat-ky', concat_ws(' ', subject, detail) from audit_entry
            """, null);

    private final String rows;
    private final String erasing;

    Place(String rows, String erasing) {
        this.rows = rows;
        this.erasing = erasing;
    }

    String rows() {
        return rows;
    }

    String erasing() {
        return erasing;
    }

    boolean isErasable() {
        return erasing != null;
    }
}
