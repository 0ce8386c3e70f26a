import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale } from './build-site.mjs'
import { ensureBrowser } from './ensure-browser.mjs'
import { freePort } from './free-port.mjs'
import { installPackages } from './install-packages.mjs'
import { roomNames, roomTests } from './room-tests.mjs'
import { root, runPackage } from './run.mjs'
import { say, secondsSince } from './say.mjs'

const results = join(root, 'tests', '.results')
/** `npm test` runs everything, `npm run check` what needs no browser, `npm test cost` the tests of one room. */
const asked = process.argv[2]
const room = asked === 'check' ? undefined : asked
const ofRoom = room && roomTests(root, room)

/** A step that is one check: a program that ends with 0. */
const program =
  (script, ...args) =>
  async () => ({ passed: 0, failed: 0, ended: await runPackage(script, args) })

/** Reads what a runner wrote about its tests. A runner that wrote nothing has failed, whatever it ended with. */
function count(file, read) {
  if (!existsSync(file)) return { passed: 0, failed: 0, ended: 1 }
  return read(JSON.parse(readFileSync(file, 'utf8')))
}

async function unitTests() {
  const file = join(results, 'unit.json')
  const ended = await runPackage('vitest/vitest.mjs', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...(ofRoom?.unit ?? []),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  return { ended, ...count(file, told => ({ passed: told.numPassedTests, failed: told.numFailedTests })) }
}

async function browserTests() {
  const file = join(results, 'browser.json')
  const env = { TEST_PORT: String(await freePort()) }
  const specs = ofRoom?.browser ?? []
  const args = ['test', '--config', 'tests/playwright.config.ts', ...specs]
  const ended = await runPackage('@playwright/test/cli.js', args, { env })
  const read = ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected })
  return { ended, ...count(file, read) }
}

const done = work => async () => {
  await work()
  return { passed: 0, failed: 0, ended: 0 }
}

async function types() {
  const ended = await runPackage('next/dist/bin/next', ['typegen'])
  return ended ? { passed: 0, failed: 0, ended } : program('typescript/bin/tsc', '--noEmit', '-p', '.')()
}

const biome = ['--config-path=tests/lint.json', '--error-on-warnings', '.']
const knip = ['--config', 'tests/knip.json', '--no-config-hints']

const packages = ['Packages', done(installPackages), 'needed']
const checks = [
  ['Types', types],
  ['Lint', program('@biomejs/biome/bin/biome', 'lint', ...biome)],
  ['Format', program('@biomejs/biome/bin/biome', 'format', ...biome)],
  ['Dead code', program('knip/bin/knip.js', ...knip)],
  ['Dead in the product', program('knip/bin/knip.js', ...knip, '--production')],
]
const unit = ['Unit and content tests', unitTests]
const browser = [
  ['Browser', done(ensureBrowser), 'needed'],
  ['Production build', done(buildIfStale), 'needed'],
  ['Browser tests', browserTests],
]

const unknownRoom = async () => {
  throw new Error(`No test is about "${room}". The rooms are: ${roomNames(root).join(', ')}.`)
}

/** What is run for a room; the packages first, since a fresh clone has none. */
function stepsOf({ unit: units, browser: specs }) {
  if (units.length + specs.length === 0) return [['Room', unknownRoom]]
  return [packages, ...(units.length ? [unit] : []), ...(specs.length ? browser : [])]
}

const steps = ofRoom ? stepsOf(ofRoom) : [packages, ...checks, unit, ...(asked === 'check' ? [] : browser)]

/** A step's own tests are counted; the step itself counts as one when it has none, or when it failed without one. */
async function take(name, work) {
  const started = performance.now()
  say(`\n── ${name} ──`)
  const told = await work().catch(error => {
    say(error.stack?.includes('\n') && error.code ? error.stack : error.message)
    return { passed: 0, failed: 0, ended: 1 }
  })
  if (told.ended !== 0 && told.failed === 0) told.failed = 1
  if (told.passed + told.failed === 0) told.passed = 1
  say(`${name}: ${told.failed ? `${told.failed} failed` : 'passed'} (${secondsSince(started)}).`)
  return told
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const total = { passed: 0, failed: 0 }
const broken = []
for (const [name, work, needed] of steps) {
  const told = await take(name, work)
  total.passed += told.passed
  total.failed += told.failed
  if (told.failed) broken.push(name)
  if (told.failed && needed) {
    say('The steps after this one need it, so they were not run.')
    break
  }
}

if (broken.length) say(`\nNot passed: ${broken.join(', ')}. What went wrong is shown above, under each name.`)
process.exitCode = total.failed ? 1 : 0
say(`\n${total.passed} passed, ${total.failed} failed`)
