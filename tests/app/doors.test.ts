import { describe, expect, test } from 'vitest'
import { GET as aftercare } from '@/app/api/aftercare.ics/route'
import { GET as cost } from '@/app/api/cost.csv/route'
import { GET as plan } from '@/app/api/plan/[file]/route'
import { GET as path } from '@/app/api/path.ics/route'
import { GET as timeline } from '@/app/api/timeline.ics/route'
import { allPaths } from '../architecture/project-files'

const planFile = (file: string) => (request: Request) => plan(request, { params: Promise.resolve({ file }) })

/** Every handler that reads a query, with a query that it takes and one with a bad field. */
const doors = {
  '/api/cost.csv': { get: cost, good: 'area=crown', bad: ['years=x', 'years'] },
  '/api/timeline.ics': { get: timeline, good: 'start=2027-01-04', bad: ['start=2027-01-04&sessions=9', 'sessions'] },
  '/api/aftercare.ics': { get: aftercare, good: 'start=2027-01-04', bad: ['start=2027-01-04&gap=900', 'gap'] },
  '/api/path.ics': { get: path, good: 'start=2027-01-04', bad: ['start=2027-01-04&wait=year', 'wait'] },
  '/api/plan/sheet.txt': { get: planFile('sheet.txt'), good: 'area=crown', bad: ['start=2027-02-31', 'start'] },
  '/api/plan/plan.json': { get: planFile('plan.json'), good: 'area=crown', bad: ['area=beard', 'area'] },
} as const

test('every handler of the site is tried here', () => {
  const handlers = allPaths.flatMap(path => /^app(\/api\/.*)\/route\.ts$/.exec(path)?.[1] ?? [])
  const tried = Object.keys(doors).map(path => path.replace(/^(\/api\/plan)\/.*/, '$1/[file]'))
  expect([...new Set(tried)].toSorted()).toEqual(handlers.toSorted())
})

describe.each(Object.entries(doors))('%s', (path, { get, good, bad: [bad, field] }) => {
  const ask = async (query: string) => get(new Request(`http://localhost:3000${path}?${query}`))

  test('answers what it can read, and drops names that it does not know', async () => {
    expect((await ask(good)).status).toBe(200)
    expect((await ask(`${good}&flavour=mint&__proto__=x`)).status).toBe(200)
  })

  test('refuses what it cannot read with the field and a plain sentence, and nothing more', async () => {
    const answer = await ask(bad)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toEqual({ error: [{ field, message: expect.stringMatching(/[.?]$/) }] })
  })

  test('never fails, whatever it is given', async () => {
    const name = bad.split('&').at(-1)?.split('=')[0]
    for (const text of ['%', '%00', '%F0%9F%92%A9', '1e9', '-1', `${'9'.repeat(5_000)}`, '2027-01-04&x=%E0%A4%A'])
      expect([200, 400]).toContain((await ask(`${name}=${text}`)).status)
  })
})

test('a calendar without a day is refused by the field that it needs', async () => {
  for (const [get, room, fields] of [
    [timeline, 'timeline', 'start or event'],
    [aftercare, 'aftercare', 'start'],
    [path, 'path', 'start'],
  ] as const) {
    const answer = await get(new Request(`http://localhost:3000/api/${room}.ics?sessions=2`))
    expect(answer.status).toBe(400)
    const message = `A calendar needs a day. Give ${fields}, like this: 2027-01-04.`
    expect(await answer.json()).toEqual({ error: [{ field: 'start', message }] })
  }
})
