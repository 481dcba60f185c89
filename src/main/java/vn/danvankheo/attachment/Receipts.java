package vn.danvankheo.attachment;

import java.io.Serializable;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Kết quả gửi tệp: what became of each of the files sent at once. The good ones are kept, whatever became of the others. */
public record Receipts(List<Receipt> all) implements Serializable {

    public boolean isAllKept() {
        return all.stream().allMatch(Receipt::ok);
    }

    /**
     * What the handler returns: to a form the page, which says the receipts beside its files through {@code layout/upload};
     * to a script that asks for JSON {@code {name, ok, sentence}}, 422 when refused.
     *
     * @param page such as {@code "redirect:/mo-hinh/{id}"}
     */
    public Object answer(NativeWebRequest request, RedirectAttributes redirect, String page) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || !accepted.startsWith(MediaType.APPLICATION_JSON_VALUE)) {
            redirect.addFlashAttribute("receipts", this);
            return page;
        }
        return ResponseEntity.status(isAllKept() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT).body(all.size() == 1 ? all.get(0) : all);
    }
}
