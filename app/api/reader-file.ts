type FileHead = { type: string; name: string; way?: 'attachment' | 'inline' }

/**
 * A file that holds a reader's date or answer, as every handler under /api gives it: nothing on the way may keep it.
 * `type` is its media type without the charset; a file that is read in the window is `inline`.
 */
export const readerFile = (text: string, { type, name, way = 'attachment' }: FileHead): Response =>
  new Response(text, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `${way}; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })

/** What is said of a calendar that was asked for without a day. `fields`: what may give it one, as "start or event". */
export const needsDay = (fields: string) => ({
  field: 'start',
  message: `A calendar needs a day. Give ${fields}, like this: 2027-01-04.`,
})

/** What is wrong with an address, by field. It may repeat a reader's words, so nothing may keep it either. */
export const refuse = (problems: readonly { field: string; message: string }[], status: 400 | 404 = 400): Response =>
  Response.json(
    { error: problems.map(({ field, message }) => ({ field, message })) },
    { status, headers: { 'Cache-Control': 'no-store' } },
  )
