import { readerFile, refuse } from '@/app/api/reader-file'
import { site } from '@/app/site'
import { costFile } from '@/lib/cost/cost-csv'
import { costHref, parseCostParams } from '@/lib/cost/cost-params'
import { costSheet } from '@/lib/cost/cost-sheet'

/** `GET /api/cost.csv?area=…`: the table of the cost tool, with the same answers as its address. */
export function GET(request: Request): Response {
  const { answers, problems } = parseCostParams(new URL(request.url).searchParams)
  if (problems.length > 0) return refuse(problems)
  return readerFile(costFile(answers, costSheet(), site.url + costHref(answers)), {
    type: 'text/csv',
    name: 'smp-cost.csv',
  })
}
