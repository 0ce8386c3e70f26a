import type { NextConfig } from 'next'
import { safeHeaders } from './scripts/safe-headers.mjs'

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
  // For `npm run dev`. The built site's server sets them, and the policies, on every answer (`scripts/safe-response.mjs`).
  headers: async () => [
    { source: '/:path*', headers: Object.entries(safeHeaders).map(([key, value]) => ({ key, value })) },
  ],
}

export default config
