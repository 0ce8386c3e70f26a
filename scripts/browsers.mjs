import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { journeysThrough } from './browser-journeys.mjs'
import { driveFirefox } from './drive-firefox.mjs'
import { driveWebkit } from './drive-webkit.mjs'
import { freePort } from './free-port.mjs'
import { pageTools } from './page-tools.mjs'
import { drawnAhead } from './read-build.mjs'
import { root } from './run.mjs'
import { say, secondsSince } from './say.mjs'

/**
 * The main journeys, once, in the two browsers that the tests do not run in. No part of `npm test`: their drivers are
 * packages of the system, and now and then one hangs, for which each journey and each browser has a time limit.
 * `BASE_URL` names a server that runs already; the names of browsers may follow the command.
 */
const journeyMs = 90_000
const browserMs = 900_000

const onPath = name =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(existsSync)

/** Debian keeps the small browser beside its library, in a folder named after the machine and the library's version. */
function findMiniBrowser() {
  const below = folder => {
    const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
    return entries.filter(entry => entry.isDirectory()).map(({ name }) => join(folder, name))
  }
  const libraries = below('/usr/lib')
    .flatMap(below)
    .filter(path => /\/webkit2?gtk-[\d.]+$/.test(path))
  return libraries.map(path => join(path, 'MiniBrowser')).find(existsSync)
}

const browsers = {
  WebKit: {
    start: async () => {
      const [driver, binary, xvfb] = [onPath('WebKitWebDriver'), findMiniBrowser(), onPath('Xvfb')]
      return driver && binary && xvfb && driveWebkit({ driver, binary, xvfb }, await freePort())
    },
    install: 'apt-get install webkit2gtk-driver xvfb',
  },
  Firefox: {
    start: async () => {
      const binary = onPath('firefox-esr') ?? onPath('firefox')
      return binary && driveFirefox(binary, await freePort())
    },
    install: 'apt-get install firefox-esr',
  },
}

/** Every page of the build on which a tool works. */
const tools = drawnAhead().flatMap(({ path, isPage, file }) => {
  const html = isPage ? readFileSync(`${file}.html`, 'utf8').replace(/<script\b[\s\S]*?<\/script>/g, '') : ''
  return /\sdata-widget="/.test(html) ? [{ path, hasSlider: /<input\b[^>]*\stype="range"/.test(html) }] : []
})

const limited = (work, ms, what) => {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms / 1000} s`)), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/**
 * A journey as a script for the driver, which gives it a last argument to call when it is over: with what went wrong, and
 * with what the journey tells.
 */
const scriptOf = journey => `
  const done = arguments[arguments.length - 1]
  const faults = []
  addEventListener('error', event => faults.push(event.message))
  addEventListener('unhandledrejection', event => faults.push(String(event.reason)))
  ;(${journey})((${pageTools})()).then(
    told => done([faults.length ? 'fault: ' + faults[0] : '', told ?? '']),
    error => done([error.message + (faults.length ? ' (fault: ' + faults[0] + ')' : ''), '']),
  )`

async function travel(name, browser, origin) {
  const told = { passed: 0, failed: 0 }
  for (const [what, path, journey] of journeysThrough(tools)) {
    const started = performance.now()
    const go = async () => {
      // A new document each time: two addresses that differ behind the # alone would be one.
      await browser.goTo('about:blank')
      await browser.goTo(origin + path)
      return browser.run(scriptOf(journey))
    }
    const [problem, note] = await limited(go(), journeyMs, 'it').catch(error => [error.message, ''])
    told[problem ? 'failed' : 'passed']++
    const more = problem || note
    say(`${problem ? '✗' : '✓'} ${name}: ${what} (${secondsSince(started)})${more ? `: ${more}` : ''}`)
  }
  return told
}

/** How many journeys passed and failed. A browser that is not there or does not start counts as one that failed. */
async function runIn(name, origin) {
  const { start, install } = browsers[name]
  const browser = await limited(start(), 120_000, `Starting ${name}`).catch(error => error)
  if (!browser || browser instanceof Error) {
    say(browser ? `✗ ${name}: ${browser.message}` : `✗ ${name} is not on this machine. On Debian: ${install}`)
    return { passed: 0, failed: 1 }
  }
  try {
    return await limited(travel(name, browser, origin), browserMs, name)
  } catch (error) {
    say(`✗ ${name}: ${error.message}`)
    return { passed: 0, failed: 1 }
  } finally {
    browser.close()
  }
}

async function serve() {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), HOSTNAME: 'localhost' }
  const server = spawn(process.execPath, ['scripts/serve.mjs'], { cwd: root, env, stdio: 'ignore' })
  const origin = `http://localhost:${port}`
  for (let tries = 0; !(await fetch(origin).catch(() => undefined))?.ok; tries++) {
    if (tries > 300) throw new Error('The server did not start. Build first: npm run build')
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  return { origin, stop: () => server.kill('SIGTERM') }
}

const wanted = process.argv.slice(2)
const names = Object.keys(browsers).filter(
  name => wanted.length === 0 || wanted.some(word => word.toLowerCase() === name.toLowerCase()),
)
const { origin, stop } = process.env.BASE_URL ? { origin: process.env.BASE_URL, stop: () => {} } : await serve()
const total = { passed: 0, failed: 0 }
for (const name of names) {
  const told = await runIn(name, origin)
  total.passed += told.passed
  total.failed += told.failed
}
stop()
say(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed ? 1 : 0)
