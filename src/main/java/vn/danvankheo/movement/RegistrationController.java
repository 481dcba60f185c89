package vn.danvankheo.movement;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.organization.Field;
import vn.danvankheo.web.FormFields;
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Overtaken;

/** Writing a registration: a draft as often as needed, by itself or by the button, then sending it to the district. */
@Controller
@RequestMapping("/mo-hinh")
@RequiredArgsConstructor
class RegistrationController {

    private static final String FORM = "movement/form";
    /** Asks for the text of the model that is continued. */
    private static final String EARLIER = "continuedFrom";

    private final Registrations registrations;
    private final Continuations continuations;
    private final LookAlikes lookAlikes;
    private final ModelUndo undo;
    private final MessageSource messages;
    private final Clock clock;

    /**
     * @param earlier last year's model to go on with; null for a new one
     * @param another whether that model, gone on with already, is only the text that one more like it begins with
     * @param copied  a recognised model to work after; null for none
     */
    @GetMapping("/dang-ky")
    String begin(@RequestParam(name = "tu", required = false) Long earlier, @RequestParam(name = "moi", defaultValue = "false") boolean another,
            @RequestParam(name = "theo", required = false) Long copied, @Me Viewer me, Model page, RedirectAttributes redirect) {
        var form = another && earlier != null ? registrations.another(earlier, me) : registrations.begin(earlier, copied, me);
        var begun = form.getContinuedFrom() == null ? Optional.<RegisteredModel>empty() : continuations.begun(form, null);
        if (begun.isPresent()) {
            Notice.show(redirect, "model.continued-already");
            return "redirect:/mo-hinh/" + begun.get().getId();
        }
        page.addAttribute("form", form.withRows(null));
        page.addAttribute("atStart", earlier == null && copied == null);
        page.addAttribute("another", another);
        return fill(me, page);
    }

    @PostMapping("/dang-ky")
    String register(@Valid @ModelAttribute("form") ModelForm form, BindingResult errors, @RequestParam(name = "them", required = false) String more,
            @RequestParam(name = "gui", required = false) String send, @Me Viewer me, Model page, RedirectAttributes redirect) {
        var id = more == null ? registrations.register(form, send != null, errors, me) : null;
        if (id == null) {
            return again(form, errors, more, me, page);
        }
        return written(id, send != null, me, redirect);
    }

    @PostMapping(path = "/dang-ky", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SavedDraft> keepNew(@Valid @ModelAttribute("form") ModelForm form, BindingResult errors, @Me Viewer me) {
        var id = registrations.register(form, false, errors, me);
        return id == null ? notKept(errors, form) : kept(id, me);
    }

    @GetMapping("/{id}/sua")
    String edit(@PathVariable long id, @Me Viewer me, Model page) {
        var model = registrations.own(id, me);
        if (!model.getStatus().isEditable()) {
            return "redirect:/mo-hinh/{id}";
        }
        var form = ModelForm.of(model).withRows(null);
        page.addAttribute("model", model);
        page.addAttribute("form", form);
        page.addAttribute("blanks", new FormFields(Registrations.blanks(model, form), messages).faults());
        return fill(me, page);
    }

    @PostMapping("/{id}/sua")
    String rewrite(@PathVariable long id, @Valid @ModelAttribute("form") ModelForm form, BindingResult errors,
            @RequestParam(name = "them", required = false) String more, @RequestParam(name = "gui", required = false) String send,
            @Me Viewer me, Model page, RedirectAttributes redirect) {
        if (more == null) {
            rewrite(id, form, send != null, errors, me);
        }
        if (more != null || errors.hasErrors()) {
            page.addAttribute("model", registrations.own(id, me));
            return again(form, errors, more, me, page);
        }
        return written(id, send != null, me, redirect);
    }

    @PostMapping(path = "/{id}/sua", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SavedDraft> keep(@PathVariable long id, @Valid @ModelAttribute("form") ModelForm form, BindingResult errors, @Me Viewer me) {
        rewrite(id, form, false, errors, me);
        return errors.hasErrors() ? notKept(errors, form) : kept(id, me);
    }

    private void rewrite(long id, ModelForm form, boolean send, BindingResult errors, Viewer me) {
        Overtaken.guard(form, errors, () -> registrations.rewrite(id, form, send, errors, me), () -> ModelForm.of(registrations.own(id, me)));
    }

    /** The form once more, with what was asked for: another row, or the text of the model that it continues. */
    private String again(ModelForm form, BindingResult errors, String more, Viewer me, Model page) {
        var filled = EARLIER.equals(more) && form.getContinuedFrom() != null && errors.getFieldErrors().stream().noneMatch(FieldError::isBindingFailure);
        page.addAttribute("form", (filled ? registrations.fill(form, me) : form).withRows(more));
        return fill(me, page);
    }

    private String fill(Viewer me, Model page) {
        var form = (ModelForm) page.getAttribute("form");
        if (page.getAttribute("model") instanceof RegisteredModel model) {
            page.addAttribute("comparison", continuations.comparison(model).orElse(null));
            page.addAttribute("alike", lookAlikes.of(model, me));
        }
        var choices = registrations.choices(form, me);
        page.addAttribute("years", choices.years());
        page.addAttribute("campaign", choices.campaign());
        page.addAttribute("targets", choices.targets());
        page.addAttribute("owners", choices.owners());
        page.addAttribute("earlier", choices.earlier());
        page.addAttribute("allFields", Field.values());
        page.addAttribute("allKinds", ModelKind.values());
        page.addAttribute("allSubjects", SubjectType.values());
        page.addAttribute("allParts", Force.Part.values());
        page.addAttribute("allResources", Resource.Kind.values());
        page.addAttribute("allLevels", Level.values());
        return FORM;
    }

    private ResponseEntity<SavedDraft> kept(long id, Viewer me) {
        var at = DateTimeFormatter.ofPattern("HH:mm").format(LocalTime.now(clock));
        var model = registrations.own(id, me);
        var alike = lookAlikes.of(model, me).size();
        return ResponseEntity.ok(new SavedDraft(true, message("model.kept", at), null, "/mo-hinh/" + id + "/sua", model.getVersion(), alike == 0 ? null : message("alike.found", alike)));
    }

    private ResponseEntity<SavedDraft> notKept(BindingResult errors, ModelForm form) {
        var first = errors.getAllErrors().get(0);
        var sentence = message("model.not-kept", messages.getMessage(first, LocaleContextHolder.getLocale()));
        return ResponseEntity.status(errors.hasGlobalErrors() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT)
                .body(new SavedDraft(false, sentence, first instanceof FieldError fault ? fault.getField() : null, null, form.getVersion(), null));
    }

    private String message(String code, Object argument) {
        return messages.getMessage(code, new Object[] {argument}, LocaleContextHolder.getLocale());
    }

    private String written(long id, boolean sent, Viewer me, RedirectAttributes redirect) {
        Notice.show(redirect, sent ? undo.of(id, me) : Optional.empty(), sent ? "model.submitted" : "model.saved");
        return sent ? "redirect:/mo-hinh/" + id : "redirect:/mo-hinh/" + id + "/sua";
    }
}
