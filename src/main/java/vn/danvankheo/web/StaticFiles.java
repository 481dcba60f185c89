package vn.danvankheo.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** Styles, scripts and pictures go out packed as they lie there; their addresses carry their version from the template ({@link FrontEnd}). */
@Configuration(proxyBeanMethods = false)
class StaticFiles {

    /** Left out: it looks for every link of every page among the files of the class path, which took a third of the time of a long page. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter() {
        var registration = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        registration.setEnabled(false);
        return registration;
    }
}
