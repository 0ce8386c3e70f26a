import { expect, test } from '@playwright/test'
import { startServer } from './support/own-server'

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

test('a server that was killed is back within three seconds, or as soon as a busy machine can start one', async () => {
  test.slow()
  let started = performance.now()
  let server = await startServer()
  const firstStart = performance.now() - started
  try {
    const address = `http://localhost:${server.port}/cost?area=crown`
    const inFlight = Array.from({ length: 20 }, () => fetch(address).catch(() => undefined))
    server.process.kill('SIGKILL')
    await server.ended
    await Promise.all(inFlight)
    started = performance.now()
    server = await startServer(server.port)
    expect(performance.now() - started).toBeLessThan(Math.max(3_000, 2 * firstStart))
  } finally {
    server.process.kill('SIGKILL')
  }
})
