/** A JSON answer that a person can read as well. */
export function jsonFile(body: object, type = 'application/json'): Response {
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  })
}
