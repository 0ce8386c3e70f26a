# The build, with all packages: none of them comes along.
FROM node:24-slim AS build
WORKDIR /srv/stipple
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node scripts/prepare.mjs build \
  && rm -rf .next/cache .next/diagnostics .next/types .next/trace .next/trace-build

# What serves it: the packages that run, the build, and what lies in public.
FROM node:24-slim
WORKDIR /srv/stipple
ENV NODE_ENV=production PORT=3000 HOSTNAME=0.0.0.0
COPY package.json package-lock.json .npmrc ./
# Playwright comes along as a package that Next could use; nothing here does.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force \
  && rm -rf node_modules/playwright node_modules/playwright-core node_modules/@playwright
COPY next.config.ts ./
COPY scripts ./scripts
COPY public ./public
COPY --from=build /srv/stipple/.next ./.next
RUN mkdir -p .next/cache && chown -R node:node .next
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/robots.txt').then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/serve.mjs"]
