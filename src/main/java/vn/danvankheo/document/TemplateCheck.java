package vn.danvankheo.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import vn.danvankheo.attachment.Archive;

/**
 * Xem một mẫu Word: every mark in it is a field that papers of its kind have, nothing in it reaches out of the file, and it can be filled in.
 * The file was looked through before: it is whole, not too big and carries no macros.
 */
@Slf4j
@RequiredArgsConstructor
class TemplateCheck {

    private static final Pattern PARTS = Pattern.compile("word/(document|header[0-9]*|footer[0-9]*|footnotes|endnotes)\\.xml");
    private static final Pattern REACHING_OUT = Pattern.compile("(?i)\\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK)\\b");
    private static final Pattern NAME = Pattern.compile("[?/]?[a-z0-9_]+");
    private static final int LONGEST_SHOWN = 60;

    private final TemplateFields fields;
    private final XMLInputFactory xml = XMLInputFactory.newFactory();

    /** @throws TemplateRefusal when it cannot be used */
    void check(byte[] docx) {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (var archive = new Archive(docx)) {
            for (var entry : archive.entries()) {
                if (entry.getName().endsWith(".rels")) {
                    checkRelations(xml.createXMLStreamReader(archive.open(entry)));
                } else if (PARTS.matcher(entry.getName()).matches()) {
                    checkText(xml.createXMLStreamReader(archive.open(entry)));
                }
            }
            new TemplateFilling(fields).fill(docx, sample());
        } catch (TemplateRefusal told) {
            throw told;
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            log.info("a template could not be filled in: {}", broken.toString());
            throw new TemplateRefusal("template.broken");
        }
    }

    private static void checkRelations(XMLStreamReader relations) throws XMLStreamException {
        while (relations.hasNext()) {
            if (relations.next() == XMLStreamConstants.START_ELEMENT && "External".equals(relations.getAttributeValue(null, "TargetMode"))
                    && !String.valueOf(relations.getAttributeValue(null, "Type")).endsWith("/hyperlink")) {
                throw new TemplateRefusal("template.reaches-out");
            }
        }
    }

    /** Word cuts a mark into pieces as it likes; a paragraph's pieces together are what its reader sees. */
    private void checkText(XMLStreamReader part) throws XMLStreamException {
        var paragraphs = new ArrayDeque<StringBuilder>();
        var rows = new ArrayDeque<StringBuilder>();
        var open = new ArrayList<String>();
        while (part.hasNext()) {
            var event = part.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (part.getLocalName()) {
                    case "p" -> paragraphs.push(new StringBuilder());
                    case "tr" -> rows.push(new StringBuilder());
                    case "t" -> append(part.getElementText(), paragraphs);
                    case "instrText" -> checkInstruction(part.getElementText());
                    case "fldSimple" -> checkInstruction(String.valueOf(part.getAttributeValue(part.getNamespaceURI(), "instr")));
                    default -> { }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && part.getLocalName().equals("p")) {
                var text = paragraphs.pop().toString();
                checkMarks(text, open);
                append(text, rows);
            } else if (event == XMLStreamConstants.END_ELEMENT && part.getLocalName().equals("tr")) {
                checkCells(rows.pop().toString());
            }
        }
        if (!open.isEmpty()) {
            throw new TemplateRefusal("template.not-closed", Mark.of("?" + open.get(0)), Mark.of("/" + open.get(0)));
        }
    }

    private void checkMarks(String text, List<String> open) {
        var marks = Mark.any().matcher(text);
        while (marks.find()) {
            var mark = marks.group(1).strip();
            var name = mark.replaceFirst("^[?/]", "");
            if (!NAME.matcher(mark).matches() || !fields.knows(name)) {
                throw new TemplateRefusal("template.unknown-field", shown(marks.group()), String.join(", ", fields.fields()));
            }
            if (mark.startsWith("?")) {
                open.add(name);
            } else if (mark.startsWith("/") && !open.remove(name)) {
                throw new TemplateRefusal("template.not-opened", Mark.of(mark), Mark.of("?" + name));
            }
        }
        var rest = marks.replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            throw new TemplateRefusal("template.half-a-mark", shown(rest.strip()));
        }
    }

    private void checkCells(String row) {
        var table = fields.tables().entrySet().stream().filter(one -> row.contains(Mark.of(one.getKey()))).findFirst();
        if (table.isEmpty()) {
            return;
        }
        var cells = Mark.cell().matcher(row);
        while (cells.find()) {
            if (!table.get().getValue().contains(cells.group(1).strip())) {
                throw new TemplateRefusal("template.unknown-column", shown(cells.group()),
                        table.get().getValue().stream().map(column -> "[" + column + "]").collect(Collectors.joining(", ")));
            }
        }
    }

    private static void checkInstruction(String instruction) {
        if (REACHING_OUT.matcher(instruction).find()) {
            throw new TemplateRefusal("template.reaches-out");
        }
    }

    private static void append(String text, ArrayDeque<StringBuilder> open) {
        if (!open.isEmpty()) {
            open.peek().append(text);
        }
    }

    private Map<String, Object> sample() {
        var sample = new LinkedHashMap<String, Object>();
        fields.fields().forEach(field -> sample.put(field, List.of(Map.of(Mark.PARAGRAPH, field))));
        fields.tables().forEach((table, columns) -> sample.put(table, List.of(columns.stream().collect(Collectors.toMap(column -> column, column -> column)))));
        return sample;
    }

    private static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
