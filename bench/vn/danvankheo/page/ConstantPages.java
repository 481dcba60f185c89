package vn.danvankheo.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Trang hằng số: what a page costs when nobody is asked for anything. A request with the header {@code X-Constant: keep} is answered as always, and what its
 * template was given is kept; one with {@code X-Constant: show} gets the same template with what was kept, behind the same filters, without a controller and
 * without a question of its own to the database. A page is shown to one at a time, since its form's editors are made for one, so it is kept as often as people ask at once.
 */
@Configuration
class ConstantPages implements WebMvcConfigurer, HandlerInterceptor {

    /** So many may ask at once, and so often a page has to be kept. */
    static final int AT_ONCE = 8;

    private final Map<String, BlockingQueue<ModelAndView>> kept = new ConcurrentHashMap<>();
    private final ThymeleafViewResolver views;

    ConstantPages(@Lazy ThymeleafViewResolver views) {
        this.views = views;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws Exception {
        if (!"show".equals(request.getHeader("X-Constant"))) {
            return true;
        }
        var free = kept.get(address(request));
        var page = free.take();
        try {
            views.resolveViewName(page.getViewName(), request.getLocale()).render(page.getModel(), request, response);
        } finally {
            free.add(page);
        }
        return false;
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if ("keep".equals(request.getHeader("X-Constant"))) {
            var free = kept.computeIfAbsent(address(request), address -> new LinkedBlockingQueue<>(AT_ONCE));
            while (!free.offer(page)) {
                free.poll();
            }
        }
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI() + "?" + request.getQueryString();
    }
}
