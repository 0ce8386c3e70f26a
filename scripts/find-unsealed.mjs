import { openRoutes, proxiedAddresses, routesPerRequest } from './read-build.mjs'

/**
 * Pages and files that would be sent without a policy: drawn per request, so that no step after the build can seal
 * them, and known neither to `proxy.ts` (pages) nor to `next.config.ts` (handlers under `/api`).
 *
 * @param {string} next the folder `.next` of a finished build
 * @returns {string[]} one sentence for each
 */
export function findUnsealed(next) {
  const proxied = new Set(proxiedAddresses(next))
  const unknown = routesPerRequest(next).filter(
    ({ path, isPage }) => !proxied.has(path) && (isPage || !path.startsWith('/api/')),
  )
  return [
    ...unknown.map(({ path }) => `${path} is drawn per request, but proxy.ts does not know it`),
    ...openRoutes(next).map(path => `${path} answers addresses that were not drawn ahead: set dynamicParams = false`),
  ]
}
