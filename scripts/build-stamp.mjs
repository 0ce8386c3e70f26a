import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const sources = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'scripts',
  'proxy.ts',
  'instrumentation-client.ts',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** What Next writes for itself, while building or later, and no server reads. */
const notServed =
  /^(?:cache|dev|diagnostics|types|turbopack|trace(?:-build)?|lock|server\/route-cache|stipple-sources)(?:\/|$)/

const sha256 = data => createHash('sha256').update(data).digest('base64url')

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap(name => filesUnder(join(path, name)))
}

/**
 * A fingerprint of everything that a build is made from. It reads contents, not dates, and needs no git.
 *
 * @param {string} root the project's folder
 */
export function sourcesFingerprint(root) {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of filesUnder(join(root, source))) {
      hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

const stampOf = next => join(next, 'stipple-sources')

function readStamp(next) {
  try {
    const { sources: made, files } = JSON.parse(readFileSync(stampOf(next), 'utf8'))
    return typeof made === 'string' && typeof files === 'object' && files !== null ? { made, files } : undefined
  } catch {
    return undefined
  }
}

/**
 * Vouches for a finished build: what it was made from, and the hash of each file that a server reads.
 *
 * @param {string} next the folder `.next`
 * @param {string} made the fingerprint of the sources
 */
export function writeStamp(next, made) {
  const served = filesUnder(next).filter(file => !notServed.test(relative(next, file)))
  const files = Object.fromEntries(served.map(file => [relative(next, file), sha256(readFileSync(file))]))
  writeFileSync(stampOf(next), JSON.stringify({ sources: made, files }))
}

/**
 * How the build in `next` stands to the sources: `fresh`; `stale` when it was made from others or never finished; or
 * `damaged`, with the files that are gone or are not what was built.
 *
 * @param {string} next the folder `.next`
 * @param {string} made the fingerprint of the sources as they are now
 * @returns {{ state: 'fresh' | 'stale' | 'damaged', files: string[] }}
 */
export function stateOfBuild(next, made) {
  const stamp = readStamp(next)
  if (stamp?.made !== made) return { state: 'stale', files: [] }
  const isAsBuilt = ([name, hash]) => {
    try {
      return sha256(readFileSync(join(next, name))) === hash
    } catch {
      return false
    }
  }
  const files = Object.entries(stamp.files).flatMap(entry => (isAsBuilt(entry) ? [] : [entry[0]]))
  return { state: files.length ? 'damaged' : 'fresh', files }
}
