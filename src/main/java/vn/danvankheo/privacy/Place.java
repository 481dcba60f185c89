package vn.danvankheo.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Nơi lưu: one kind of record in which a person can be found, with the way to read it and to erase it: where a name stands in a field of its own
 * by a statement, where it stands in a text by {@link Wording}.
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
    ATTACHED_FILE("""
            select f.id::text, b.what, f.name, null, f.name from stored_file f join (
                select s.file_id, m.code as what from survey_file s join field_survey v on v.id = s.survey_id join registered_model m on m.id = v.model_id
                union all select k.file_id, m.code from upkeep_file k join upkeep_check c on c.id = k.check_id join registered_model m on m.id = c.model_id
                union all select a.file_id, u.name || to_char(r.month, ', "tháng" MM/YYYY') from report_file a join briefing_report r on r.id = a.report_id join unit u on u.id = r.unit_id
            ) b on b.file_id = f.id
            """, null),
    COMMENDATION("""
            select id::text, number, recipient, null, recipient from commendation where recipient_type = 'INDIVIDUAL'
            """, "update commendation set recipient = :nobody, version = version + 1 where id::text = :key"),
    BRIEFING_CONTACT("""
            select s.id::text, u.name, s.contact, '/giao-ban/thiet-lap', s.contact from district_briefing_setting s join unit u on u.id = s.district_id
            """, "update district_briefing_setting set contact = null, version = version + 1 where id::text = :key"),
    REPORT_ITEM_OWNER("""
            select i.id::text, u.name || to_char(r.month, ', "tháng" MM/YYYY'), i.owner, null, i.owner
            from report_item i join briefing_report r on r.id = i.report_id join unit u on u.id = r.unit_id
            """, """
            with item as (
                select report_id, item_key, owner, regexp_replace(owner, '[.[:space:]]+$', '') as shown, case kind when 'OPINION' then 'xử lý: ' else 'người làm: ' end as before
                from report_item where id::text = :key
            ), handed_in as (
                update report_version v set content = jsonb_set(v.content, '{lines}', (
                    select jsonb_agg(case when l.line ->> 'key' like '%.' || item.item_key
                        then jsonb_set(l.line, '{value}', to_jsonb(replace(replace(l.line ->> 'value', before || owner, before || :nobody), before || shown, before || :nobody))) else l.line end order by l.number)
                    from jsonb_array_elements(v.content -> 'lines') with ordinality as l (line, number)))
                from item where v.report_id = item.report_id and v.content::text like '%' || item.item_key || '%'
            )
            update report_item set owner = :nobody, version = version + 1 where id::text = :key"""),
    REQUEST("""
            select id::text, to_char(received_on, 'DD/MM/YYYY'), subject, null, subject from personal_request
            """, "update personal_request set subject = :nobody where id::text = :key"),
    SIGNER("""
            select 'D' || id, number, signer, null, signer from decision union all select 'C' || id, number, signer, null, signer from commendation
            """, null),
    MODEL_TEXT("select id, code as what from registered_model",
            FreeText.of("registered_model", "id", "title", "problem", "objectives", "approach", "area", "news", "beneficiaries", "outputs", "sustainability", "cell_leadership", "return_reason", "closing_reason"),
            FreeText.of("model_indicator", "model_id", "name"), FreeText.of("model_force", "model_id", "name", "role"), FreeText.of("model_resource", "model_id", "what"),
            FreeText.of("model_milestone", "model_id", "name"), FreeText.of("model_remark", "model_id", "remark"), FreeText.of("taken_move", "model_id", "reason")),
    PROGRESS_NOTE("select p.id, m.code as what from progress_entry p join registered_model m on m.id = p.model_id", FreeText.of("progress_entry", "id", "note")),
    SURVEY_TEXT("select f.id, m.code as what from field_survey f join registered_model m on m.id = f.model_id",
            FreeText.of("field_survey", "id", "findings"), FreeText.of("remedy", "survey_id", "task"),
            FreeText.of("remedy_step", "", "words").joined("join remedy r on r.id = t.remedy_id", "r.survey_id")),
    APPRAISAL_TEXT("select id, code as what from registered_model",
            FreeText.of("score_sheet", "model_id", "bonus_reason"), FreeText.of("score_entry", "", "reason").joined("join score_sheet s on s.id = t.sheet_id", "s.model_id"),
            FreeText.of("recognition", "model_id", "in_spite_of", "revoked_reason"), FreeText.of("commendation", "model_id", "achievement", "again_reason", "revoked_reason"),
            FreeText.of("upkeep_check", "model_id", "note"), FreeText.of("replication", "source_id", "copied", "note", "ended_reason")),
    DECISION_TEXT("select id, number as what from decision", FreeText.of("decision", "id", "note")),
    REPORT_TEXT("select r.id, u.name || to_char(r.month, ', \"tháng\" MM/YYYY') as what from briefing_report r join unit u on u.id = r.unit_id", """
            update report_remark m set label = l.line ->> 'label' from report_version v, jsonb_array_elements(v.content -> 'lines') as l (line)
            where v.id = m.version_id and v.report_id::text = :key and l.line ->> 'key' = m.line_key and right(m.label, 1) = '…'""",
            FreeText.of("briefing_report", "id", "situation", "limitations", "return_reason"),
            FreeText.of("report_item", "report_id", "text", "owner", "topic", "place", "result", "answer", "output"), FreeText.of("report_move", "report_id", "reason"),
            FreeText.of("report_version", "report_id").json(Map.of("content", "lax $.lines[*] ? (@.section != \"FIGURES\").keyvalue() ? (@.key == \"value\" || @.key == \"label\").value")),
            FreeText.of("report_remark", "", "label", "words", "answer").joined("join report_version v on v.id = t.version_id", "v.report_id"),
            FreeText.of("correction", "report_id", "reason", "refusal"), FreeText.of("month_upload", "report_id").json(Map.of("answers", Paths.STRINGS))),
    PART_TEXT("select p.id, u.name || to_char(p.month, ', \"tháng\" MM/YYYY') as what from unit_part p join unit u on u.id = p.unit_id", FreeText.of("unit_part", "id", "situation", "opinion", "merged_text")),
    EXPLANATION("select e.id, u.name || to_char(e.month, ', \"tháng\" MM/YYYY') as what from explanation e join unit u on u.id = e.unit_id", FreeText.of("explanation", "id", "question", "answer")),
    CONCLUSION("select c.id, u.name || to_char(c.month, ', \"tháng\" MM/YYYY') as what from meeting_conclusion c join unit u on u.id = c.district_id",
            FreeText.of("meeting_conclusion", "id", "text"), FreeText.of("conclusion_answer", "conclusion_id", "reason")),
    CLOSED_MONTH("select c.id, u.name || to_char(c.month, ', \"tháng\" MM/YYYY') as what from closed_month c join unit u on u.id = c.district_id", FreeText.of("closed_month", "id", "reopen_reason")),
    CONSOLIDATED("select c.id, u.name || to_char(c.month, ', \"tháng\" MM/YYYY') as what from consolidated_report c join unit u on u.id = c.district_id",
            FreeText.of("consolidated_report", "id", "replaced_reason").json(Map.of("body", Paths.STRINGS, "facts", "strict $.keyvalue() ? (@.key != \"board\").value.** ? (@.type() == \"string\")"))),
    REMINDER("select r.id, a.username || to_char(r.written_at at time zone 'Asia/Ho_Chi_Minh', ', DD/MM/YYYY') as what from reminder r join account a on a.id = r.account_id",
            FreeText.of("reminder", "id", "sentence", "detail"), FreeText.of("reminder_mail", "reminder_id", "last_error")),
    IMPORT("select id, to_char(uploaded_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY') as what from import_batch", FreeText.of("import_batch", "id", "file_name", "preview", "failure")),
    AUDIT("""
            select id::text, to_char(at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI DD/MM/YYYY'), null, '/nhat-ky', concat_ws(' ', subject, detail) from audit_entry
            """, null);

    private static final class Paths {

        static final String STRINGS = "strict $.** ? (@.type() == \"string\")";
    }

    private final String rows;
    private final String erasing;
    private final List<FreeText> texts;

    Place(String rows, String erasing) {
        this.rows = rows;
        this.erasing = erasing;
        this.texts = List.of();
    }

    /** Texts in which a person is named in passing. @param records as {@link FreeText#rows} takes them */
    Place(String records, FreeText first, FreeText... others) {
        this(records, (String) null, Stream.concat(Stream.of(first), Stream.of(others)).toArray(FreeText[]::new));
    }

    /** @param erasing after the texts: what was cut out of them, perhaps within the name */
    Place(String records, String erasing, FreeText... texts) {
        this.texts = List.of(texts);
        this.rows = this.texts.stream().map(text -> text.rows(records)).collect(Collectors.joining(" union all "));
        this.erasing = erasing;
    }

    /** The columns of all texts. */
    static Set<String> columnsOfTexts() {
        return Stream.of(values()).flatMap(place -> place.texts.stream()).flatMap(text -> text.all().map(column -> text.table() + "." + column)).collect(Collectors.toUnmodifiableSet());
    }

    String rows() {
        return rows;
    }

    /** Null where a text is mended or a file taken away instead, or nothing is erased. */
    String erasing() {
        return erasing;
    }

    List<FreeText> texts() {
        return texts;
    }

    public boolean isText() {
        return !texts.isEmpty();
    }

    boolean isErasable() {
        return erasing != null || isText() || this == ATTACHED_FILE;
    }
}
