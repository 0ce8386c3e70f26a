import { findHeadlessShell, findSystemBrowser, startsAsBrowser } from './find-browser.mjs'
import { run, runPackage } from './run.mjs'
import { say } from './say.mjs'

const isRoot = () => process.getuid?.() === 0
const quietly = { DEBIAN_FRONTEND: 'noninteractive' }

async function hasPlaywrightBrowser() {
  const { chromium } = await import('playwright')
  return startsAsBrowser(chromium.executablePath())
}

/** The shell beside a Chromium that the machine has already: a third less work. Without it the tests only take longer. */
async function addHeadlessShell() {
  if (process.env.CHROMIUM_PATH || !isRoot()) return undefined
  const shell = ['install', '-y', '-qq', 'chromium-headless-shell']
  const isThere = async () => (await run('apt-get', shell, { env: quietly, limitSeconds: 120 })) === 0
  if (!(await isThere())) {
    if (await run('apt-get', ['update', '-qq'], { env: quietly, limitSeconds: 60 })) return undefined
    await isThere()
  }
  return findHeadlessShell()
}

async function installSystemPackage() {
  if (await run('apt-get', ['update', '-qq'], { env: quietly, limitSeconds: 180 })) return undefined
  if (await run('apt-get', ['install', '-y', '-qq', 'chromium'], { env: quietly, limitSeconds: 600 })) return undefined
  return (await addHeadlessShell()) ?? findSystemBrowser()
}

/**
 * Makes sure that there is a browser for the tests: the machine's own, else Playwright's, else the system's
 * package (as root, where apt is). Throws with a sentence that says what to do when none can be had.
 */
export async function ensureBrowser() {
  const own = findSystemBrowser()
  if (own) return say(`The browser tests use ${findHeadlessShell() ?? (await addHeadlessShell()) ?? own}.`)
  if (await hasPlaywrightBrowser()) return say("The browser tests use Playwright's Chromium.")

  say('There is no Chromium on this machine. Trying to fetch the one that Playwright offers.')
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  await runPackage('playwright/cli.js', ['install', 'chromium'], { env, limitSeconds: 240 })
  if (await hasPlaywrightBrowser()) return say("The browser tests use Playwright's Chromium.")

  if (isRoot()) {
    say("That did not work. Installing the system's package with apt-get.")
    const installed = await installSystemPackage()
    if (installed) return say(`The browser tests use ${installed}.`)
  }
  throw new Error(
    'No browser for the tests could be found or installed. ' +
      'Install Chromium or Chrome, or name one in CHROMIUM_PATH, and run the command again.',
  )
}
