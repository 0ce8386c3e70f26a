import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { GET as aftercareIcs } from '@/app/api/aftercare.ics/route'
import { GET as costCsv } from '@/app/api/cost.csv/route'
import { GET as planFile } from '@/app/api/plan/[file]/route'
import { GET as pathIcs } from '@/app/api/path.ics/route'
import { GET as timelineIcs } from '@/app/api/timeline.ics/route'

type Handler = (request: Request, more: { params: Promise<{ file: string }> }) => Response | Promise<Response>

/** Every handler under /api, read from the folders, with an address that it answers and one that it refuses. */
const asked: Readonly<Record<string, { get: Handler; good: string; bad: string; files: readonly string[] }>> = {
  'aftercare.ics': { get: aftercareIcs, good: 'start=2027-01-04', bad: 'start=2027-02-31', files: [''] },
  'path.ics': { get: pathIcs, good: 'start=2027-01-04&kind=trial', bad: 'start=2027-02-31', files: [''] },
  'timeline.ics': { get: timelineIcs, good: 'start=2027-01-04', bad: 'start=2027-02-31', files: [''] },
  'cost.csv': { get: costCsv, good: 'area=crown', bad: 'area=moon', files: [''] },
  'plan/[file]': {
    get: planFile,
    good: 'start=2027-01-04&area=crown',
    bad: 'start=2027-02-31',
    files: ['sheet.txt', 'sheet.md', 'sheet.csv', 'plan.json'],
  },
}
const handlers = readdirSync('app/api', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('/route.ts'))
  .map(path => path.replace('/route.ts', ''))

describe('a file that holds a reader’s date or answer', () => {
  it('comes from a handler that this test knows', () => {
    expect(handlers.toSorted()).toEqual(Object.keys(asked).toSorted())
  })
  for (const [path, { get, good, bad, files }] of Object.entries(asked)) {
    for (const file of files) {
      it(`is kept by nothing on its way: /api/${path.replace('[file]', file)}`, async () => {
        const ask = (query: string) =>
          get(new Request(`http://stipple.test/api/x?${query}`), { params: Promise.resolve({ file }) })
        const [given, refused] = [await ask(good), await ask(bad)]
        expect([given.status, refused.status]).toEqual([200, 400])
        expect(given.headers.get('content-disposition')).toMatch(/^(?:attachment|inline); filename="[\w.-]+"$/)
        for (const answer of [given, refused]) expect(answer.headers.get('cache-control')).toBe('no-store')
        expect(Object.keys((await refused.json()).error[0])).toEqual(['field', 'message'])
      })
    }
  }
  it('begins with a byte order mark where it is a table', async () => {
    for (const [path, get] of Object.entries<Handler>({ costCsv, planFile })) {
      const answer = await get(new Request('http://stipple.test/x'), { params: Promise.resolve({ file: 'sheet.csv' }) })
      expect([...new Uint8Array(await answer.arrayBuffer()).slice(0, 3)], path).toEqual([0xef, 0xbb, 0xbf])
    }
  })
})
