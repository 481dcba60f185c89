package vn.danvankheo.pieces;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import vn.danvankheo.scoring.Verdict;
import vn.danvankheo.web.FormFields;
import vn.danvankheo.web.Overtaken;

/** The page of pieces. Its fields are refused as those of any form are, but the page is answered with 200: nothing was sent. */
@Controller
@RequiredArgsConstructor
class PiecesController {

    private final MessageSource messages;
    private final ResourcePatternResolver files;

    @GetMapping("/he-thong/mau")
    String pieces(Model model) throws IOException {
        model.addAttribute("usual", new FormFields(binding(), messages));
        model.addAttribute("refused", new FormFields(refused(), messages));
        model.addAttribute("compared", new FormFields(compared(), messages));
        model.addAttribute("marked", Map.of("remarked", "Ghi rõ bao nhiêu hộ, từ ngày nào."));
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute("statuses", Statuses.ALL);
        model.addAttribute("second", new PageImpl<>(IntStream.range(0, 25).boxed().toList(), PageRequest.of(1, 25), 80));
        model.addAttribute("icons", icons());
        return "pieces/pieces";
    }

    private List<String> icons() throws IOException {
        return Stream.of(files.getResources("classpath:static/vendor/bootstrap-icons-*/*.svg")).map(icon -> icon.getFilename().replace(".svg", "")).sorted().toList();
    }

    private static BindingResult binding() {
        return new BeanPropertyBindingResult(new SampleForm(), "form");
    }

    private static BindingResult refused() {
        var binding = binding();
        binding.rejectValue("wrongTitle", "pieces.title");
        binding.rejectValue("wrongAmount", "typeMismatch.java.math.BigDecimal");
        binding.rejectValue("wrongDay", "typeMismatch.java.time.LocalDate");
        binding.rejectValue("wrongChoice", "pieces.choice");
        binding.rejectValue("wrongText", "pieces.text");
        return binding;
    }

    private static BindingResult compared() {
        var binding = binding();
        var stored = new SampleForm();
        stored.setOvertaken("Khéo trong giữ ngõ sạch, phố xanh");
        Overtaken.reject((SampleForm) binding.getTarget(), stored, binding);
        return binding;
    }
}
