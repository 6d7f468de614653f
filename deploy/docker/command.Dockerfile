# The command side of Annals: takes commands and imports. It wants an Axon Server or a PostgreSQL.
#
#   docker build -f deploy/docker/command.Dockerfile -t annals-command .
#
# Base images are pinned by their exact tags; whoever builds for others pins them by digest: --build-arg JRE=name@sha256:…
# The jars are the same bytes whenever they are built; layers are too with
# SOURCE_DATE_EPOCH=1767225600 docker buildx build --output type=image,rewrite-timestamp=true …
ARG MAVEN=maven:3.9.9-eclipse-temurin-21
ARG JRE=eclipse-temurin:21.0.9_10-jre-noble

FROM ${MAVEN} AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/repository mvn -B -q -Dmaven.repo.local=/repository -DskipTests -pl deploy/command-application -am package

FROM ${JRE}
# In a number, so that Kubernetes can tell that it is not root. What is written goes to /data and /shared; everything else can be read-only.
RUN install -d -m 0700 -o 10001 -g 10001 /data /shared
COPY --from=build /source/deploy/command-application/target/lib /annals/lib
COPY --from=build /source/deploy/command-application/target/annals-command.jar /annals/annals-command.jar
COPY deploy/docker/healthy /annals/healthy
ENV ANNALS_DATA=/data \
    ANNALS_SHARED=/shared \
    SERVER_ADDRESS=0.0.0.0
USER 10001:10001
WORKDIR /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=6s --start-period=120s --retries=3 CMD ["/annals/healthy"]
# As the launcher has it, but for the memory, which is that of the container, and the archive of classes, which it could not write.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=62.5", "-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError", "-jar", "/annals/annals-command.jar"]
