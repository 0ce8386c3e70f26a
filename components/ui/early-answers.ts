/**
 * What the reader picked or typed before the script ran: the form's own state, laid over the query that it was drawn
 * from. A slow phone must not lose a tap.
 */
export function earlyAnswers(form: HTMLFormElement | null, query: string): URLSearchParams {
  const address = new URLSearchParams(query)
  const given = form ? [...new FormData(form)].map(([name, text]) => [name, String(text)] as const) : []
  for (const [name] of given) address.delete(name)
  for (const [name, text] of given) address.append(name, text)
  return address
}
