-- What quận Hoàn Kiếm made of its 200 models in 2023, constructed like them. It runs within the transaction that fills the demonstration,
-- after the import; the pictures' files stand in the temporary table demo_picture (picture, file_id).

-- A number from 0 to n - 1 that is always the same for the same words.
create function pg_temp.dice(words text, n int) returns int language sql immutable as $$ select (abs(hashtext(words)::bigint) % n)::int $$;
create function pg_temp.morning(day date) returns timestamptz language sql immutable as $$ select (day + time '09:15') at time zone 'Asia/Ho_Chi_Minh' $$;

-- The year's plan.
insert into campaign (id, district_id, of_year, theme, registration_from, registration_to, mid_review_on, final_review_on, stale_days, upkeep_months, open_to_public)
select nextval('campaign_seq'), id, 2023, 'Trọng tâm chỉnh trang đô thị và chuyển đổi số', '2023-01-02', '2023-03-31', '2023-06-30', '2023-11-30', 45, 12, true
from unit where code = 'HK';
insert into campaign_sub_field (campaign_id, position, field, name)
select c.id, s.position, s.field, s.name from campaign c, (values
    (0, 'ECONOMY', 'Thu thuế, nợ đọng'), (1, 'ECONOMY', 'Kinh doanh văn minh'), (2, 'CULTURE_SOCIETY', 'Chỉnh trang đô thị'), (3, 'CULTURE_SOCIETY', 'Vệ sinh môi trường'),
    (4, 'CULTURE_SOCIETY', 'An sinh xã hội'), (5, 'SECURITY_DEFENCE', 'Phòng cháy chữa cháy'), (6, 'SECURITY_DEFENCE', 'An ninh trật tự'),
    (7, 'POLITICAL_SYSTEM', 'Cải cách hành chính, chuyển đổi số'), (8, 'POLITICAL_SYSTEM', 'Sinh hoạt chi bộ')) as s (position, field, name);

-- What each kind of model leaves behind, and what it looks like.
create temp table demo_title (title text primary key, outputs text, picture text, second text) on commit drop;
insert into demo_title values
    ('Camera an ninh do nhân dân góp vốn', 'Sơ đồ camera, sổ thu chi, biên bản bảo dưỡng.', 'an-ninh-ngo', 'hop-to-dan-pho'),
    ('Chi bộ điện tử, sinh hoạt chuyên đề đổi mới', 'Lịch chuyên đề, biên bản có việc, người, hạn.', 'doc-sach', 'hop-to-dan-pho'),
    ('Dòng họ khuyến học, tổ dân phố học tập', 'Lớp kèm hai buổi một tuần, tủ sách chung, danh sách các em được giúp.', 'doc-sach', 'hop-to-dan-pho'),
    ('Khéo trong chăm sóc người cao tuổi cô đơn', 'Danh sách phân công, sổ thăm hỏi, bếp chung thứ sáu.', 'gap-tung-nha', 'hop-to-dan-pho'),
    ('Khéo trong giữ gìn phố nghề truyền thống', 'Tuyến phố có biển nhận diện chung, sổ giới thiệu nghề ở từng hộ.', 'gap-tung-nha', 'hop-to-dan-pho'),
    ('Khéo trong hòa giải mâu thuẫn ở khu tập thể', 'Sổ hòa giải, quy ước dùng lối đi và chỗ để xe.', 'hop-to-dan-pho', 'gap-tung-nha'),
    ('Khéo trong hướng dẫn người dân nộp hồ sơ trực tuyến', 'Góc hướng dẫn có máy, danh sách người đã tự làm được.', 'doc-sach', 'hop-to-dan-pho'),
    ('Khéo trong vận động cưới, tang văn minh', 'Quy ước cưới, tang được các hộ ký; nhà văn hóa có sổ mượn.', 'ngay-hoi', 'hop-to-dan-pho'),
    ('Khéo trong vận động hộ kinh doanh thanh toán không dùng tiền mặt', 'Danh sách hộ có mã, tờ gấp chống lừa đảo.', 'gap-tung-nha', 'hop-to-dan-pho'),
    ('Khéo trong vận động nhân dân chỉnh trang mặt tiền tuyến phố', 'Ảnh trước và sau của từng mặt tiền.', 'duong-hoa', 'ngo-sach'),
    ('Khéo trong vận động phân loại rác tại nguồn', 'Điểm thu rác tái chế, sổ cân hằng tuần, quỹ thăm hỏi.', 'phan-loai-rac', 'ngo-sach'),
    ('Khéo trong vận động tham gia bảo hiểm y tế hộ gia đình', 'Danh sách hộ đủ thẻ, quỹ lợn đất giúp hộ khó khăn.', 'gap-tung-nha', 'hop-to-dan-pho'),
    ('Khéo trong vận động thanh niên lên đường nhập ngũ', 'Danh sách gia đình kết nghĩa, đơn tình nguyện.', 'ngay-hoi', 'hop-to-dan-pho'),
    ('Khéo trong vận động thu nộp thuế nợ đọng', 'Danh sách hộ đã nộp có xác nhận của đội thuế.', 'gap-tung-nha', 'hop-to-dan-pho'),
    ('Khéo trong vận động tiểu thương kinh doanh văn minh', 'Vạch để hàng, bảng giá ở từng quầy, biên bản bình quầy hằng tháng.', 'gap-tung-nha', 'hop-to-dan-pho'),
    ('Khéo trong xóa điểm đen vệ sinh môi trường', 'Bồn hoa ở chỗ đổ rác cũ, lịch trông của từng hộ.', 'ngo-sach', 'duong-hoa'),
    ('Khéo trong đối thoại, lắng nghe ý kiến nhân dân', 'Sổ ý kiến và bảng trả lời công khai từng tháng.', 'hop-to-dan-pho', 'gap-tung-nha'),
    ('Ngày thứ Bảy giải quyết thủ tục cho người cao tuổi', 'Lịch trực, sổ giải quyết có chữ ký người được phục vụ.', 'gap-tung-nha', 'hop-to-dan-pho'),
    ('Phố cổ nói lời hay, đón khách thân thiện', 'Thiệp lời chào, điểm chỉ đường, sổ ghi phản ánh.', 'ngay-hoi', 'hop-to-dan-pho'),
    ('Tiếng kẻng an ninh tổ dân phố', 'Kẻng ở từng cụm, lịch tuần tra, sổ giao ca.', 'an-ninh-ngo', 'hop-to-dan-pho'),
    ('Tổ liên gia an toàn phòng cháy chữa cháy', 'Chuông báo chung, sơ đồ thoát nạn, biên bản diễn tập.', 'an-ninh-ngo', 'hop-to-dan-pho'),
    ('Tổ phụ nữ tiết kiệm giúp nhau khởi nghiệp', 'Sổ quỹ công khai, các quầy hàng mở được nhờ vốn của tổ.', 'hop-to-dan-pho', 'gap-tung-nha'),
    ('Đoạn ngõ không rác, nở hoa', 'Giỏ hoa, tranh tường, lịch trực ngõ.', 'duong-hoa', 'ngo-sach'),
    ('Đảng viên gương mẫu nơi cư trú', 'Phiếu việc có xác nhận của tổ dân phố.', 'hop-to-dan-pho', 'gap-tung-nha');
