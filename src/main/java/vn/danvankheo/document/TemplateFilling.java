package vn.danvankheo.document;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import lombok.RequiredArgsConstructor;

/** Điền mẫu Word: puts a paper's fields in the place of the marks. A mark is looked up by its name and never computed. */
@RequiredArgsConstructor
class TemplateFilling {

    private final TemplateFields fields;

    byte[] fill(byte[] docx, Map<String, Object> values) {
        var byName = Configure.builder().useDefaultEL(false);
        fields.tables().keySet().forEach(table -> byName.bind(table, new LoopRowTableRenderPolicy(true)));
        try (var template = XWPFTemplate.compile(new ByteArrayInputStream(docx), byName.build()); var bytes = new ByteArrayOutputStream()) {
            template.render(values).write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a template cannot be filled in", e);
        }
    }
}
