package vn.danvankheo.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The version that stands in the addresses of own styles and scripts, so that browsers may keep them for a year.
 * It comes from the build; what others wrote has its version in its folder's name.
 */
@ConfigurationProperties("danvankheo.front-end")
public record FrontEnd(String own) {
}
