package vn.danvankheo.presentation;

import java.util.List;
import vn.danvankheo.scoring.Standing;

/** Trang trình chiếu: one page on the wall; {@code part} of {@code parts} where its matter needs several. */
sealed interface Slide {

    /** Which fragment shows it. */
    String kind();

    String heading();

    default int part() {
        return 1;
    }

    default int parts() {
        return 1;
    }

    /** Trang đầu: how many are done. */
    record Title(String heading) implements Slide {

        @Override
        public String kind() {
            return "title";
        }
    }

    /** Bảng chỉ tiêu, in two columns. */
    record Board(String heading, List<List<GroupPart>> columns, int part, int parts) implements Slide {

        @Override
        public String kind() {
            return "board";
        }
    }

    /** Đổi so với tháng trước. @param summary how many became better and worse */
    record Turns(String heading, String summary, List<Turn> turns, int part, int parts) implements Slide {

        @Override
        public String kind() {
            return "turns";
        }
    }

    /** Nộp báo cáo. */
    record Reports(String heading) implements Slide {

        @Override
        public String kind() {
            return "reports";
        }
    }

    /** Một chỉ tiêu chưa hoàn thành. @param number which of them it is */
    record Open(String heading, OpenTarget target, int number, int of) implements Slide {

        @Override
        public String kind() {
            return "open";
        }
    }

    /** Những chỉ tiêu đang trên đường. */
    record Waiting(String heading, List<Standing> standings, int part, int parts) implements Slide {

        @Override
        public String kind() {
            return "waiting";
        }
    }

    /** Việc phải bàn: conclusions, promises, what comes next. */
    record Tasks(String heading, List<AgendaLine> lines, int part, int parts) implements Slide {

        @Override
        public String kind() {
            return "tasks";
        }
    }
}
