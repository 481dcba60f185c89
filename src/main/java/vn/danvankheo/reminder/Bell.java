package vn.danvankheo.reminder;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.danvankheo.account.Viewer;

/**
 * Cái chuông: how many reminders are new to whoever looks at a page, for the page's head; one statement a page. Error pages do without it,
 * and so does every page when the database does not answer.
 */
@Slf4j
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class Bell implements WebMvcConfigurer, HandlerInterceptor {

    /** More are shown as 99+. */
    private static final int MOST = 99;

    private final ReminderRepository reminders;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:") || !(viewer(request) instanceof Viewer me)) {
            return;
        }
        try {
            var unread = reminders.countNew(me.accountId(), MOST);
            page.addObject("newReminders", unread > MOST ? MOST + "+" : String.valueOf(unread));
        } catch (DataAccessException | TransactionException databaseGone) {
            log.warn("the bell has no count: {}", databaseGone.getMessage());
        }
    }

    private static Object viewer(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        return principal instanceof Authentication authentication ? authentication.getPrincipal() : null;
    }
}
