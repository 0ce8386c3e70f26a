import { problemsOf, querySchema } from '@/app/api/query.schema'
import { readerFile, refuse } from '@/app/api/reader-file'
import { consultationSheet } from '@/lib/plan/consultation-sheet'
import { planCsv } from '@/lib/plan/plan-csv'
import type { Plan } from '@/lib/plan/plan-document'
import { planFromAddress } from '@/lib/plan/plan-from-address'
import { type PlanTables, planTables } from '@/lib/plan/plan-tables'
import { planMarkdown, planText } from '@/lib/plan/plan-text'
import { writePlan } from '@/lib/plan/write-plan'

const sheetOf = (plan: Plan, tables: PlanTables) => consultationSheet(plan, null, tables)

/** What is served under `/api/plan/`, by name. */
const files: Readonly<Record<string, { type: string; write: (plan: Plan, tables: PlanTables) => string }>> = {
  'sheet.txt': { type: 'text/plain', write: (plan, tables) => `${planText(sheetOf(plan, tables), plan)}\n` },
  'sheet.md': { type: 'text/markdown', write: (plan, tables) => `${planMarkdown(sheetOf(plan, tables), plan)}\n` },
  'sheet.csv': { type: 'text/csv', write: (plan, tables) => planCsv(sheetOf(plan, tables), plan) },
  'plan.json': { type: 'application/json', write: plan => writePlan(plan) },
}

const asked = querySchema(address => {
  const { plan, problems } = planFromAddress(address)
  return { answers: plan, problems }
})

/**
 * `GET /api/plan/sheet.txt` (`.md`, `.csv`) and `/api/plan/plan.json`: the sheet that the page makes with script, out of what
 * an address may say: `?area=…&region=…&start=YYYY-MM-DD&sessions=1..4`. Without any of it, the blank sheet.
 */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const found = Object.hasOwn(files, file) ? files[file] : undefined
  if (!found) return refuse([{ field: 'file', message: 'There is no such file.' }], 404)
  const read = asked.safeParse(request.url)
  if (!read.success) return refuse(problemsOf(read.error))
  return readerFile(found.write(read.data, planTables()), {
    type: found.type,
    name: `smp-${file}`,
    // Text is read and copied from the window; the others are for other programs.
    way: file === 'sheet.txt' ? 'inline' : 'attachment',
  })
}
