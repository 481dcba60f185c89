package vn.danvankheo.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Versions that stand in the addresses of styles and scripts, so that browsers may keep them for a year.
 * They come from the build; no page looks into a jar for them.
 */
@ConfigurationProperties("danvankheo.front-end")
public record FrontEnd(String bootstrap, String own) {
}
