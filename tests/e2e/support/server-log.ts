import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const file = fileURLToPath(new URL('../../.results/server.log', import.meta.url))

/** Everything that the tests' own server has written so far; empty where `BASE_URL` names another server. */
export function serverLog(): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
