# The application alone. With docker-compose.yml it has a PostgreSQL beside it; started by itself it brings its own
# and keeps the data in the volume /var/lib/danvankheo.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml lombok.config ./
COPY src src
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q package -Dmaven.test.skip=true -Dquick \
    && cp target/dan-van-kheo-*.jar danvankheo.jar \
    && java -Djarmode=tools -jar danvankheo.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
SHELL ["bash", "-c"]
# an ordinary user: PostgreSQL refuses root
RUN useradd --system --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin danvankheo \
    && install -d -m 700 -o danvankheo -g danvankheo /var/lib/danvankheo /var/backups/danvankheo
WORKDIR /opt/danvankheo
# from what seldom changes to what always does
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
# A rehearsal with a database of its own, until the sign-in page has come: what it learns of the classes shortens the start.
RUN install -d -o danvankheo -g danvankheo rehearsal
USER danvankheo
RUN java -XX:AOTCacheOutput=rehearsal/danvankheo.aot -jar danvankheo.jar --danvankheo.data=/tmp/rehearsal & application=$!; \
    for second in $(seq 120); do \
        sleep 1; \
        if (exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /dang-nhap HTTP/1.0\r\n\r\n' >&3 && head -n 1 <&3 | grep -q ' 200'); then break; fi; \
    done 2>/dev/null; \
    kill $application; wait $application; rm -rf /tmp/rehearsal; test -s rehearsal/danvankheo.aot
ENV DANVANKHEO_DATA=/var/lib/danvankheo \
    DANVANKHEO_MANAGEMENT_PORT=8081 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"
VOLUME /var/lib/danvankheo
EXPOSE 8080
# the management port listens inside the container only; bash asks it, because the image need not have curl
HEALTHCHECK --interval=15s --timeout=5s --start-period=2m --retries=4 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$DANVANKHEO_MANAGEMENT_PORT && printf 'GET /actuator/health HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:AOTCache=rehearsal/danvankheo.aot", "-jar", "danvankheo.jar"]
