package vn.danvankheo.privacy;

import java.util.List;
import java.util.Set;

/**
 * Dữ liệu cá nhân: one line of the register of what is kept of people and why. A column that looks like one and stands in no line fails a test.
 *
 * @param what    in the words of the page
 * @param columns the columns that hold it
 * @param whose   whose it is
 * @param purpose what it is kept for
 * @param ground  why that is lawful
 * @param keptFor how long
 * @param seenBy  who sees it
 */
record PersonalData(String what, Set<String> columns, String whose, String purpose, String ground, String keptFor, String seenBy) {

    private static final String TASK = "Nhiệm vụ của cơ quan, tổ chức theo phân công";
    private static final String AWARDS = "Pháp luật về thi đua, khen thưởng; hồ sơ lưu trữ";
    private static final String STAFF = "Cán bộ có tài khoản";

    /** Where a record says who acted, by the full name or the username. */
    static final Set<String> WHO_ACTED = Set.of("taken_move.actor", "progress_entry.author", "evidence.added_by", "evidence.released_by", "evidence.withdrawn_by",
                    "registered_model.person_released_by", "field_survey.author", "remedy_step.actor", "upkeep_check.recorded_by", "report_item.answered_by", "report_version.submitted_by",
                    "report_remark.made_by", "report_remark.answered_by", "report_remark.closed_by", "correction.asked_by", "correction.decided_by", "closed_month.closed_by", "closed_month.reopened_by",
                    "explanation.asked_by", "explanation.answered_by", "meeting_conclusion.written_by", "conclusion_answer.answered_by", "consolidated_report.begun_by", "consolidated_report.issued_by",
                    "consolidated_report.replaced_by", "word_template.uploaded_by", "word_template.ended_by", "unit_part.author", "report_move.actor", "import_batch.username", "personal_request.recorded_by");

    static final List<PersonalData> REGISTER = List.of(
            new PersonalData("Họ tên, tên đăng nhập", Set.of("account.full_name", "account.username"), STAFF, "Đăng nhập, phân công, biết ai làm việc gì", TASK,
                    "Khi còn phân công; nghỉ thì khóa, xóa theo yêu cầu. Tên đăng nhập ở lại làm bí danh", "Quản trị viên; đồng nghiệp thấy tên người đã làm"),
            new PersonalData("Địa chỉ thư điện tử", Set.of("account.email"), STAFF, "Gửi thư nhắc việc", "Người ấy tự ghi hoặc quản trị ghi theo yêu cầu", "Đến khi bỏ thư hoặc xóa người", "Chính người ấy, quản trị viên"),
            new PersonalData("Phiên làm việc, lần gõ sai mật khẩu", Set.of("spring_session.principal_name", "sign_in_bucket.id"), STAFF, "Giữ phiên, chống dò mật khẩu", "An toàn hệ thống",
                    "Vài giờ, tự hết", "Không ai"),
            new PersonalData("Khóa truy cập, mã truy cập của chương trình", Set.of("user_entities.name", "user_entities.display_name", "user_credentials.label", "access_token.name"), STAFF,
                    "Đăng nhập bằng thiết bị, chương trình đọc số liệu", "Người ấy tự thêm", "Đến khi người ấy gỡ hoặc xóa người", "Chính người ấy"),
            new PersonalData("Nhật ký: ai làm gì, với ai, từ địa chỉ nào", Set.of("audit_entry.actor", "audit_entry.subject", "audit_entry.address"), "Cán bộ có tài khoản và người được nhắc trong việc",
                    "Truy vết sự cố, chứng minh trách nhiệm", "Nghĩa vụ lưu nhật ký hệ thống", "Theo danvankheo.audit.kept-for, ít nhất 12 tháng; không sửa, không xóa riêng một người", "Quản trị viên"),
            new PersonalData("Người đã ghi, gửi, duyệt, trả lời (họ tên hoặc tên đăng nhập)", WHO_ACTED,
                    STAFF, "Biết ai chịu trách nhiệm về số liệu, văn bản", TASK, "Như hồ sơ mà nó thuộc về; sau khi xóa người chỉ còn là bí danh", "Ai xem được hồ sơ ấy"),
            new PersonalData("Họ tên, chức vụ, năm sinh của cá nhân điển hình", Set.of("registered_model.person_name", "registered_model.person_position", "registered_model.person_birth_year", "registered_model.person_consent"),
                    "Cá nhân được đăng ký", "Xét công nhận, khen thưởng", AWARDS, "Như hồ sơ thi đua; xóa theo yêu cầu", "Phường của họ, quận; công khai chỉ họ tên và chỉ khi đồng ý"),
            new PersonalData("Người liên hệ của mô hình và số điện thoại", Set.of("registered_model.contact_name", "registered_model.contact_phone"), "Người liên hệ", "Hỏi lại về mô hình", TASK,
                    "Như mô hình; xóa theo yêu cầu", "Phường của họ, quận"),
            new PersonalData("Người đi khảo sát", Set.of("survey_member.who"), "Cán bộ đoàn khảo sát", "Biên bản khảo sát", TASK, "Như biên bản; xóa theo yêu cầu", "Phường được khảo sát, quận"),
            new PersonalData("Người được khen", Set.of("commendation.recipient"), "Cá nhân được khen", "Quyết định, giấy khen", AWARDS, "Như hồ sơ khen thưởng; xóa theo yêu cầu", "Phường của họ, quận"),
            new PersonalData("Người ký quyết định", Set.of("decision.signer", "commendation.signer"), "Người có thẩm quyền ký", "Hiệu lực của quyết định", AWARDS, "Như hồ sơ lưu trữ; không xóa", "Phường, quận"),
            new PersonalData("Đầu mối giao ban", Set.of("district_briefing_setting.contact"), "Cán bộ của quận", "Nơi các phường hỏi", TASK, "Đến khi thay; xóa theo yêu cầu", "Mọi người có tài khoản"),
            new PersonalData("Người được giao một việc trong báo cáo", Set.of("report_item.owner"), "Người hoặc đơn vị được giao", "Theo dõi việc tháng sau", TASK, "Như báo cáo; xóa theo yêu cầu", "Phường của báo cáo, quận"),
            new PersonalData("Ảnh, giấy tờ: tên tệp, chú thích", Set.of("evidence.name", "evidence.caption", "stored_file.name"), "Người trong ảnh, giấy tờ", "Minh chứng kết quả", AWARDS,
                    "Như mô hình, khảo sát, kiểm tra, báo cáo; gỡ hẳn theo yêu cầu, nơi chụp bỏ ngay khi nhận", "Phường của hồ sơ, quận; công khai chỉ khi đồng ý"),
            new PersonalData("Người được nhắc trong lời văn: đăng ký, khảo sát, chấm điểm, báo cáo và các bản đã nộp, báo cáo tổng hợp, nhắc việc, lỗi gửi thư", Place.columnsOfTexts(), "Người được nhắc", "Hồ sơ phong trào, giao ban",
                    TASK, "Như hồ sơ; theo yêu cầu thì thay họ tên, số điện thoại, kể cả trong bản đã nộp, đã ban hành; số liệu không đổi", "Ai xem được hồ sơ ấy; quản trị viên chỉ biết nơi, không đọc lời"),
            new PersonalData("Người yêu cầu về dữ liệu của mình", Set.of("personal_request.subject"), "Người yêu cầu", "Trả lời đúng hạn", "Luật Bảo vệ dữ liệu cá nhân", "Đến khi xóa theo yêu cầu", "Quản trị viên"));
}