create temp table demo_caption (picture text primary key, words text) on commit drop;
insert into demo_caption values
    ('an-ninh-ngo', 'Ca trực tối trong ngõ'),
    ('doc-sach', 'Buổi học chung tại tủ sách ngõ phố'),
    ('duong-hoa', 'Giỏ hoa do từng hộ chăm'),
    ('gap-tung-nha', 'Đến từng nhà vận động'),
    ('hop-to-dan-pho', 'Họp dân tại nhà văn hóa'),
    ('ngay-hoi', 'Ngày hội đại đoàn kết'),
    ('ngo-sach', 'Các hộ cùng dọn ngõ sáng thứ bảy'),
    ('phan-loai-rac', 'Điểm phân loại rác của tổ');

-- The rest of the registration form. A person is named in none of them.
update registered_model m set
    beneficiaries = 'Các hộ trong khu vực, nhất là hộ có người cao tuổi và trẻ nhỏ', evaluation_date = '2023-11-15', outputs = t.outputs,
    sustainability = (array['Tổ tự quản tiếp tục sau khi hết năm, kinh phí do các hộ góp.', 'Đã ghi vào quy ước của tổ dân phố.', 'Hai tổ bên cạnh hỏi cách làm và cử người sang xem.',
        'Cách làm gói trong một trang giấy, nơi khác làm theo được.'])[1 + pg_temp.dice(m.code || 's', 4)],
    cell_leadership = case when o.kind = 'PARTY_CELL' then 'Chi bộ ra nghị quyết chuyên đề tháng 2, phân công từng đảng viên, kiểm tra vào ngày 25 hằng tháng.' end,
    level = (array['DISTRICT', 'DISTRICT', 'WARD', 'CITY'])[1 + pg_temp.dice(m.code || 'l', 4)], follows_theme = pg_temp.dice(m.code || 't', 3) = 0,
    news = case when m.kind <> 'NEW' then 'Mở rộng thêm một ngõ, thêm cách kiểm đếm bằng phiếu hỏi từng hộ, nâng mức phải đạt so với năm trước.' end,
    contact_name = 'Cán bộ phụ trách mô hình', contact_phone = '024 3825 0000'
from demo_title t, unit o where t.title = m.title and o.id = m.owner_id and m.status <> 'DRAFT';
insert into model_force (model_id, position, name, part, role)
select m.id, p.position, case p.position when 0 then o.name when 1 then 'Mặt trận và các đoàn thể' else 'Các hộ trong khu vực' end, p.part, p.role
from registered_model m join unit o on o.id = m.owner_id, (values (0, 'LEADING', 'Phân công, kiểm tra'), (1, 'COORDINATING', 'Tuyên truyền, vận động'), (2, 'JOINING', 'Làm và giám sát')) as p (position, part, role)
where m.status <> 'DRAFT';
insert into model_resource (model_id, position, kind, what, amount, unit)
select m.id, p.position, p.kind, p.what, p.least + pg_temp.dice(m.code || p.what, p.span), p.unit
from registered_model m, (values (0, 'LABOUR', 'Ngày công', 20, 60, 'ngày'), (1, 'CONTRIBUTION', 'Các hộ góp', 3, 25, 'triệu đồng')) as p (position, kind, what, least, span, unit)
where m.status <> 'DRAFT';
insert into model_milestone (model_id, position, name, due_on, done_on)
select m.id, p.position, p.name, p.due_on, case when m.status in ('DRAFT', 'SUBMITTED', 'RETURNED') or (p.position = 2 and m.status = 'REGISTERED') then null
    else p.due_on - 5 + pg_temp.dice(m.code || p.name, 12) end
from registered_model m, (values (0, 'Ký cam kết với các hộ', date '2023-05-05'), (1, 'Kiểm đếm giữa năm', date '2023-06-25'), (2, 'Tổng kết, rút kinh nghiệm', date '2023-11-20')) as p (position, name, due_on)
where m.status <> 'DRAFT';

