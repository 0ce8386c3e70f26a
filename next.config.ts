import { existsSync, readdirSync } from 'node:fs'
import type { NextConfig } from 'next'
import { filePolicy } from './scripts/content-policy.mjs'

/** Features that browsers know under these names today; an unknown name would be a warning in the console. */
const nothing = [
  'accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation', 'gyroscope',
  'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get',
  'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking',
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

/**
 * Files that no step after the build can give a policy of their own: what lies in `public`, built assets, and
 * handlers under `/api` that answer per request. Pages and prerendered files get theirs from
 * `scripts/seal-pages.mjs`; Next appends, so naming them here too would send two.
 */
function filesWithoutOwnPolicy(): string[] {
  const below = (folder: string) => (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
  const inPublic = below('public').filter(name => /\.\w+$/.test(name)).map(name => `/${name}`)
  const handlers = below('app/api').filter(name => name.endsWith('route.ts'))
    .map(name => `/api/${name.replace(/\/?route\.ts$/, '').replace(/\[(\w+)\]/g, ':$1')}`)
  return ['/_next/static/:path*', ...inPublic, ...handlers]
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
    beforeFiles: [{ source: '/_global-error', destination: '/_not-found' }], afterFiles: [], fallback: [],
  }),
  headers: async () => [
    { source: '/:path*', headers: asHeaders(everywhere) },
    ...filesWithoutOwnPolicy().map(source => ({
      source,
      headers: asHeaders({ 'Content-Security-Policy': filePolicy }),
    })),
  ],
}

export default config
