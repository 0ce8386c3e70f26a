import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { drawnAhead, polyfills } from './read-build.mjs'
import { root } from './run.mjs'
import { say } from './say.mjs'

const KiB = 1024
const next = join(root, '.next')
const read = name => readFileSync(join(next, name), 'utf8')

/** What one page of each kind may weigh, compressed; `script` is our own, over what Next and React bring. */
const budgets = {
  read: { script: 0, html: 80 * KiB, css: 20 * KiB, fonts: 88 * KiB },
  tool: { script: 30 * KiB, html: 80 * KiB, css: 20 * KiB, fonts: 88 * KiB },
}

/**
 * What a visit to a tool brings onto the device in the background, for use offline: all pages and pictures, among them a
 * plate for each guide in two looks (some 420 KiB), the surfaces of both lit heads (some 350 KiB) and their stills (some
 * 600), the pages of seven options and two tools for photos. A few KiB more than at the last look keep small mends small.
 */
const keptBudget = 5_248 * KiB

const framework = new Set(JSON.parse(read('stipple-framework.json')))
const sizes = new Map()

/** Bytes of a built file as it travels: compressed, but for fonts, which are compressed already. */
function weigh(address) {
  if (!sizes.has(address)) {
    const file = readFileSync(join(next, address.replace(/^\/_next\//, '')))
    sizes.set(address, address.endsWith('.woff2') ? file.length : gzipSync(file, { level: 9 }).length)
  }
  return sizes.get(address)
}

/**
 * The scripts of the workers that a script starts. No markup names them: Turbopack writes the file that starts a worker,
 * and a list of what that loads, into the script of the page. A file of that kind on no page's list stops the benchmark.
 */
const workerCall = /"(static\/chunks\/turbopack-worker-[^"]+\.js)",(\[[^\]]*\])/g
const workers = new Set()
function workerScripts(address) {
  return [...read(address.replace(/^\/_next\//, '')).matchAll(workerCall)].flatMap(([, entry, list]) => {
    workers.add(entry)
    return [entry, ...JSON.parse(list)].map(name => `/_next/${name}`)
  })
}

const addressesIn = (html, pattern) => [...new Set([...html.matchAll(pattern)].map(([, address]) => address))]
const sum = addresses => addresses.reduce((total, address) => total + weigh(address), 0)

/**
 * What a first visit to a prerendered page loads, by type; its workers count as its own script. A chunk fetched later, on
 * demand, is not in it.
 */
function weighPage({ path, file }) {
  const html = readFileSync(`${file}.html`, 'utf8')
  const named = addressesIn(html, /<script\b(?![^>]*noModule)[^>]*\bsrc="(\/_next\/[^"]+)"/g)
  const scripts = [...new Set([...named, ...named.flatMap(workerScripts)])]
  return {
    path,
    kind: scripts.length ? 'tool' : 'read',
    html: gzipSync(html, { level: 9 }).length,
    css: sum(addressesIn(html, /<link\b[^>]*rel="stylesheet"[^>]*href="(\/_next\/[^"?]+)/g)),
    fonts: sum(addressesIn(html, /<link\b[^>]*href="(\/_next\/[^"?]+\.woff2)/g)),
    script: sum(scripts.filter(address => !framework.has(address))),
  }
}

const heaviest = new Map()
for (const built of drawnAhead().filter(({ isPage }) => isPage)) {
  const page = weighPage(built)
  if (!heaviest.has(built.route) || heaviest.get(built.route).html < page.html) heaviest.set(built.route, page)
}

const lost = readdirSync(join(next, 'static/chunks'))
  .filter(name => /^turbopack-worker-.*\.js$/.test(name))
  .filter(name => !workers.has(`static/chunks/${name}`))
if (lost.length) throw new Error(`No page is known to start ${lost.join(', ')}, so nobody knows what it weighs.`)

const print = (bytes, width = 9) => `${(bytes / KiB).toFixed(1)}`.padStart(width)
const types = ['html', 'css', 'fonts', 'script']
const polyfill = polyfills().map(file => `/_next/${file}`)
const frameworkBytes = sum([...framework].filter(address => !polyfill.includes(address)))

say('What a first visit loads, KiB compressed; the heaviest page of each route.\n')
say(`${'page'.padEnd(38)} kind${types.map(type => type.padStart(9)).join('')}`)
const over = []
for (const page of [...heaviest.values()].sort((a, b) => a.path.localeCompare(b.path))) {
  say(`${page.path.padEnd(38)} ${page.kind}${types.map(type => print(page[type])).join('')}`)
  for (const type of types) {
    const most = budgets[page.kind][type]
    if (page[type] > most) over.push(`${page.path}: ${type} ${print(page[type], 0)} KiB, budget ${print(most, 0)} KiB`)
  }
}
for (const [kind, most] of Object.entries(budgets)) {
  say(`${'budget'.padEnd(38)} ${kind}${types.map(type => print(most[type])).join('')}`)
}
say(`\nA tool loads ${print(frameworkBytes, 0)} KiB of Next and React besides; a page to read loads none of it.`)
const keptBytes = Number(read('stipple-kept-bytes'))
say(`For use offline a visit to a tool keeps ${print(keptBytes, 0)} KiB, budget ${print(keptBudget, 0)} KiB.`)
if (keptBytes > keptBudget) over.push('what is kept for use offline')
if (over.length) say(`\nOver budget:\n- ${over.join('\n- ')}`)
say(over.length ? '' : 'All pages are within their budgets.')
process.exitCode = over.length ? 1 : 0
