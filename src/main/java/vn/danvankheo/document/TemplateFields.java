package vn.danvankheo.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Các trường của một mẫu Word: the names that papers of a kind know, and what stands in them in one paper.
 *
 * @param fields by name: of single words and of chapters, which come paragraph by paragraph
 * @param tables by name, with the names of their columns
 */
record TemplateFields(Set<String> fields, Map<String, List<String>> tables) {

    private static final List<String> ALWAYS = List.of("co_quan_cap_tren", "co_quan", "so", "du_thao", "noi_ngay", "ten_loai", "trich_yeu", "thay_mat", "nguoi_ky", "nguoi_lap",
            "noi_nhan");
    private static final String FREE = "noi_dung";
    private static final String TITLE = "tieu_de_";

    static TemplateFields of(Skeleton skeleton) {
        var fields = new LinkedHashSet<>(ALWAYS);
        var tables = new LinkedHashMap<String, List<String>>();
        String chapter = null;
        var titles = 0;
        for (var block : joined(skeleton.body(), skeleton.annex())) {
            if (block instanceof Block.Heading heading) {
                chapter = Mark.name(heading.text());
                fields.add(chapter);
            } else if (block instanceof Block.Title) {
                fields.add(TITLE + ++titles);
            } else if (block instanceof Block.Paragraph paragraph) {
                fields.add(paragraph.lead() == null ? FREE : Mark.name(paragraph.lead()));
            } else if (block instanceof Block.Table table) {
                tables.put(Mark.table(chapter), table.columns().stream().map(column -> Mark.name(column.title())).toList());
            }
        }
        return new TemplateFields(fields, tables);
    }

    boolean knows(String name) {
        return fields.contains(name) || tables.containsKey(name) || name.equals(Mark.PARAGRAPH);
    }

    /** What stands in a paper, by name. */
    Map<String, Object> read(Paper paper) {
        var values = new LinkedHashMap<String, Object>();
        var head = paper.head();
        values.put("co_quan_cap_tren", orNothing(head.parent()));
        values.put("co_quan", head.issuer());
        values.put("so", orNothing(head.number()));
        values.put("du_thao", head.draft() ? "(DỰ THẢO)" : "");
        values.put("noi_ngay", head.placeAndDay());
        values.put("ten_loai", paper.typeName());
        values.put("trich_yeu", orNothing(paper.subject()));
        values.put("thay_mat", orNothing(paper.closing().onBehalfOf()));
        values.put("nguoi_ky", paper.closing().signer());
        values.put("nguoi_lap", orNothing(paper.closing().writer()));
        values.put("noi_nhan", String.join("\n- ", paper.closing().recipients()));
        var reading = new Reading(values, new Outline(paper.layout()));
        joined(paper.body(), paper.annex()).forEach(reading::read);
        return values;
    }

    /** Goes through a paper from its beginning to its end. */
    private final class Reading {

        private final Map<String, Object> values;
        private final Outline outline;
        private String chapter;
        private String single;
        private int titles;

        Reading(Map<String, Object> values, Outline outline) {
            this.values = values;
            this.outline = outline;
        }

        void read(Block block) {
            if (block instanceof Block.Heading heading) {
                begin(heading);
            } else if (block instanceof Block.Title title) {
                single = null;
                values.put(TITLE + ++titles, title.text());
            } else if (block instanceof Block.Paragraph paragraph) {
                read(paragraph);
            } else if (block instanceof Block.Bullets bullets) {
                bullets.items().forEach(item -> add("- " + item));
            } else if (block instanceof Block.Table table) {
                single = null;
                values.put(Mark.table(chapter), rows(table));
            }
        }

        private void begin(Block.Heading heading) {
            single = null;
            var numbered = outline.numbered(heading);
            var name = Mark.name(heading.text());
            if (heading.level() == 1 || fields.contains(name)) {
                chapter = name;
            } else {
                add(numbered);
            }
        }

        private void read(Block.Paragraph paragraph) {
            if (paragraph.lead() == null) {
                add(paragraph.text());
                return;
            }
            var name = Mark.name(paragraph.lead());
            if (fields.contains(name)) {
                single = name;
                values.put(name, paragraph.text());
            } else {
                add(paragraph.lead() + " " + paragraph.text());
            }
        }

        /** What belongs to a single field goes on in it, all else is a paragraph of the chapter. */
        @SuppressWarnings("unchecked")
        private void add(String text) {
            if (single != null) {
                values.merge(single, text, (before, more) -> before.toString().isEmpty() ? more : before + "\n" + more);
                return;
            }
            ((List<Map<String, String>>) values.computeIfAbsent(chapter == null ? FREE : chapter, name -> new ArrayList<Map<String, String>>()))
                    .add(Map.of(Mark.PARAGRAPH, text));
        }
    }

    /** A row that names a group has its words in the first column that is wide enough for them. */
    private static List<Map<String, Object>> rows(Block.Table table) {
        var names = table.columns().stream().map(column -> Mark.name(column.title())).toList();
        var wide = (int) table.columns().stream().takeWhile(column -> column.align() != Block.Align.LEFT).count() % names.size();
        var rows = new ArrayList<Map<String, Object>>();
        for (var row : table.rows()) {
            var cells = new LinkedHashMap<String, Object>();
            for (var at = 0; at < names.size(); at++) {
                cells.put(names.get(at), row.isGroup() ? at == wide ? row.cells().get(0) : "" : row.cells().get(at));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<Block> joined(List<Block> body, List<Block> annex) {
        var all = new ArrayList<>(body);
        all.addAll(annex);
        return all;
    }

    private static String orNothing(String words) {
        return Objects.requireNonNullElse(words, "");
    }
}
