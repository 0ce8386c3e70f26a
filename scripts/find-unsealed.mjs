import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const addressOf = key => key.replace(/\/(?:page|route)$/, '').replace(/\/\([^)]+\)/g, '') || '/'

/**
 * Pages and files that would be sent without a policy: drawn per request, so that no step after the build can seal
 * them, and known neither to `proxy.ts` (pages) nor to `next.config.ts` (handlers under `/api`).
 *
 * @param {string} next the folder `.next` of a finished build
 * @returns {string[]} one sentence for each
 */
export function findUnsealed(next) {
  const read = name => JSON.parse(readFileSync(join(next, name), 'utf8'))
  const { routes, dynamicRoutes } = read('prerender-manifest.json')
  const matchers = read('server/functions-config-manifest.json').functions['/_middleware']?.matchers ?? []
  const proxied = new Set(matchers.map(({ originalSource }) => originalSource))
  const drawn = new Set([...Object.keys(routes), ...Object.values(routes).map(route => route.srcRoute)])

  const unknown = Object.keys(read('server/app-paths-manifest.json')).filter(key => {
    const address = addressOf(key)
    return !drawn.has(address) && !proxied.has(address) && !(key.endsWith('/route') && address.startsWith('/api/'))
  })
  const open = Object.entries(dynamicRoutes).filter(([, route]) => route.fallback !== false)
  return [
    ...unknown.map(key => `${addressOf(key)} is drawn per request, but proxy.ts does not know it`),
    ...open.map(([address]) => `${address} answers addresses that were not drawn ahead: set dynamicParams = false`),
  ]
}
