import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepOffline } from './keep-offline.mjs'
import { root, runPackage } from './run.mjs'
import { say, secondsSince } from './say.mjs'
import { sealPages } from './seal-pages.mjs'

const sources = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'scripts',
  'proxy.ts',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]
const stamp = join(root, '.next', 'stipple-sources')

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap(name => filesUnder(join(path, name)))
}

/** A fingerprint of everything that a build is made from. It reads contents, not dates, and needs no git. */
export function sourcesFingerprint() {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of filesUnder(join(root, source))) {
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

/** Whether the finished, sealed build in `.next` was made from the sources as they are now. */
export function buildIsFresh() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesFingerprint()
}

/**
 * Builds the site, seals its pages and lists what is kept offline. The stamp comes last, so a build that was cut short
 * never counts.
 */
export async function buildSite() {
  const started = performance.now()
  const fingerprint = sourcesFingerprint()
  rmSync(stamp, { force: true })
  say('Building the site (about half a minute).')
  const code = await runPackage('next/dist/bin/next', ['build'])
  if (code !== 0) throw new Error(`The build stopped (next build ended with ${code}; its message is above).`)
  sealPages()
  await keepOffline()
  writeFileSync(stamp, fingerprint)
  say(`The site is built (${secondsSince(started)}).`)
}

/** Builds only when the sources have changed since the last build. */
export async function buildIfStale() {
  if (buildIsFresh()) say('The build is up to date.')
  else await buildSite()
}
