# syntax=docker/dockerfile:1

# Node.js on Debian: the database's and the hashing's compiled parts are made for glibc.
FROM node:24-bookworm-slim AS base
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY core/package.json core/
COPY backend/package.json backend/
COPY frontend/package.json frontend/
COPY test/package.json test/

FROM base AS build
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY core core
COPY backend backend
COPY frontend frontend
RUN npx tsc -b core backend && npm run build -w frontend
# The schema is read from its .graphql files when the server starts; no other source is needed then.
RUN find backend/src -type f -not -name '*.graphql' -delete && find backend/src -type d -empty -delete

FROM base AS dependencies
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim AS runtime
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data
WORKDIR /app
COPY --from=dependencies /app ./
COPY --from=build /app/core/dist core/dist
COPY --from=build /app/backend/dist backend/dist
COPY --from=build /app/backend/src backend/src
COPY --from=build /app/frontend/build frontend/build
COPY content content
# Pictures, and without DATABASE_URL the database. A volume mounted in either takes over whose folder it is.
RUN mkdir --parents /data/media && chown --recursive node:node /data
VOLUME /data
USER node
# The app, and the three origins of live demos.
EXPOSE 3000 3001 3002 3003
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "backend/dist/main.js"]