-- The way through the states.
update registered_model m set submitted_at = pg_temp.morning(greatest(m.start_date - 3 - pg_temp.dice(m.code || 'sent', 9), date '2023-01-04'))
where m.status <> 'DRAFT';
update registered_model set late = true where (submitted_at at time zone 'Asia/Ho_Chi_Minh')::date > '2023-03-31';
update registered_model m set return_reason = (array['Chỉ số chưa nói đo bằng cách nào, ai đếm.', 'Thực trạng chép của đơn vị khác, chưa đúng với địa bàn.', 'Chưa rõ ai chủ trì, ai phối hợp.'])[1 + pg_temp.dice(m.code || 'r', 3)]
where m.status = 'RETURNED';
insert into model_remark (model_id, field, remark) select id, 'indicators', 'Ghi rõ đếm vào ngày nào, ai đếm.' from registered_model where status = 'RETURNED';
update registered_model m set registered_at = m.submitted_at + make_interval(days => 2 + pg_temp.dice(m.code || 'reg', 4), hours => 5)
where m.status not in ('DRAFT', 'SUBMITTED', 'RETURNED');
update registered_model m set surveyed_on = date '2023-05-15' + pg_temp.dice(m.code || 'sur', 30)
where m.status in ('SELF_SCORED', 'APPRAISED', 'RECOGNIZED', 'NOT_RECOGNIZED') or (m.status = 'REGISTERED' and pg_temp.dice(m.code || 'sur?', 5) = 0);
update registered_model m set self_scored_at = pg_temp.morning(case when m.status in ('SELF_SCORED', 'APPRAISED') then date '2023-11-06' else date '2023-09-01' end + pg_temp.dice(m.code || 'self', 11))
where m.status in ('SELF_SCORED', 'APPRAISED', 'RECOGNIZED', 'NOT_RECOGNIZED');
update registered_model m set appraised_at = pg_temp.morning(case when m.status = 'APPRAISED' then date '2023-12-04' else date '2023-09-18' end + pg_temp.dice(m.code || 'app', 10))
where m.status in ('APPRAISED', 'RECOGNIZED', 'NOT_RECOGNIZED');
update registered_model m set decided_on = case when pg_temp.dice(m.code || 'typ', 7) < 2 then date '2023-10-16' else date '2023-10-10' end where m.status = 'RECOGNIZED';
update registered_model m set decided_on = '2023-10-12', closing_reason = 'Kết quả đo được chưa tới một nửa mục tiêu; tiếp tục xây dựng năm sau.' where m.status = 'NOT_RECOGNIZED';
update registered_model m set stopped_at = pg_temp.morning(date '2023-07-03' + pg_temp.dice(m.code || 'stop', 60)),
    closing_reason = (array['Trùng nội dung với mô hình của tổ bên cạnh, hai tổ làm chung.', 'Người phụ trách chuyển nơi ở, chưa có người thay.', 'Khảo sát giữa năm thấy không còn phù hợp.'])[1 + pg_temp.dice(m.code || 'why', 3)]
where m.status = 'STOPPED';
insert into taken_move (id, model_id, move, from_status, to_status, taken_at, actor, reason)
select nextval('taken_move_seq'), taken.*
from registered_model m join unit w on w.id = m.ward_id cross join lateral (values
    (m.id, 'SUBMIT', 'DRAFT', 'SUBMITTED', m.submitted_at, 'phuong' || right(w.code, 2), null),
    (m.id, 'RETURN', 'SUBMITTED', 'RETURNED', case when m.status = 'RETURNED' then m.submitted_at + interval '3 days' end, 'quan', m.return_reason),
    (m.id, 'REGISTER', 'SUBMITTED', 'REGISTERED', m.registered_at, 'quan', null),
    (m.id, 'SELF_SCORE', 'REGISTERED', 'SELF_SCORED', m.self_scored_at, 'phuong' || right(w.code, 2), null),
    (m.id, 'APPRAISE', 'SELF_SCORED', 'APPRAISED', m.appraised_at, 'quan', null),
    (m.id, 'RECOGNIZE', 'APPRAISED', 'RECOGNIZED', case when m.status = 'RECOGNIZED' then pg_temp.morning(m.decided_on) end, 'quan', null),
    (m.id, 'DECLINE', 'APPRAISED', 'NOT_RECOGNIZED', case when m.status = 'NOT_RECOGNIZED' then pg_temp.morning(m.decided_on) end, 'quan', m.closing_reason),
    (m.id, 'STOP', 'REGISTERED', 'STOPPED', m.stopped_at, 'phuong' || right(w.code, 2), m.closing_reason)) as taken (model_id, move, from_status, to_status, taken_at, actor, reason)
where taken.taken_at is not null
order by taken.taken_at, m.code;

-- What came of them, counted four times in the year; every fourth that is only registered fell silent after the summer.
create temp table demo_count on commit drop as
select nextval('progress_entry_seq') as id, m.id as model_id, m.code, right(w.code, 2) as ward, c.on_day, i.position,
    round(coalesce(i.baseline, 0) + (i.goal - coalesce(i.baseline, 0)) * c.share * (case m.status when 'RECOGNIZED' then case when m.decided_on = '2023-10-16' then 102 else 93 end when 'NOT_RECOGNIZED' then 38 when 'STOPPED' then 20 else 70 end
        + pg_temp.dice(m.code || 'end', 15)) / 100) as counted
from registered_model m join unit w on w.id = m.ward_id join model_indicator i on i.model_id = m.id and i.position = 0,
    (values (date '2023-05-20', 0.3), (date '2023-06-30', 0.6), (date '2023-08-25', 1.0), (date '2023-11-20', 1.04)) as c (on_day, share)
where m.registered_at is not null and c.on_day < coalesce((m.stopped_at at time zone 'Asia/Ho_Chi_Minh')::date, '2023-12-18')
    and not (m.status = 'REGISTERED' and pg_temp.dice(m.code || 'silent', 4) = 0 and c.on_day > '2023-08-01');
insert into progress_entry (id, model_id, on_day, note, author, written_at, request_key)
select id, model_id, on_day, (array['Đã đến đủ các hộ, còn vài hộ đi làm xa.', 'Kết quả dán tại nhà văn hóa, các hộ cùng kiểm tra.', 'Cuối tháng kiểm đếm chéo với tổ bên cạnh.', 'Thêm hai nhóm hộ nhận việc.'])[1 + pg_temp.dice(code || on_day, 4)],
    'phuong' || ward, pg_temp.morning(on_day), gen_random_uuid()
from demo_count;
insert into progress_value (entry_id, position, counted) select id, position, greatest(counted, 0) from demo_count;

-- Drawn pictures as evidence: two of each recognised model, shown in public, and one of some others.
create temp table demo_evidence on commit drop as
select m.id as model_id, right(w.code, 2) as ward, m.status = 'RECOGNIZED' as released, p.picture, gen_random_uuid() as file_id, d.file_id as drawn, s.*
from registered_model m join unit w on w.id = m.ward_id join demo_title t on t.title = m.title
    cross join lateral (values (1, t.picture, date '2023-07-20'), (2, t.second, date '2023-09-10')) as p (number, picture, on_day)
    join demo_picture d on d.picture = p.picture
    cross join lateral (select p.on_day) as s
