import { problemsOf, querySchema } from '@/app/api/query.schema'
import { readerFile, refuse } from '@/app/api/reader-file'
import { absolute } from '@/app/site'
import { costAddress } from '@/lib/cost/cost-address'
import { costFile, costFileName } from '@/lib/cost/cost-csv'
import { costTable } from '@/lib/cost/cost-table'

const asked = querySchema(costAddress.parse)

/** `GET /api/cost.csv?area=…`: the table of the cost tool, with the same answers as its address. */
export function GET(request: Request): Response {
  const read = asked.safeParse(request.url)
  if (!read.success) return refuse(problemsOf(read.error))
  const answers = read.data
  const file = costFile(answers, costTable(), absolute(costAddress.href(answers)))
  return readerFile(file, { type: 'text/csv', name: costFileName })
}
