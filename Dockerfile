FROM node:20-slim AS build
WORKDIR /srv/stipple
COPY package.json package-lock.json .npmrc ./
COPY scripts ./scripts
RUN node scripts/prepare.mjs install
COPY . .
RUN node scripts/prepare.mjs build

FROM node:20-slim
WORKDIR /srv/stipple
ENV NODE_ENV=production PORT=3000 HOSTNAME=0.0.0.0
COPY --from=build --chown=node:node /srv/stipple ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/robots.txt').then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/serve.mjs"]
