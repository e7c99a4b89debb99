# The bot in a container: as nobody, on a file system that is read only but for /data and /tmp.
#   docker build -t verbatim . && docker compose up -d

FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN node tools/build.js

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-slim
LABEL org.opencontainers.image.title="Verbatim" \
      org.opencontainers.image.description="A Discord bot that answers questions about a folder of stories, word for word" \
      org.opencontainers.image.licenses="MIT"
WORKDIR /app
COPY --from=packages /app ./
COPY --from=build /build/dist ./dist
COPY LICENSE CHANGELOG.md ./
RUN mkdir /data /stories && chown node:node /data
ENV NODE_ENV=production \
    KNOWLEDGE_DIR=/stories \
    DATA_DIR=/data \
    CACHE_DIR=/data/cache \
    WEB_HOST=0.0.0.0 \
    WEB_PORT=8080
USER node
VOLUME ["/data"]
EXPOSE 8080
# Alive, not ready: a bot that waits for Discord is not helped by a new start, and ends by itself where one may help.
HEALTHCHECK --interval=30s --timeout=5s --start-period=2m \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.WEB_PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/src/main.js"]
