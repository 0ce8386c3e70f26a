import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

/*
 * What Next writes down about a finished build for its own use. The forms of these files are not documented, so they
 * are read here and nowhere else. `next` is the folder `.next`, unless told the project's own.
 */

const ours = join(root, '.next')
const read = (next, name) => JSON.parse(readFileSync(join(next, name), 'utf8'))
const prerendered = next => Object.entries(read(next, 'prerender-manifest.json').routes)
const addressOf = key => key.replace(/\/(?:page|route)$/, '').replace(/\/\([^)]+\)/g, '') || '/'

/**
 * Everything that was drawn or written ahead, in the order of Next's list and without its own error pages: pages, and
 * files as data, style sheets, pictures, the sitemap. `route` is the folder in `app` behind it (`/guides/[slug]`), `file`
 * its files in `.next/server/app` without their endings.
 */
export function drawnAhead(next = ours) {
  return prerendered(next)
    .filter(([path]) => !path.startsWith('/_'))
    .map(([path, { routeType, srcRoute }]) => ({
      path,
      route: srcRoute ?? path,
      isPage: routeType === 'page',
      file: join(next, 'server', 'app', path === '/' ? 'index' : path),
    }))
}

/** The routes that are answered per request, each with whether it is a page or a handler. */
export function routesPerRequest(next = ours) {
  const drawn = new Set(prerendered(next).flatMap(([path, { srcRoute }]) => [path, srcRoute]))
  return Object.keys(read(next, 'server/app-paths-manifest.json'))
    .map(key => ({ path: addressOf(key), isPage: key.endsWith('/page') }))
    .filter(({ path }) => !drawn.has(path))
}

/** The routes with a part to fill in that would answer more addresses than were drawn ahead. */
export function openRoutes(next = ours) {
  const { dynamicRoutes } = read(next, 'prerender-manifest.json')
  return Object.keys(dynamicRoutes).filter(path => dynamicRoutes[path].fallback !== false)
}

/** The addresses for which `proxy.ts` runs. */
export function proxiedAddresses(next = ours) {
  const { matchers = [] } = read(next, 'server/functions-config-manifest.json').functions['/_middleware'] ?? {}
  return matchers.map(({ originalSource }) => originalSource)
}

/** The scripts for browsers of old, as names in `.next`. */
export const polyfills = (next = ours) => read(next, 'build-manifest.json').polyfillFiles