where (m.status = 'RECOGNIZED' or m.status in ('SELF_SCORED', 'APPRAISED') and p.number = 1) and (m.decided_on = '2023-10-16' or pg_temp.dice(m.code || 'pic', 3) > 0);
insert into stored_file (id, name, format, size, width, height, sha256, stored_at)
select e.file_id, f.name, f.format, f.size, f.width, f.height, f.sha256, pg_temp.morning(e.on_day) from demo_evidence e join stored_file f on f.id = e.drawn;
insert into stored_content (file_id, rendition, content) select e.file_id, c.rendition, c.content from demo_evidence e join stored_content c on c.file_id = e.drawn;
insert into evidence (id, model_id, file_id, name, sha256, photo, caption, added_at, added_by, released_at, released_by)
select nextval('evidence_seq'), e.model_id, e.file_id, f.name, f.sha256, true, c.words, pg_temp.morning(e.on_day), 'phuong' || e.ward,
    case when e.released then pg_temp.morning(date '2023-10-18') end, case when e.released then 'phuong' || e.ward end
from demo_evidence e join stored_file f on f.id = e.file_id join demo_caption c on c.picture = e.picture;

-- Two decisions: the recognised ones, and the typical ones on the movement's traditional day.
insert into decision (id, district_id, of_year, level, number, decided_on, organ, signer, request_key)
select nextval('decision_seq'), u.id, 2023, 'DISTRICT', d.number, d.decided_on, 'Ban Thường vụ Quận ủy', 'Phó Bí thư Thường trực Quận ủy', gen_random_uuid()
from unit u, (values ('412-QĐ/QU', date '2023-10-10'), ('418-QĐ/QU', date '2023-10-16')) as d (number, decided_on) where u.code = 'HK';
insert into recognition (id, decision_id, model_id, tier)
select nextval('recognition_seq'), d.id, m.id, case d.number when '418-QĐ/QU' then 'TYPICAL' else 'RECOGNIZED' end
from registered_model m join decision d on d.decided_on = m.decided_on where m.status = 'RECOGNIZED';

-- Surveys of early summer, and of those that fell silent once more in November; the weak ones mend, one had been advised to stop.
update registered_model m set surveyed_on = (m.stopped_at at time zone 'Asia/Ho_Chi_Minh')::date - 10 where m.closing_reason = 'Khảo sát giữa năm thấy không còn phù hợp.';
create temp table demo_survey on commit drop as
select nextval('field_survey_seq') as id, m.id as model_id, m.code, m.owner_id, right(w.code, 2) as ward, s.on_day, s.conclusion, s.autumn
from registered_model m join unit w on w.id = m.ward_id cross join lateral (
    select m.surveyed_on as on_day, case when m.status = 'STOPPED' then 'STOP' when pg_temp.dice(m.code || 'weak', 7) = 0 then 'WEAK' else 'GOOD' end as conclusion, false as autumn
    where m.surveyed_on is not null
    union all
    select date '2023-11-22' + pg_temp.dice(m.code || 'day', 4), 'WEAK', true
    where m.status = 'REGISTERED' and pg_temp.dice(m.code || 'silent', 4) = 0 and pg_temp.dice(m.code || 'again', 4) = 0) as s
order by s.on_day, m.code;
update registered_model m set surveyed_on = s.first from (select model_id, min(on_day) as first from demo_survey group by model_id) as s where s.model_id = m.id;
insert into field_survey (id, model_id, surveyed_on, findings, conclusion, author, written_at, request_key)
select s.id, s.model_id, s.on_day, case s.conclusion
    when 'GOOD' then (array['Xem tại chỗ và hỏi 10 hộ: việc làm đều, sổ ghi khớp với số báo cáo. Các hộ muốn mở rộng sang ngõ bên.',
        'Tổ phân công rõ từng người, kết quả dán ở nhà văn hóa. Đối chiếu danh sách, đúng với số đã báo.',
        'Nền nếp tốt, bà con đồng tình. Còn vài hộ cho thuê nhà chưa tham gia, tổ đã có cách vận động.'])[1 + pg_temp.dice(s.code || 'good', 3)]
    when 'STOP' then 'Việc trùng với mô hình của tổ bên cạnh, người phụ trách đã chuyển nơi ở, từ tháng 5 không còn ai làm. Đề nghị dừng, chuyển các hộ sang mô hình bên.'
    else (array['Sổ ghi thiếu hai tháng, hỏi 10 hộ thì 4 hộ chưa biết mô hình. Người phụ trách làm một mình, chưa phân công.',
        'Kết quả báo cáo cao hơn số đếm tại chỗ. Các hộ kinh doanh mặt phố chưa được vận động.',
        'Phát động xong thì chững lại, sáu tuần không có buổi nào. Bà con vẫn ủng hộ nếu làm tiếp.'])[1 + pg_temp.dice(s.code || 'weak', 3)] end,
    s.conclusion, 'Cán bộ Ban Dân vận quận', pg_temp.morning(s.on_day + 1), gen_random_uuid()
from demo_survey s;
insert into survey_member (survey_id, position, who)
select s.id, t.position, t.who from demo_survey s, (values (0, 'Chuyên viên Ban Dân vận Quận ủy, trưởng đoàn'), (1, 'Cán bộ Ủy ban Mặt trận Tổ quốc quận'), (2, 'Trưởng khối dân vận phường')) as t (position, who);
create temp table demo_remedy on commit drop as
select nextval('remedy_seq') as id, s.id as survey_id, s.model_id, s.owner_id, s.ward, s.on_day + case when s.autumn and row_number() over (partition by s.autumn order by s.code) > 2 then 35 else 21 end as due_on,
    case when not s.autumn then 'CLOSED' when row_number() over (partition by s.autumn order by s.code) = 1 then 'DONE' else 'OPEN' end as status, s.on_day
