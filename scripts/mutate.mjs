import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, run, runNpm, runPackage } from './run.mjs'
import { say, secondsSince } from './say.mjs'

/**
 * Counts how many small faults the tests notice: `npm run mutate`, or `npm run mutate -- timeline cost` for some rooms.
 * Stryker puts one fault after the other into a copy of `lib` and runs the tests of that room. A room takes minutes, those
 * with many random tests an hour, so it is meant for the night. Stryker is no package of the project, which would
 * install it for every reader: it is fetched into the copy.
 *
 * `npm run mutate -- tables`, or `npm run mutate -- tables candidacy`, plants the faults in the tables of `content`
 * instead: rules weakened or switched off, claims exchanged, days, values and units changed (`tests/faults`). That needs
 * no network and takes a minute or a few for each room.
 */
const tools = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1']
/** Of a hundred faults so many must be noticed in rules, money, dates and what is read from an address. */
const least = 90

/** Rooms with all their files, but for those of which only some decide: the others draw, or put words together. */
const rooms = [
  'address',
  'aftercare',
  'calendar',
  'candidacy',
  'cost',
  'longevity',
  'plan',
  'practitioner',
  'scalp',
  'timeline',
]
const deciding = {
  candidacy: ['assess-candidacy', 'candidacy-address', 'find-changes', 'group-changes', 'weigh-picks'],
  longevity: ['sayings-of', 'span-years', 'touch-up-range'],
  scalp: [
    'preview/comb-hair',
    'preview/describe-preview',
    'preview/from-quiz',
    'preview/preview-blur',
    'preview/preview-address',
    'pictures/spot-rules',
  ],
}

function filesOf(room) {
  const names = deciding[room]?.map(name => `${name}.ts`) ?? readdirSync(join(root, 'lib', room))
  return names.map(name => `lib/${room}/${name}`)
}

/** Copies what the tests of the rooms need, with the packages and Stryker. */
async function fill(copy) {
  for (const part of ['content', 'lib', 'public', 'tests', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true })
  }
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const codes = [
    await runNpm(['ci', '--include=dev', ...quietly], { cwd: copy }),
    await runNpm(['install', '--no-save', ...quietly, ...tools], { cwd: copy }),
  ]
  if (codes.some(code => code !== 0)) throw new Error('Stryker could not be installed; the message of npm is above.')
}

/** Runs one room and tells what share of its faults was noticed, 0 to 100. */
async function measure(copy, room) {
  const told = join(copy, `${room}.json`)
  writeFileSync(
    join(copy, 'stryker.config.json'),
    JSON.stringify({
      testRunner: 'vitest',
      vitest: { configFile: 'tests/mutants.config.ts', related: false },
      mutate: filesOf(room),
      reporters: ['clear-text', 'json'],
      jsonReporter: { fileName: told },
      clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
      inPlace: true,
      // A constant is read once for all tests, so its fault cannot be switched on for one of them.
      ignoreStatic: true,
    }),
  )
  const stryker = join(copy, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
  const code = await run(process.execPath, [stryker, 'run'], { cwd: copy, env: { MUTATED_ROOM: room } })
  if (code !== 0) throw new Error(`Stryker ended with ${code} in the room "${room}".`)
  const faults = Object.values(JSON.parse(readFileSync(told, 'utf8')).files).flatMap(file => file.mutants)
  const noticed = faults.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
  const missed = faults.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').length
  return { noticed, faults: noticed + missed }
}

const wanted = process.argv.slice(2)
if (wanted[0] === 'tables') {
  const env = { MUTATED_TABLES: wanted.slice(1).join(',') }
  process.exit(await runPackage('vitest/vitest.mjs', ['run', '--config', 'tests/tables.config.ts'], { env }))
}
const unknown = wanted.filter(room => !rooms.includes(room))
if (unknown.length) {
  say(`There is no such room: ${unknown.join(', ')}. Rooms: ${rooms.join(', ')}.`)
  process.exit(1)
}
const copy = mkdtempSync(join(tmpdir(), 'stipple-mutants-'))
const lines = []
try {
  await fill(copy)
  for (const room of wanted.length ? wanted : rooms) {
    const started = performance.now()
    const { noticed, faults } = await measure(copy, room)
    const share = (noticed / faults) * 100
    if (share < least) process.exitCode = 1
    lines.push(
      `${room.padEnd(13)} ${String(noticed).padStart(5)} of ${String(faults).padStart(5)} ` +
        `${share.toFixed(1).padStart(6)} %${share < least ? `, wanted ${least}` : ''} (${secondsSince(started)})`,
    )
  }
} catch (error) {
  say(error.message)
  process.exitCode = 1
} finally {
  rmSync(copy, { recursive: true, force: true })
  say(['Faults that the tests noticed:', ...lines].join('\n'))
}
