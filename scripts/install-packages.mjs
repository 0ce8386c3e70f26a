import { existsSync, readFileSync } from 'node:fs'
import { root, runNpm } from './run.mjs'
import { say, secondsSince } from './say.mjs'

const readPackages = file => JSON.parse(readFileSync(file, 'utf8')).packages

/**
 * Whether `node_modules` holds what the lock file names. npm leaves a list of what it installed in
 * `node_modules/.package-lock.json`, written last: no list, or another version on it, means "install".
 */
export function packagesAreReady() {
  const list = `${root}node_modules/.package-lock.json`
  if (!existsSync(list)) return false
  const installed = readPackages(list)
  return Object.entries(readPackages(`${root}package-lock.json`)).every(([place, wanted]) => {
    if (place === '') return true
    const found = installed[place]
    return found ? found.version === wanted.version : wanted.optional === true || wanted.devOptional === true
  })
}

/** Installs the packages of the lock file when they are missing or older. Needs the network only then. */
export async function installPackages() {
  if (packagesAreReady()) {
    say('The packages are in place.')
    return
  }
  say('Installing the packages from package-lock.json. This needs the network, once; it takes about a minute.')
  const started = performance.now()
  const code = await runNpm(['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) {
    throw new Error(
      `The packages could not be installed (npm ended with ${code}; its message is above). ` +
        'Check the connection and run the command again.',
    )
  }
  say(`The packages are installed (${secondsSince(started)}).`)
}