from demo_survey s where s.conclusion = 'WEAK';
insert into remedy (id, survey_id, owner_id, task, due_on, status)
select id, survey_id, owner_id, 'Phân công mỗi thành viên một nhóm hộ; đếm lại tại chỗ, dán kết quả ở nhà văn hóa; vận động các hộ chưa tham gia.', due_on, status from demo_remedy;
insert into remedy_step (remedy_id, position, move, taken_at, actor, words)
select r.id, 0, 'REPORT', pg_temp.morning(r.due_on - 3), u.name, 'Đã họp tổ, phân công 6 nhóm hộ; đếm lại ngày chủ nhật, kết quả dán tại nhà văn hóa; thêm 9 hộ ký tham gia.'
from demo_remedy r join registered_model m on m.id = r.model_id join unit u on u.id = m.ward_id where r.status <> 'OPEN';
insert into remedy_step (remedy_id, position, move, taken_at, actor)
select id, 1, 'ACCEPT', pg_temp.morning(due_on + 2), 'Cán bộ Ban Dân vận quận' from demo_remedy where status = 'CLOSED';
create temp table demo_survey_photo on commit drop as
select s.id as survey_id, s.on_day, gen_random_uuid() as file_id, p.file_id as drawn from demo_survey s join demo_picture p on p.picture = 'gap-tung-nha' where s.conclusion <> 'GOOD';
insert into stored_file (id, name, format, size, width, height, sha256, stored_at)
select p.file_id, 'khao-sat.jpg', f.format, f.size, f.width, f.height, f.sha256, pg_temp.morning(p.on_day) from demo_survey_photo p join stored_file f on f.id = p.drawn;
insert into stored_content (file_id, rendition, content) select p.file_id, c.rendition, c.content from demo_survey_photo p join stored_content c on c.file_id = p.drawn;
insert into survey_file (id, survey_id, file_id) select nextval('survey_file_seq'), survey_id, file_id from demo_survey_photo;
-- The rubrics that come with the application, put to use for the year; their files stand in the temporary table demo_rubric (subject_type, scale).
insert into rubric (id, district_id, of_year, subject_type, number, status, in_use_since, name, total, bonus_maximum, bonus_text)
select nextval('rubric_seq'), u.id, 2023, d.subject_type, 1, 'IN_USE', pg_temp.morning('2023-01-09'), d.scale ->> 'name', (d.scale ->> 'total')::numeric,
    (d.scale -> 'bonus' ->> 'maximum')::numeric, d.scale -> 'bonus' ->> 'text'
from demo_rubric d, unit u where u.code = 'HK';
create temp table demo_part on commit drop as
select r.id as rubric_id, kind.key as part, (row.ordinality - 1)::int as position, row.value as v
from rubric r join demo_rubric d on d.subject_type = r.subject_type cross join lateral jsonb_each(d.scale) kind cross join lateral jsonb_array_elements(kind.value) with ordinality row
where jsonb_typeof(kind.value) = 'array';
insert into rubric_group (rubric_id, position, code, name) select rubric_id, position, v ->> 'code', v ->> 'name' from demo_part where part = 'groups';
insert into rubric_criterion (rubric_id, position, group_code, code, text, kind, maximum, note)
select rubric_id, position, v ->> 'group', v ->> 'code', v ->> 'text', v ->> 'kind', (v ->> 'maximum')::numeric, v ->> 'note' from demo_part where part = 'criteria';
insert into rubric_step (rubric_id, position, criterion_code, from_percent, points)
select rubric_id, position, v ->> 'criterion', (v ->> 'fromPercent')::numeric, (v ->> 'points')::numeric from demo_part where part = 'steps';
insert into rubric_class (rubric_id, position, name, from_points, eligible_for)
select rubric_id, position, v ->> 'name', (v ->> 'fromPoints')::numeric, v ->> 'eligibleFor' from demo_part where part = 'classes';
insert into rubric_gate (rubric_id, position, group_code, least_percent)
select rubric_id, position, v ->> 'group', (v ->> 'leastPercent')::numeric from demo_part where part = 'gates';

-- The wards' own sheets, and the panels': the district's staff in the chair, a leader, and somebody from the next ward.
create temp table demo_sheet on commit drop as
select nextval('score_sheet_seq') as id, m.id as model_id, m.code, r.id as rubric_id, s.kind, a.id as appraiser_id, s.chair, s.sent_at,
    case m.status when 'RECOGNIZED' then case when m.decided_on = '2023-10-16' then 0.93 else 0.8 end when 'NOT_RECOGNIZED' then 0.66 else 0.76 end
        + s.favour + pg_temp.dice(m.code || s.kind || s.who, 5) / 100.0 as share
from registered_model m join unit w on w.id = m.ward_id join rubric r on r.subject_type = m.subject_type and r.of_year = 2023
    cross join lateral (values
        ('SELF', null, false, m.self_scored_at, 0.04),
        ('APPRAISAL', 'quan', true, m.appraised_at, 0.0),
        ('APPRAISAL', 'lanhdao', false, case when m.appraised_at is not null or pg_temp.dice(m.code || 'early', 2) = 0 then m.self_scored_at + interval '9 days' end, -0.01),
        ('APPRAISAL', 'phuong' || lpad((substring(w.code from '[0-9]{2}$')::int % 18 + 1)::text, 2, '0'), false, case when m.appraised_at is not null then m.self_scored_at + interval '8 days' end, 0.01)) as s (kind, who, chair, sent_at, favour)
    left join account a on a.username = s.who
where m.self_scored_at is not null;
insert into score_sheet (id, model_id, rubric_id, kind, appraiser_id, chair, assigned_at, status, edited_at, sent_at)
select d.id, d.model_id, d.rubric_id, d.kind, d.appraiser_id, d.chair, case when d.kind = 'APPRAISAL' then m.self_scored_at + interval '2 days' end,
    case when d.sent_at is null then 'DRAFT' else 'SENT' end, d.sent_at, d.sent_at
