package vn.danvankheo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Dân vận khéo: models, monthly briefings and the year's targets of one district or many. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DanVanKheoApplication {

    public static void main(String[] args) {
        SpringApplication.run(DanVanKheoApplication.class, args);
    }
}
