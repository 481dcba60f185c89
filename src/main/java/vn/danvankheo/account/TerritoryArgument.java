package vn.danvankheo.account;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.danvankheo.organization.Territory;

/** Hands the viewer's {@link Territory} to those handlers of units that ask for it; they cannot know the viewer. */
@Configuration(proxyBeanMethods = false)
class TerritoryArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Territory.class;
    }

    @Override
    public Territory resolveArgument(MethodParameter parameter, ModelAndViewContainer page, NativeWebRequest request, WebDataBinderFactory binders) {
        var viewer = (Viewer) request.getAttribute(ViewerFilter.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return viewer == null ? new Territory(Set.of(), false) : new Territory(viewer.scope().unitIds(), viewer.isAdmin());
    }
}