from demo_sheet d join registered_model m on m.id = d.model_id;
create temp table demo_entry on commit drop as
select d.id as sheet_id, d.model_id, d.kind as sheet, d.code as model, c.code, c.kind, c.maximum, case c.kind
    when 'RATIO' then (select s.points from rubric_step s join model_indicator i on i.model_id = d.model_id and i.position = 0
        join demo_count n on n.model_id = d.model_id and n.on_day = '2023-08-25'
        where s.rubric_id = d.rubric_id and s.criterion_code = c.code
            and s.from_percent <= greatest(0, (n.counted - coalesce(i.baseline, 0)) * 100 / nullif(i.goal - coalesce(i.baseline, 0), 0)) order by s.from_percent desc limit 1)
    when 'DEDUCTION' then c.maximum - pg_temp.dice(d.code || 'late', 2)
    else least(c.maximum, round(c.maximum * (d.share + pg_temp.dice(d.code || c.code, 7) / 100.0 - 0.03) * 2) / 2) end as points
from demo_sheet d join rubric_criterion c on c.rubric_id = d.rubric_id where d.sent_at is not null;
insert into score_entry (sheet_id, criterion_code, points, taken, reason)
select e.sheet_id, e.code, coalesce(e.points, 0), case when e.kind = 'DEDUCTION' then e.maximum - e.points end,
    case when e.kind = 'DEDUCTION' and e.points < e.maximum then 'Một báo cáo tháng nộp chậm.'
        when e.sheet = 'APPRAISAL' and e.kind = 'POINTS' and abs(e.points - own.points) > e.maximum * 0.1 then 'Hồ sơ chưa đủ minh chứng cho phần này.' end
from demo_entry e left join demo_entry own on own.model_id = e.model_id and own.sheet = 'SELF' and own.code = e.code;

-- Rewards for some of the typical ones, and what other wards took over.
insert into commendation (id, model_id, form, level, number, decided_on, organ, signer, recipient_type, recipient, achievement, money, request_key)
select nextval('commendation_seq'), m.id, 'CERTIFICATE_OF_MERIT', 'DISTRICT', '1520/QĐ-UBND', '2023-10-16', 'Ủy ban nhân dân quận', 'Chủ tịch Ủy ban nhân dân quận', 'COLLECTIVE', o.name,
    'Mô hình “' || m.title || '” năm 2023', 1500000, gen_random_uuid()
from registered_model m join unit o on o.id = m.owner_id where m.status = 'RECOGNIZED' and m.decided_on = '2023-10-16' and pg_temp.dice(m.code || 'reward', 2) = 0;
insert into replication (id, source_id, adopter_id, ward_id, adopted_on, copied, request_key)
select nextval('replication_seq'), m.id, w.id, w.id, '2023-11-15', 'Cách chia cụm mười nhà và bảng kết quả công khai.', gen_random_uuid()
from registered_model m join unit own on own.id = m.ward_id
    join unit w on w.kind = 'WARD' and w.code in ('HK-' || lpad((substring(own.code from '[0-9]{2}$')::int % 18 + 1)::text, 2, '0'), 'HK-' || lpad(((substring(own.code from '[0-9]{2}$')::int + 6) % 18 + 1)::text, 2, '0'))
where m.status = 'RECOGNIZED' and m.decided_on = '2023-10-16' and pg_temp.dice(m.code || w.code, 3) = 0;

-- The year before, of which some went on: recognised then, asked this autumn whether they still work.
insert into campaign (id, district_id, of_year, theme, registration_from, registration_to, mid_review_on, final_review_on, stale_days, upkeep_months, open_to_public, closed_at)
select nextval('campaign_seq'), id, 2022, 'Dân vận khéo trong phòng, chống dịch', '2022-01-04', '2022-03-31', '2022-06-30', '2022-11-30', 45, 12, false, pg_temp.morning('2022-12-20')
from unit where code = 'HK';
create temp table demo_before on commit drop as
select nextval('registered_model_seq') as id, m.id as later_id, row_number() over (order by m.code) as number, w.code as ward
from registered_model m join unit w on w.id = m.ward_id where m.kind = 'CONTINUED' and m.status in ('RECOGNIZED', 'APPRAISED', 'REGISTERED') order by m.code limit 8;
insert into registered_model (id, district_id, ward_id, owner_id, of_year, code, title, subject_type, field, kind, status, problem, objectives, approach, area, households, start_date, end_date,
    submitted_at, registered_at, beneficiaries, evaluation_date, outputs, sustainability, cell_leadership, level, contact_name, contact_phone, surveyed_on, self_scored_at, appraised_at, decided_on, checked_on)
select b.id, m.district_id, m.ward_id, m.owner_id, 2022, 'MH-2022-' || (100 + b.number), m.title, m.subject_type, m.field, 'NEW', 'RECOGNIZED', m.problem, m.objectives,
    split_part(m.approach, E'\n', 1), m.area, m.households * 2 / 3, m.start_date - 365, m.end_date - 365,
    m.submitted_at - interval '365 days', m.registered_at - interval '365 days', m.beneficiaries, '2022-11-15', m.outputs, m.sustainability, m.cell_leadership, m.level, m.contact_name, m.contact_phone,
    '2022-06-02', pg_temp.morning('2022-09-05'), pg_temp.morning('2022-09-25'), '2022-10-14', case when b.number % 3 = 0 then null else date '2023-10-20' end
from demo_before b join registered_model m on m.id = b.later_id;
update registered_model m set continued_from_id = b.id from demo_before b where b.later_id = m.id;
insert into model_indicator (model_id, position, name, unit, baseline, goal)
select b.id, i.position, i.name, i.unit, i.baseline, i.goal from demo_before b join model_indicator i on i.model_id = b.later_id;
insert into decision (id, district_id, of_year, level, number, decided_on, organ, signer, request_key)
select nextval('decision_seq'), id, 2022, 'DISTRICT', '398-QĐ/QU', '2022-10-14', 'Ban Thường vụ Quận ủy', 'Phó Bí thư Thường trực Quận ủy', gen_random_uuid() from unit where code = 'HK';
insert into recognition (id, decision_id, model_id, tier)
select nextval('recognition_seq'), d.id, b.id, 'RECOGNIZED' from demo_before b, decision d where d.number = '398-QĐ/QU';
insert into upkeep_check (id, model_id, checked_on, working, note, recorded_by, recorded_at, request_key)
select nextval('upkeep_check_seq'), b.id, '2023-10-20', b.number <> 4, case when b.number = 4 then 'Người phụ trách chuyển đi, việc đã ngừng từ tháng 8.' else 'Vẫn làm hằng tuần, thêm hộ mới.' end,
    'phuong' || right(b.ward, 2), pg_temp.morning('2023-10-20'), gen_random_uuid()
