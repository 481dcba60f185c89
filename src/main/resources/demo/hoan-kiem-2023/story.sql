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
    round(coalesce(i.baseline, 0) + (i.goal - coalesce(i.baseline, 0)) * c.share * (case m.status when 'RECOGNIZED' then 92 when 'NOT_RECOGNIZED' then 38 when 'STOPPED' then 20 else 70 end
        + pg_temp.dice(m.code || 'end', 26)) / 100) as counted
from registered_model m join unit w on w.id = m.ward_id join model_indicator i on i.model_id = m.id and i.position = 0,
    (values (date '2023-05-20', 0.25), (date '2023-07-20', 0.5), (date '2023-09-10', 0.85), (date '2023-11-20', 1.0)) as c (on_day, share)
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
