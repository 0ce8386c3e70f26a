import { z } from 'zod'
import type { AddressInput } from '@/lib/address/read-address'

type Read<Answers> = { answers: Answers; problems: readonly { field: PropertyKey; message: string }[] }

/**
 * The door of a handler: the query of a request, read by the tool's own reader, so that page and file can never take it
 * differently. Every problem is an issue under its field's name. Zod stays on the server.
 */
export const querySchema = <Answers>(read: (address: AddressInput) => Read<Answers>) =>
  z
    .url()
    .transform(url => read(new URL(url).searchParams))
    .superRefine(({ problems }, context) => {
      for (const { field, message } of problems) context.addIssue({ code: 'custom', path: [field], message })
    })
    .transform(({ answers }) => answers)

/** What is wrong with a request, by its fields. */
export const problemsOf = ({ issues }: z.ZodError) =>
  issues.map(({ path, message }) => ({ field: String(path[0] ?? 'query'), message }))