from demo_before b where b.number % 3 <> 0;

-- What the wards' reports of autumn say around their figures; what October and November leave open goes on into December.
create temp table demo_report on commit drop as
select r.id, r.month, r.status, w.code as ward, w.short_name from briefing_report r join unit w on w.id = r.unit_id and w.kind = 'WARD'
where r.month between '2023-10-01' and '2023-12-01' and r.status in ('ACCEPTED', 'SUBMITTED');
update briefing_report r set sessions = 6 + pg_temp.dice(d.ward || d.month || 'se', 9), participants = 240 + 10 * pg_temp.dice(d.ward || d.month || 'pa', 50),
    amount_raised = 8 + pg_temp.dice(d.ward || d.month || 'am', 60) / 2.0, households_reached = 60 + pg_temp.dice(d.ward || d.month || 'ho', 180),
    meetings = 1 + pg_temp.dice(d.ward || d.month || 'me', 3), voices_heard = 8 + pg_temp.dice(d.ward || d.month || 'vo', 9), voices_resolved = 4 + pg_temp.dice(d.ward || d.month || 'vr', 4),
    finished_sections = 'SITUATION,FIGURES,MOBILIZATION,OPINIONS,DIALOGUES,LIMITATIONS,NEXT_TASKS,RECOMMENDATIONS'
from demo_report d where d.id = r.id;
create temp table demo_opinion (number int, heard date, content text, topic text, place text, handler text, due_on date, first_word text, result text) on commit drop;
insert into demo_opinion values
    (0, '2023-10-04', 'Điểm tập kết rác đầu ngõ để quá 20 giờ chưa thu.', 'Vệ sinh môi trường', 'Đầu ngõ chợ', 'Tổ vệ sinh môi trường', '2023-10-31', 'Đã báo đơn vị thu gom.', 'Đã đổi giờ thu gom sang 18 giờ 30, hai tuần không còn phản ánh.'),
    (1, '2023-10-09', 'Xe máy đỗ kín vỉa hè trước cổng trường giờ tan học.', 'Trật tự đô thị', 'Cổng trường tiểu học', 'Công an phường', '2023-11-30', 'Đã kẻ vạch, cử người trực giờ tan học.', null),
    (2, '2023-10-12', 'Đèn ngõ hỏng, buổi tối người cao tuổi đi lại khó.', 'Chiếu sáng', 'Ngõ phía sau nhà văn hóa', 'Ủy ban nhân dân phường', '2023-11-15', 'Đã đề nghị đơn vị chiếu sáng kiểm tra.', 'Đã thay sáu bóng, ngõ sáng trở lại.'),
    (3, '2023-11-06', 'Hàng quán mở nhạc to sau 22 giờ cuối tuần.', 'An ninh trật tự', 'Phố đi bộ', 'Công an phường', '2023-12-31', 'Đã nhắc, ký cam kết với năm hộ.', null),
    (4, '2023-11-13', 'Hộ kinh doanh đổ nước thải ra lòng đường.', 'Vệ sinh môi trường', 'Khu ẩm thực', 'Ủy ban nhân dân phường', '2023-12-15', null, null);
insert into report_item (id, report_id, kind, item_key, position, text, topic, place, raised_on, owner, due_on, result, closed)
select nextval('report_item_seq'), d.id, 'OPINION', md5('phan anh ' || d.ward || o.number)::uuid, o.number, o.content, o.topic, o.place, o.heard, o.handler, o.due_on,
    case when o.result is not null and d.month > date_trunc('month', o.heard) then o.result else o.first_word end, o.result is not null and d.month > date_trunc('month', o.heard)
from demo_report d join demo_opinion o on date_trunc('month', o.heard) <= d.month and (o.result is null or d.month <= date_trunc('month', o.heard) + interval '1 month')
where pg_temp.dice(d.ward || o.content, 3) > 0;
create temp table demo_task (number int, task text, owner text, days int, output text, why text) on commit drop;
insert into demo_task values
    (0, 'Vận động thêm 30 hộ phân loại rác tại nguồn', 'Hội Phụ nữ phường', 14, '30 hộ ký cam kết, có điểm thu rác tái chế', 'Mới được 22 hộ, các hộ cho thuê chưa tham gia.'),
    (1, 'Đối thoại với tiểu thương về sắp xếp quầy hàng', 'Ủy ban nhân dân phường', 19, 'Biên bản có ý kiến và hạn trả lời', 'Ban quản lý chợ xin lùi sang tháng sau.'),
    (2, 'Rà soát nhóm liên gia an toàn phòng cháy chữa cháy', 'Công an phường', 24, 'Danh sách nhóm, chuông báo hoạt động', 'Còn hai ngõ chưa kiểm tra xong chuông báo.'),
    (3, 'Thăm hỏi người cao tuổi sống một mình', 'Mặt trận Tổ quốc phường', 27, 'Danh sách đã thăm, việc cần giúp', 'Chưa đủ người đi cùng.');
insert into report_item (id, report_id, kind, item_key, position, text, owner, due_on, output)
select nextval('report_item_seq'), d.id, 'NEXT_TASK', md5('viec ' || d.ward || d.month || t.number)::uuid, t.number, t.task, t.owner, (d.month + interval '1 month')::date + t.days, t.output
from demo_report d join demo_task t on t.number <> pg_temp.dice(d.ward || d.month || 'viec', 4);
insert into report_item (id, report_id, kind, item_key, position, text, owner, due_on, outcome, result)
select nextval('report_item_seq'), later.id, 'LAST_TASK', p.item_key, p.position, p.text, p.owner, p.due_on, o.outcome, case when o.outcome <> 'DONE' then t.why end
from report_item p join demo_report d on d.id = p.report_id join demo_report later on later.ward = d.ward and later.month = d.month + interval '1 month'
    join demo_task t on t.task = p.text
    cross join lateral (select (array['DONE', 'DONE', 'DONE', 'PARTLY', 'NOT_DONE'])[1 + pg_temp.dice(d.ward || d.month || p.text, 5)] as outcome) o
