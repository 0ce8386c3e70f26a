import { get } from 'node:http'
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'

const long = 'a'.repeat(8_000)

for (const address of [
  `/${long}`,
  `/guides/${long}`,
  `/cost/${long}`,
  `/${'a/'.repeat(4_000)}`,
  `/${'%'.repeat(4_000)}`,
]) {
  test(`8 kB of address (${address.slice(0, 9)}…) get a plain 4xx`, async ({ request }) => {
    const { status } = await request.get(address).then(answer => ({ status: answer.status() }))
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })
}

test('8 kB of question to a tool are answered without a fault of the server', async ({ request }) => {
  for (const question of [
    `area=${long}`,
    `${long}=1`,
    'area=x&'.repeat(1_000),
    'area=%F0%9F%A6%B2&area[]=1&__proto__=1',
  ]) {
    expect((await request.get(`/cost?${question}`)).status()).toBeLessThan(500)
  }
})

test('a flood of unknown addresses gets 404s only, and the pages still answer after it', async ({ request }) => {
  const statuses = new Set<number>()
  for (let round = 0; round < 20; round++) {
    const batch = Array.from({ length: 25 }, (_, index) => request.get(`/flood-${round}-${index}`))
    for (const answer of await Promise.all(batch)) statuses.add(answer.status())
  }
  expect([...statuses]).toEqual([404])
  expect((await request.get('/')).status()).toBe(200)
})

const freePort = () =>
  new Promise<number>(resolve => {
    const probe = createServer().listen(0, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const root = fileURLToPath(new URL('../..', import.meta.url))

test('the server stops cleanly when it is asked to', async () => {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port) }
  const server = spawn(process.execPath, ['scripts/serve.mjs'], { cwd: root, env, stdio: 'ignore' })
  const ended = new Promise<number | null>(resolve => server.on('exit', resolve))
  try {
    await expect
      .poll(() =>
        fetch(`http://localhost:${port}/`).then(
          answer => answer.status,
          () => 0,
        ),
      )
      .toBe(200)
    const inFlight = Array.from({ length: 10 }, () => fetch(`http://localhost:${port}/cost?area=crown`))
    await Promise.race(inFlight)
    server.kill('SIGTERM')
    for (const answer of await Promise.allSettled(inFlight)) {
      if (answer.status === 'fulfilled') expect(await answer.value.text()).toContain('</html>')
    }
    expect(await ended).toBe(0)
  } finally {
    server.kill('SIGKILL')
  }
})

test('a server that was killed is back within three seconds, or as soon as a busy machine can start one', async () => {
  test.slow()
  const port = await freePort()
  const start = () =>
    spawn(process.execPath, ['scripts/serve.mjs'], {
      cwd: root,
      env: { ...process.env, PORT: String(port) },
      stdio: 'ignore',
    })
  const answers = () =>
    fetch(`http://localhost:${port}/cost?area=crown`).then(
      answer => answer.status,
      () => 0,
    )
  let started = performance.now()
  let server = start()
  try {
    await expect.poll(answers, { intervals: [50], timeout: 60_000 }).toBe(200)
    const firstStart = performance.now() - started
    const died = new Promise(resolve => server.on('exit', resolve))
    const inFlight = Array.from({ length: 20 }, answers)
    server.kill('SIGKILL')
    await died
    await Promise.all(inFlight)
    started = performance.now()
    server = start()
    await expect.poll(answers, { intervals: [50], timeout: 60_000 }).toBe(200)
    expect(performance.now() - started).toBeLessThan(Math.max(3_000, 2 * firstStart))
  } finally {
    server.kill('SIGKILL')
  }
})

test('stopping `npm start` stops the server too', async () => {
  const port = await freePort()
  // A connection of its own each time: one that is kept open would be served to its end, as it should be.
  const answers = () =>
    new Promise<number>(resolve => {
      get({ host: 'localhost', port, agent: false }, answer => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      }).on('error', () => resolve(0))
    })
  const npm = spawn('npm', ['start'], { cwd: root, env: { ...process.env, PORT: String(port) }, stdio: 'ignore' })
  try {
    await expect.poll(answers, { timeout: 30_000 }).toBe(200)
    npm.kill('SIGTERM')
    await expect.poll(answers, { timeout: 10_000 }).toBe(0)
  } finally {
    npm.kill('SIGKILL')
  }
})
