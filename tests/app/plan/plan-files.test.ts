import { describe, expect, it } from 'vitest'
import { GET } from '@/app/api/plan/[file]/route'
import { candidacyFlow as flow } from '@/lib/candidacy/candidacy-flow'
import { readPlanText } from '@/lib/plan/read-plan'

const get = (file: string, query = '') =>
  GET(new Request(`http://localhost/api/plan/${file}?${query}`), { params: Promise.resolve({ file }) })
const asked = 'area=crown&region=us&start=2027-01-04&sessions=2'

describe('the files of the sheet, for readers without JavaScript', () => {
  it.each([
    ['sheet.txt', 'text/plain; charset=utf-8', /^inline/, 'Session 2 11–18 Jan'],
    ['sheet.md', 'text/markdown; charset=utf-8', /^attachment/, '## Estimate'],
    [
      'sheet.csv',
      'text/csv; charset=utf-8',
      /^attachment/,
      'date,Session 2,Grooming blog,11–18 Jan,2027-01-11,2027-01-18',
    ],
  ])('%s says what the address says', async (file, type, way, words) => {
    const answer = await get(file, asked)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('content-disposition')).toMatch(way)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const text = await answer.text()
    expect(text).toContain(words)
    expect(text).toContain('Crown only in the US')
  })
  it('plan.json is a plan that the page opens', async () => {
    expect(readPlanText(await (await get('plan.json', asked)).text(), flow)).toEqual({
      kind: 'plan',
      problems: [],
      plan: {
        v: 4,
        cost: 'area=crown&sessions=2',
        timeline: 'sessions=2&start=2027-01-04',
        aftercare: 'sessions=2&start=2027-01-04',
      },
    })
  })
  it('without answers it is the blank sheet', async () => {
    const text = await (await get('sheet.txt')).text()
    expect(text).toContain('QUESTIONS TO ASK')
    expect(text).not.toContain('ESTIMATE')
  })
  it('says which field it cannot read, and guesses nothing', async () => {
    const answer = await get('sheet.csv', 'start=2027-02-31&sessions=9')
    expect(answer.status).toBe(400)
    expect((await answer.json()).error.map(({ field }: { field: string }) => field)).toEqual(['sessions', 'start'])
  })
  it.each(['', 'sheet.pdf', '__proto__', 'constructor', 'toString'])('knows no other file: %s', async file => {
    expect((await get(file)).status).toBe(404)
  })
})
