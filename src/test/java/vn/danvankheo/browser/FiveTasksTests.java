package vn.danvankheo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.MutableClock;

/**
 * Five tasks, each the shortest way that a person sees on the page, and how many clicks it takes. What is typed is typed from the keyboard, field after field with Tab, and is no click;
 * signing in is none of it. The counts stand in {@code target/five-tasks.txt}.
 */
@HoanKiemTest
@TestPropertySource(properties = {"spring.application.name=briefing-round", "danvankheo.demo-story=true"}) // writes; shares the context of the round of December
class FiveTasksTests extends BrowserStory {

    private static final int DESK = 1366;

    private final Map<String, Integer> counts = new TreeMap<>();
    @Autowired
    private MutableClock clock;
    private int clicks;

    @AfterAll
    void leave() throws IOException {
        clock.reset();
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("five-tasks.txt"), String.join("\n", counts.entrySet().stream().map(task -> task.getKey() + ": " + task.getValue()).toList()) + "\n");
    }

    @Test
    void theMonthsReportIsFiledFromLastMonths() {
        var ward = at("/", "phuong09");
        click(button(ward, "Soạn báo cáo"));
        click(button(ward, "Chép cả báo cáo tháng trước"));
        assertThat(ward.locator("[data-draft-offer]")).isHidden();
        ward.getByLabel("Tình hình trong tháng").fill("Nhân dân chuẩn bị đón năm mới; còn lo chỗ gửi xe dịp Tết.");
        ward.getByRole(AriaRole.ROW).filter(new FilterOptions().setHasText("AS-04")).locator("input[data-figure]").fill("12");
        for (var promise : ward.locator("#muc-last-tasks fieldset").all()) {
            click(promise.getByText("Đã xong"));
        }
        ward.getByLabel("Hạn chế, nguyên nhân").fill("Một số tổ dân phố nộp phần của mình chậm.");
        var task = ward.locator("#muc-next-tasks fieldset").first();
        task.getByLabel("Việc gì").fill("Vận động 30 hộ phân loại rác dịp Tết.");
        task.getByLabel("Ai làm").fill("Hội Phụ nữ phường");
        task.getByLabel("Xong ngày").fill("20012024");
        for (var none : new String[] {"mobilizationNone", "dialoguesNone", "recommendationsNone"}) {
            click(ward.locator("[name=" + none + "]"));
        }
        click(button(ward, "Lưu và xem lại trước khi nộp"));
        click(button(ward, "Gửi báo cáo tháng 12"));

        assertThat(ward.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Quận đã nhận báo cáo tháng 12/2023"))).isVisible();
        tookAtMost(12, "1. file the month's report from last month's");
    }

    @Test
    void aReportIsReturnedWithAReason() {
        var staff = at("/", "quan");
        click(staff.locator(".todo .card").filter(new FilterOptions().setHasText("Chờ bạn duyệt")).locator("li a").first());
        var opened = staff.locator("h1").textContent();
        click(staff.getByText("Trả lại để phường sửa"));
        staff.getByLabel("Trả lại vì").fill("Thiếu số liệu của 33 chỉ tiêu.");
        click(button(staff, "Trả lại"));

        assertThat(staff.getByText("Đã trả lại báo cáo.")).isVisible();
        tookAtMost(4, "2. return a report with a reason");
        staff.locator(".undo button").click();
        assertThat(staff.locator("h1")).hasText(opened);
        assertThat(staff.getByText("Đã hoàn tác. Báo cáo lại đang chờ duyệt.")).isVisible();
    }

    @Test
    void whyATargetIsNotCompletedIsFound() {
        var leader = at("/", "lanhdao");
        var open = leader.locator(".standings > li").first();
        assertThat(open.locator("p")).isVisible();
        click(open.locator("a").first());

        assertThat(leader.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Qua các tháng"))).isVisible();
        tookAtMost(2, "3. find why a target is not completed");
    }

    /** In the middle of January, when the new year's registrations are open. */
    @Test
    void aModelLikeLastYearsIsRegistered() {
        clock.set(LocalDateTime.of(2024, 1, 15, 9, 0));
        try {
            registersAModelLikeLastYears();
        } finally {
            clock.reset();
        }
    }

    private void registersAModelLikeLastYears() {
        var ward = at("/", "phuong10");
        click(ward.locator(".site-menu").getByText("Mô hình"));
        click(link(ward, "Đăng ký mô hình"));
        ward.getByLabel("Dựa theo mô hình năm trước").selectOption(new SelectOption().setIndex(1));
        clicks += 2; // one opens the list, one chooses
        click(button(ward, "Lấy nội dung"));
        ward.locator("#news").fill("Thêm 40 hộ ngõ 12, điểm thu pin cũ ở nhà văn hóa.");
        ward.locator("#startDate").fill("20/1/2024");
        ward.locator("#endDate").fill("30/11/2024");
        ward.locator("[id='milestones[0].name']").fill("Kiểm đếm giữa năm");
        ward.locator("[id='milestones[0].dueOn']").fill("30/6/2024");
        ward.locator("#evaluationDate").fill("15/11/2024");
        typeWhatLastYearLacked(ward);
        if (ward.locator("#level").inputValue().isEmpty()) {
            ward.locator("#level").selectOption("DISTRICT");
            clicks += 2; // one opens the list, one chooses
        }
        click(button(ward, "Gửi đăng ký"));

        assertThat(ward.locator(".notice[role=status]").first()).containsText("Đã gửi đăng ký.");
        tookAtMost(8, "4. register a model like last year's");
        ward.locator(".undo button").click();
        assertThat(ward.getByText("Đã hoàn tác. Mô hình trở lại như trước đó.")).isVisible();
    }

    /** Last year's paper did not ask for all that this year's does. */
    private static void typeWhatLastYearLacked(Page ward) {
        Map.ofEntries(Map.entry("problem", "Ngõ còn rác sai giờ."), Map.entry("objectives", "Trên 85 % hộ phân loại đúng."), Map.entry("approach", "Đảng viên đi trước."),
                Map.entry("cellLeadership", "Nghị quyết giao mỗi đảng viên 5 hộ."), Map.entry("area", "Tổ dân phố số 7"), Map.entry("beneficiaries", "Các hộ mặt ngõ"),
                Map.entry("households", "80"), Map.entry("outputs", "3 ngõ không rác."), Map.entry("sustainability", "Tổ tự quản giữ tiếp."),
                Map.entry("contactName", "Cán bộ dân vận phường"), Map.entry("contactPhone", "024 3825 0000"), Map.entry("indicators[0].name", "Hộ phân loại rác"), Map.entry("indicators[0].goal", "85"),
                Map.entry("personName", "Người đăng ký"), Map.entry("personPosition", "Tổ trưởng tổ dân phố số 7"), Map.entry("personBirthYear", "1962"),
                Map.entry("forces[0].name", "Chi bộ số 7"), Map.entry("resources[0].what", "Ngày công")).forEach((name, text) -> {
            var field = ward.locator("[name='" + name + "']:visible");
            if (field.count() == 1 && field.inputValue().isBlank()) {
                field.fill(text);
            }
        });
    }

    /** Two days after the day on which the reports were due. */
    @Test
    void theLateWardsAreSeen() {
        clock.set(LocalDateTime.of(2023, 12, 22, 9, 0));
        try {
            var staff = at("/", "quan");
            var round = staff.locator(".todo .card").filter(new FilterOptions().setHasText("Báo cáo tháng 12"));

            assertThat(round.locator("p").first()).hasText(Pattern.compile("chậm\\s+\\d+\\s+đơn vị:\\s+\\S.*"));
            assertThat(round.locator("p").first()).isInViewport();
            tookAtMost(0, "5. find the late wards");
        } finally {
            clock.reset();
        }
    }

    private Page at(String address, String username) {
        var page = browser.signedIn(DESK, username);
        page.navigate(address);
        clicks = 0;
        return page;
    }

    private void click(Locator what) {
        what.click();
        clicks++;
    }

    private void tookAtMost(int most, String task) {
        counts.put(task, clicks);
        assertThat(clicks).as(task).isLessThanOrEqualTo(most);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true)).first();
    }
}
