# Builds the site and serves it with nginx, by the very blocks of docs/deploy.md.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npx tsx scripts/nginx.ts > atlas.conf

FROM nginx:1.26-alpine
COPY --from=build /app/dist /srv/atlas
COPY --from=build /app/atlas.conf /etc/nginx/conf.d/default.conf
HEALTHCHECK CMD wget -q -O /dev/null http://127.0.0.1/portal/atlas/health.json
EXPOSE 80