where p.kind = 'NEXT_TASK';
insert into report_item (id, report_id, kind, item_key, position, text, addressee, answer, answered_at, answered_by)
select nextval('report_item_seq'), d.id, 'RECOMMENDATION', gen_random_uuid(), 0, r.text, r.addressee, a.answer, case when a.answer is not null then pg_temp.morning(d.month + 27) end,
    case when a.answer is not null then 'Cán bộ Ban Dân vận quận' end
from demo_report d cross join lateral (select 1 + pg_temp.dice(d.ward || d.month || 'kn', 3) as number) n
    cross join lateral (select (array['Đề nghị bố trí thêm thùng rác hai ngăn cho các ngõ trong khu phố cổ.', 'Đề nghị có chỗ gửi xe tạm cho khách phố đi bộ dịp cuối tuần.',
        'Đề nghị sớm thay đường ống thoát nước ở khu tập thể cũ.'])[n.number] as text, (array['DISTRICT', 'DISTRICT', 'CITY'])[n.number] as addressee) r
    cross join lateral (select case when d.month = '2023-10-01' or d.month = '2023-11-01' and n.number = 1 then (array['Quận đã bố trí kinh phí, giao đủ thùng trước ngày 15 tháng sau.',
        'Đang khảo sát hai điểm, trả lời trong tháng sau.', 'Đã chuyển kiến nghị lên thành phố, có văn bản sẽ thông báo.'])[n.number] end as answer) a;
insert into report_item (id, report_id, kind, item_key, position, text, topic, model_id)
select nextval('report_item_seq'), d.id, 'MODEL_NOTE', ('00000000-0000-0000-' || lpad(to_hex(m.id >> 48), 4, '0') || '-' || lpad(to_hex(m.id & 281474976710655), 12, '0'))::uuid, 0,
    'Một số hộ cho thuê nhà chưa tham gia, phải đến nhiều lần.', m.code || ' ' || m.title, m.id
from demo_report d join unit w on w.code = d.ward join registered_model m on m.ward_id = w.id and m.of_year = 2023
where m.registered_at is not null and m.stopped_at is null and pg_temp.dice(m.code || d.month || 'kho', 5) = 0;

-- What wards answered when the district asked why November falls short.
create temp table demo_reason (ward text, target text, question text, answer text) on commit drop;
insert into demo_reason values
    ('HK-02', 'MT-03', 'Tháng 11 mới 57 % số hộ phân loại rác. Vướng ở đâu?', 'Ba ngõ chưa có điểm đặt thùng hai ngăn; đã xin chỗ ở sân nhà văn hóa, đặt xong trước 25/12.'),
    ('HK-13', 'MT-03', 'Tháng 11 mới 57 % số hộ phân loại rác. Vướng ở đâu?', 'Hộ kinh doanh ăn uống để lẫn vì xe thu gom không lấy riêng. Đề nghị quận làm việc với đơn vị thu gom; tổ dân phố vận động tiếp từng hộ.'),
    ('HK-16', 'MT-03', 'Tháng 11 mới 57 % số hộ phân loại rác. Vướng ở đâu?', 'Khu tập thể cũ nhiều nhà cho thuê, người thuê đổi luôn. Tháng 12 ký cam kết với chủ nhà, phát tờ hướng dẫn theo hợp đồng thuê.'),
    ('HK-10', 'AS-04', 'Còn thiếu 11 người so với số giao. Vì sao chậm, tháng 12 làm gì?', 'Tiểu thương sợ phải đóng lâu dài, chưa rõ mức hỗ trợ. Đã mời bảo hiểm xã hội quận nói chuyện tại chợ ngày 15/12, có 9 người hẹn đăng ký.'),
    ('HK-11', 'AS-04', 'Còn thiếu 12 người so với số giao. Vì sao chậm, tháng 12 làm gì?', 'Cán bộ đại lý thu nghỉ hai tháng, đến tháng 11 mới có người thay. Tổ dân phố đang đi từng nhà lao động tự do.'),
    ('HK-17', 'AS-04', 'Còn thiếu 8 người so với số giao. Vì sao chậm, tháng 12 làm gì?', 'Số lao động tự do trên địa bàn ít hơn khi giao. Đề nghị quận xem lại số giao năm sau; tháng 12 vận động thêm 4 người đã có danh sách.');
insert into explanation (id, unit_id, target_id, month, question, due_on, asked_by, asked_at, answer, answered_by, answered_at, request_key)
select nextval('explanation_seq'), u.id, t.id, '2023-11-01', r.question, '2023-12-12', 'Cán bộ Ban Dân vận quận', pg_temp.morning('2023-12-06'), r.answer, 'Cán bộ phường ' || u.short_name,
    pg_temp.morning(date '2023-12-08' + pg_temp.dice(u.code || r.target, 4)), md5('giai trinh ' || u.code || r.target)::uuid
from demo_reason r join unit u on u.code = r.ward join target t on t.code = r.target join target_set s on s.id = t.target_set_id and s.of_year = 2023;

-- The figures of December that six wards handed in: a level stands where it stood, what happens happens about as often. One ward wrote its taxes tenfold, one forgot two figures.
insert into figure (id, report_id, target_id, value, denominator)
select nextval('figure_seq'), december.id, f.target_id,
    case when t.accumulation = 'LATEST' or f.denominator is not null then f.value
        when w.code = 'HK-07' and t.code = 'KT-02' then 10 * f.value
        when f.value >= 20 then round(f.value * (92 + pg_temp.dice(w.code || t.code || 'december', 17)) / 100)
        else greatest(0, f.value + pg_temp.dice(w.code || t.code || 'december', 3) - 1) end,
    f.denominator
from figure f
join target t on t.id = f.target_id
join briefing_report november on november.id = f.report_id and november.month = '2023-11-01'
join briefing_report december on december.unit_id = november.unit_id and december.month = '2023-12-01' and december.status = 'SUBMITTED'
join unit w on w.id = december.unit_id
where not (w.code = 'HK-10' and t.code in ('AS-04', 'CC-02'));
