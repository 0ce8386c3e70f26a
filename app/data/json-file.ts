import type { z } from 'zod'

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

/** A JSON answer that a person can read as well. */
export function jsonFile(body: object, type = 'application/json'): Response {
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  })
}
