import { describe, expect, it } from 'vitest'
import { GET } from '@/app/api/cost.csv/route'
import { costAddress } from '@/lib/cost/cost-address'
import { costFile } from '@/lib/cost/cost-csv'
import { csvCell } from '@/lib/format/csv-cell'
import { madeTable } from './made-table'

const get = (query: string) => GET(new Request(`http://stipple.test/api/cost.csv${query}`))

describe('the cost as a file for a spreadsheet', () => {
  it('quotes what has to be quoted and lets nothing run as a formula', () => {
    expect(csvCell('a, "b"')).toBe('"a, ""b"""')
    expect(csvCell('=1+1')).toBe("'=1+1")
    expect(csvCell('-2')).toBe("'-2")
    expect(csvCell(-2)).toBe('-2')
    expect(csvCell(null)).toBe('')
  })

  it('holds the answer, every source and the years, nine cells to a line', () => {
    const lines = costFile(costAddress.defaults, madeTable, 'https://x.test/cost').split('\r\n').slice(0, -1)
    expect(lines[1]).toContain('$6,000–$12,000')
    expect(lines.filter(line => line.startsWith('source,'))).toHaveLength(6)
    expect(lines.filter(line => line.startsWith('10 years,'))).toHaveLength(3)
    const cells = (line: string) => line.replaceAll(/"(?:[^"]|"")*"/g, 'x').split(',').length
    expect(new Set(lines.map(cells))).toEqual(new Set([9]))
  })

  it('is the same from the server, which tells a bad value in plain words', async () => {
    const answer = get('?area=crown&travel=400')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(await answer.text()).toContain('With the trip')
    const bad = get('?travel=much&area=beard')
    expect(bad.status).toBe(400)
    expect(await bad.json()).toEqual({
      error: ['area', 'travel'].map(field => ({ field, message: expect.stringMatching(/\.$/) })),
    })
  })
})
