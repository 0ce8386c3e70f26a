import { site } from '@/app/site'
import { costFile } from '@/lib/cost/cost-csv'
import { costHref, parseCostParams } from '@/lib/cost/cost-params'
import { costSheet } from '@/lib/cost/cost-sheet'

/** `GET /api/cost.csv?area=…`: the table of the cost tool, with the same answers as its address. */
export function GET(request: Request): Response {
  const { answers, problems } = parseCostParams(new URL(request.url).searchParams)
  if (problems.length > 0) {
    return Response.json({ error: problems.map(({ field, message }) => ({ field, message })) }, { status: 400 })
  }
  return new Response(costFile(answers, costSheet(), site.url + costHref(answers)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="smp-cost.csv"',
      'Cache-Control': 'no-store',
    },
  })
}
