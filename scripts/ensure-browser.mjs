import { findHeadlessShell, findSystemBrowser, startsAsBrowser } from './find-browser.mjs'
import { run, runPackage } from './run.mjs'
import { say } from './say.mjs'

const isRoot = () => process.getuid?.() === 0

async function hasPlaywrightBrowser() {
  const { chromium } = await import('playwright')
  return startsAsBrowser(chromium.executablePath())
}

async function installSystemPackage() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  if (await run('apt-get', ['update', '-qq'], { env, limitSeconds: 180 })) return undefined
  if (await run('apt-get', ['install', '-y', '-qq', 'chromium'], { env, limitSeconds: 600 })) return undefined
  // Not every system has it, and the tests only take longer without.
  await run('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell'], { env, limitSeconds: 120 })
  return findHeadlessShell() ?? findSystemBrowser()
}

/**
 * Makes sure that there is a browser for the tests: the machine's own, else Playwright's, else the system's
 * package (as root, where apt is). Throws with a sentence that says what to do when none can be had.
 */
export async function ensureBrowser() {
  const own = findSystemBrowser()
  if (own) return say(`The browser tests use ${findHeadlessShell() ?? own}.`)
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
