import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { workerPolicy } from './content-policy.mjs'
import { importSource } from './import-source.mjs'
import { offlineWorker } from './offline-worker.mjs'
import { drawnAhead, polyfills } from './read-build.mjs'
import { root } from './run.mjs'
import { safeHeaders, siteMark } from './safe-headers.mjs'
import { say } from './say.mjs'

const next = join(root, '.next')
const app = join(next, 'server', 'app')
const readJson = file => JSON.parse(readFileSync(file, 'utf8'))
const sha256 = (data, form) => createHash('sha256').update(data).digest(form)

/** Data that no markup names, because a tool's script asks for it: the heads of the preview, points and surfaces. */
const onlyForScripts = /\.(?:bin|mesh)$/

/**
 * The files that a page shows or is dressed with: pictures, style sheets, its icon. Built assets are left out, since all
 * of them are kept anyhow; so are files that a page only links to.
 *
 * @param {string} html
 * @returns {string[]} addresses on this site
 */
export function filesShown(html) {
  const sources = [...html.matchAll(/\ssrc(?:set)?="([^"]+)"/gi)].flatMap(([, list]) => list.split(/,?\s+/))
  const dress = [...html.matchAll(/<link rel="(?:stylesheet|icon)" href="([^"]+)"/g)].map(([, address]) => address)
  const files = [...sources, ...dress].map(address => address.replace(/[?#].*/, ''))
  return [...new Set(files)].filter(address => /^\/(?!_next\/)/.test(address))
}

/** Everything that Next built for browsers but the polyfill, which no browser with a service worker asks for. */
function builtAssets() {
  const unasked = polyfills()
  const folder = join(next, 'static')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => `static/${name}`)
  return names.filter(name => /^static\/(?:chunks|media)\/.*\.(?:js|css|woff2)$/.test(name) && !unasked.includes(name))
}

/**
 * The kept pages: their addresses, and the headers that travel with each into the cache. All are kept, the record of the
 * sources too, since every figure leads there. The benchmark watches what they weigh.
 */
async function keptPages() {
  const { pages, families } = await importSource(['app/pages'])
  const rows = { ...pages, ...families }
  return drawnAhead()
    .filter(({ isPage }) => isPage)
    .map(({ route, path, file }) => {
      if (!rows[route]) throw new Error(`${route} is drawn, but has no row in app/pages.ts.`)
      return { path, file: `${file}.html`, headers: readJson(`${file}.meta`).headers }
    })
}

function fileBehind(address) {
  const found = [join(root, 'public', address), join(app, `${address}.body`)].find(existsSync)
  if (!found)
    throw new Error(`A page shows ${address}, which is neither in public nor drawn ahead: it cannot be kept offline.`)
  return found
}

/**
 * Runs after `sealPages` and writes the service worker with its list into the answer of `/sw.js`. The same build gives
 * the same bytes. The name of the cache covers the files, their headers and the worker itself.
 */
export async function keepOffline() {
  const pages = await keptPages()
  const assets = builtAssets()
  const inPublic = readdirSync(join(root, 'public'), { recursive: true, encoding: 'utf8' }).map(name => `/${name}`)
  const shown = new Set([
    ...pages.flatMap(({ file }) => filesShown(readFileSync(file, 'utf8'))),
    ...inPublic.filter(name => onlyForScripts.test(name)),
  ])
  const files = new Map(
    [
      ...pages.map(({ path, file }) => [path, file]),
      ...assets.map(name => [`/_next/${name}`, join(next, name)]),
      ...[...shown].map(address => [address, fileBehind(address)]),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  const bytes = [...files].map(([path, file]) => [path, readFileSync(file)])
  const kept = Object.fromEntries(bytes.map(([path, data]) => [path, `sha256-${sha256(data, 'base64')}`]))

  const headers = [pages.map(page => page.headers), safeHeaders, siteMark]
  const version = sha256(JSON.stringify([kept, headers, String(offlineWorker)]), 'hex').slice(0, 16)
  const worker = join(app, 'sw.js')
  // A server that ran before may have kept a copy of the empty answer.
  rmSync(join(next, 'server', 'route-cache'), { recursive: true, force: true })
  const meta = readJson(`${worker}.meta`)
  meta.headers['content-security-policy'] = workerPolicy
  writeFileSync(`${worker}.meta`, JSON.stringify(meta))
  const given = [`'stipple-pages-${version}'`, JSON.stringify(kept, null, 1), JSON.stringify(siteMark)]
  writeFileSync(`${worker}.body`, `(${offlineWorker})(${given.join(', ')})\n`)

  const weight = bytes.reduce((sum, [path, data]) => sum + (/woff2$/.test(path) ? data : gzipSync(data)).length, 0)
  writeFileSync(join(next, 'stipple-kept-bytes'), String(weight))
  say(
    `Keeps ${pages.length} pages and ${files.size - pages.length} files for use offline (${Math.round(weight / 1024)} KiB).`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await keepOffline()
