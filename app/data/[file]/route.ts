import { describeFile } from '@/lib/evidence/data-file'
import { dataFiles } from '../data-files'

/** A JSON answer that a person can read as well. */
const jsonFile = (body: object, type = 'application/json') =>
  new Response(`${JSON.stringify(body, null, 2)}\n`, { headers: { 'Content-Type': `${type}; charset=utf-8` } })

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return dataFiles.flatMap(({ name }) => [{ file: `${name}.json` }, { file: `${name}.schema.json` }])
}

/** `/data/<name>.json` and, made from the same Zod schema, `/data/<name>.schema.json`. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const [name, ...ending] = file.split('.')
  const found = dataFiles.find(entry => entry.name === name)
  if (!found) return jsonFile({ error: [{ field: 'file', message: 'There is no such file.' }] })
  if (ending.length === 1) return jsonFile(found.body())
  return jsonFile(describeFile(found), 'application/schema+json')
}
