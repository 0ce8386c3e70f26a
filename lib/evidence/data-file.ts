import { z } from 'zod'
import { fillFigures } from './fill-figures'
import type { Stance } from './ground'

/** One file under `/data`: what it is called, what it holds, the schema it keeps and the body itself. */
export type DataFile = {
  /** The name without its ending: `claims` is served as `/data/claims.json`. */
  name: string
  title: string
  /** One or two plain sentences for the page. */
  says: string
  schema: z.ZodType
  body: () => object
}

/** The JSON Schema that is served beside a file, made from the schema that the file itself keeps. */
export function describeFile({ name, title, says, schema }: DataFile): object {
  return {
    $id: `/data/${name}.schema.json`,
    title,
    description: says,
    ...z.toJSONSchema(schema, { unrepresentable: 'any' }),
  }
}

/** Sentences with the claims that they rest on, as every file writes them. */
export const publishedSayings = z.array(z.strictObject({ says: z.string(), claims: z.array(z.string()) }))

/** A sentence of a table as a file writes it: figures filled in, claims that say so first, then those that differ. */
export const publishSaying = ({ says, claims, differs = {} }: { says: string } & Stance) => ({
  says: fillFigures(says),
  claims: [...claims, ...Object.values(differs).flat()],
})
