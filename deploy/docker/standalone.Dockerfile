# Annals in one process, with embedded stores unless it is told otherwise.
#
#   docker build -f deploy/docker/standalone.Dockerfile -t annals-standalone .
#
# Base images are pinned by their exact tags; whoever builds for others pins them by digest: --build-arg JRE=name@sha256:…
# The jars are the same bytes whenever they are built; layers are too with
# SOURCE_DATE_EPOCH=1767225600 docker buildx build --output type=image,rewrite-timestamp=true …
ARG MAVEN=maven:3.9.9-eclipse-temurin-21
ARG JRE=eclipse-temurin:21.0.9_10-jre-noble

FROM ${MAVEN} AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/repository mvn -B -q -Dmaven.repo.local=/repository -DskipTests -pl deploy/standalone -am package

FROM ${JRE}
# In a number, so that Kubernetes can tell that it is not root. What is written goes to /data; everything else can be read-only.
# PostgreSQL does not work for a user who has no name; useradd would note the day.
RUN echo annals:x:10001: >> /etc/group && echo annals:x:10001:10001::/data:/usr/sbin/nologin >> /etc/passwd \
 && install -d -m 0700 -o 10001 -g 10001 /data
COPY --from=build /source/deploy/standalone/target/lib /annals/lib
COPY --from=build /source/deploy/standalone/target/annals.jar /annals/annals.jar
COPY deploy/docker/healthy /annals/healthy
ENV ANNALS_DATA=/data \
    SERVER_ADDRESS=0.0.0.0
USER 10001:10001
WORKDIR /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=6s --start-period=120s --retries=3 CMD ["/annals/healthy"]
# As the launcher has it, but for the memory, which is that of the container, and the archive of classes, which it could not write.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=62.5", "-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError", "-jar", "/annals/annals.jar"]
