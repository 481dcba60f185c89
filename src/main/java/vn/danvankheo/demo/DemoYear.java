package vn.danvankheo.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.account.AccountOpening;
import vn.danvankheo.account.BeforeOpening;
import vn.danvankheo.workbook.Importer;

/** Fills an empty database with quận Hoàn Kiếm's year 2023, through the same import that everybody uses. It comes before the first admin is made. */
@Slf4j
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
@RequiredArgsConstructor
class DemoYear implements BeforeOpening {

    static final String FOLDER = "demo/hoan-kiem-2023/";
    private static final List<String> SHEETS = List.of("units", "targets", "allocations", "reports", "figures", "models");

    private final JdbcClient database;
    private final AccountOpening accounts;
    private final Importer importer;
    private final DemoAccounts demoAccounts;
    private final DemoStory story;

    @Override
    @Transactional
    public void prepare() throws IOException {
        database.sql("set transaction isolation level repeatable read").update();
        if (!accounts.isFirst()) {
            return;
        }
        importer.importCsv(files());
        demoAccounts.open();
        story.tell();
        log.info("The demonstration is ready: quận Hoàn Kiếm in 2023.");
    }

    private static Map<String, InputStream> files() throws IOException {
        var files = new LinkedHashMap<String, InputStream>();
        for (var sheet : SHEETS) {
            files.put(sheet, new ClassPathResource(FOLDER + sheet + ".csv").getInputStream());
        }
        return files;
    }
}
