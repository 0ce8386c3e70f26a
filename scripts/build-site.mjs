import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { sourcesFingerprint, stateOfBuild, writeStamp } from './build-stamp.mjs'
import { keepOffline } from './keep-offline.mjs'
import { root, runPackage } from './run.mjs'
import { say, secondsSince } from './say.mjs'
import { sealPages } from './seal-pages.mjs'

const next = join(root, '.next')

/**
 * Builds the site, seals its pages and lists what is kept offline. The stamp comes last, so a build that was cut short
 * never counts.
 */
export async function buildSite() {
  const started = performance.now()
  const made = sourcesFingerprint(root)
  rmSync(join(next, 'stipple-sources'), { force: true })
  say('Building the site (about half a minute).')
  const code = await runPackage('next/dist/bin/next', ['build'])
  if (code !== 0) throw new Error(`The build stopped (next build ended with ${code}; its message is above).`)
  sealPages()
  await keepOffline()
  writeStamp(next, made)
  say(`The site is built (${secondsSince(started)}).`)
}

/**
 * Builds only when the sources have changed since the last build, or when a file of it is gone or damaged.
 *
 * @param {string} [project] the folder with the sources and `.next`
 * @param {() => Promise<void>} [build] what makes and stamps the build of that folder
 */
export async function buildIfStale(project = root, build = buildSite) {
  const made = join(project, '.next')
  const { state, files } = stateOfBuild(made, sourcesFingerprint(project))
  if (state === 'fresh') {
    say('The build is up to date.')
    return
  }
  if (state === 'damaged') {
    const more = files.length > 1 ? ` and ${files.length - 1} more` : ''
    say(`The build is damaged (.next/${files[0]}${more} is not as it was built). It is made anew, from nothing.`)
    rmSync(made, { recursive: true, force: true })
  }
  await build()
}
