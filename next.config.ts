import { existsSync, readdirSync } from 'node:fs'
import type { NextConfig } from 'next'
import { filePolicy, threadPolicy } from './scripts/content-policy.mjs'

/** Features that browsers know under these names today; an unknown name would be a warning in the console. */
const nothing = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

const everywhere = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': nothing.map(feature => `${feature}=()`).join(', '),
}

const below = (folder: string) => (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])

/**
 * Files that no step after the build can give a policy of their own: what lies in `public`, built assets, and
 * handlers under `/api` that answer per request. Pages and prerendered files get theirs from
 * `scripts/seal-pages.mjs`; Next appends, so naming them here too would send two.
 */
function filesWithoutOwnPolicy(): string[] {
  const inPublic = below('public')
    .filter(name => /\.\w+$/.test(name))
    .map(name => `/${name}`)
  const handlers = below('app/api')
    .filter(name => name.endsWith('route.ts'))
    .map(name => `/api/${name.replace(/\/?route\.ts$/, '').replace(/\[(\w+)\]/g, ':$1')}`)
  return ['/_next/static/:path*', ...inPublic, ...handlers]
}

/**
 * Next hands the type of a prerendered answer over as a list of one, and its own compression skips what is not a plain
 * type. Named here, these files travel compressed.
 */
function plainTypes(): Record<string, string> {
  const names = below('app/data')
    .map(name => /^(?!json)(\w+)-file\.ts$/.exec(name)?.[1])
    .filter(Boolean)
  return {
    '/candidacy/candidacy.css': 'text/css; charset=utf-8',
    [`/data/:name(${names.join('|')}).json`]: 'application/json; charset=utf-8',
    [`/data/:name(${names.join('|')}).schema.json`]: 'application/schema+json; charset=utf-8',
    '/sitemap.xml': 'application/xml',
    '/sw.js': 'text/javascript; charset=utf-8',
  }
}

const asHeaders = (values: Record<string, string>) => Object.entries(values).map(([key, value]) => ({ key, value }))

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // `npm test` checks the types of everything, tests included, as a step of its own; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Next answers its internal page under this address with a 500; to a visitor it is an address like any unknown one.
  rewrites: async () => ({
    beforeFiles: [{ source: '/_global-error', destination: '/_not-found' }],
    afterFiles: [],
    fallback: [],
  }),
  headers: async () => [
    { source: '/:path*', headers: asHeaders(everywhere) },
    ...filesWithoutOwnPolicy().map(source => ({
      source,
      headers: asHeaders({ 'Content-Security-Policy': filePolicy }),
    })),
    ...Object.entries(plainTypes()).map(([source, type]) => ({ source, headers: asHeaders({ 'Content-Type': type }) })),
    // Where two of these match, the later one holds. Turbopack starts every worker from a file of this name.
    {
      source: '/_next/static/chunks/:name(turbopack-worker-.+\\.js)',
      headers: asHeaders({ 'Content-Security-Policy': threadPolicy }),
    },
  ],
}

export default config
