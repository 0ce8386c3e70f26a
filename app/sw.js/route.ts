export const dynamic = 'force-static'

/**
 * The service worker's address. It is empty until `scripts/keep-offline.mjs` writes the worker in after the build, and
 * stays so under `npm run dev`. Browsers ask at each visit whether it has changed.
 */
export function GET(): Response {
  return new Response('', {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
