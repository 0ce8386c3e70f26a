import { spawn } from 'node:child_process'
import { Agent, get } from 'node:http'
import { freePort } from './free-port.mjs'
import { root } from './run.mjs'
import { say, secondsSince } from './say.mjs'

/**
 * Sends requests to a server of its own and compares what it holds in memory before and after:
 * `node scripts/bench-memory.mjs [requests]` (100,000 unless told). It takes minutes, so it is no part of `npm test`.
 * The first few are not counted: Next loads each route at its first request and keeps it, and it remembers addresses up
 * to 8 MiB in all. Long addresses fill that store soon; what grows afterwards would grow without end.
 */
const total = Number(process.argv[2] ?? 100_000)
const warmUp = 2_000
const atOnce = 8
const mostGrowth = 0.1

/** Pages as readers ask for them, and what nobody should: unknown addresses and long ones. */
const addresses = [
  '/',
  '/cost',
  '/guides',
  '/candidacy',
  '/plan',
  '/offline',
  '/sw.js',
  '/data/sources.json',
  '/robots.txt',
  '/cost?area=crown',
  '/timeline?start=2027-01-04',
  '/cost?area=nowhere',
  '/no-such-page',
  `/${'a'.repeat(8_000)}`,
]
const longAddressOf = index => `/fill-${index}-${'a'.repeat(7_900)}`
const addressOf = index => (index % 7 === 0 ? `/unknown-${index}` : addresses[index % addresses.length])

const port = await freePort()

// The server tells its memory when asked, rubbish taken out first, so that what is left is what it holds on to.
const teller =
  "process.on('message', () => { gc(); gc(); process.send(process.memoryUsage()) }); process.channel.unref()"
const server = spawn(
  process.execPath,
  ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(teller)}`, 'scripts/serve.mjs'],
  { cwd: root, env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
)
process.on('exit', () => server.kill('SIGKILL'))

const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
const ask = path =>
  new Promise((resolve, reject) => {
    get({ host: 'localhost', port, path, agent }, answer => {
      answer
        .resume()
        .on('end', () => resolve(answer.statusCode))
        .on('error', reject)
    }).on('error', reject)
  })
const held = () =>
  new Promise(resolve => {
    server.once('message', ({ heapUsed, external, rss }) => resolve({ bytes: heapUsed + external, rss }))
    server.send('tell')
  })

const seen = new Map()
async function send(from, to, address = addressOf) {
  let next = from
  const one = async () => {
    while (next < to) {
      const status = await ask(address(next++))
      seen.set(status, (seen.get(status) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
}

for (let tries = 0; (await ask('/').catch(() => 0)) !== 200; tries++) {
  if (tries > 300) throw new Error('The server did not start. Build first: npm run build.')
  await new Promise(resolve => setTimeout(resolve, 100))
}

const started = performance.now()
await send(0, warmUp, longAddressOf)
await send(0, warmUp)
const before = await held()
await send(warmUp, warmUp + total)
const after = await held()

const MiB = bytes => `${(bytes / 1024 / 1024).toFixed(1)} MiB`
const growth = after.bytes / before.bytes - 1
const faults = [...seen].filter(([status]) => status >= 500)
say(
  `${total} requests (${secondsSince(started)}): ${[...seen]
    .sort()
    .map(([status, count]) => `${count} × ${status}`)
    .join(', ')}`,
)
say(
  `Held: ${MiB(before.bytes)} before, ${MiB(after.bytes)} after: ${(growth * 100).toFixed(1)} %, at most ${mostGrowth * 100} %.`,
)
say(`The whole process: ${MiB(before.rss)} before, ${MiB(after.rss)} after.`)
process.exit(growth > mostGrowth || faults.length ? 1 : 0)
