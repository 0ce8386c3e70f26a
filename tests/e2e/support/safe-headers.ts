import { type APIResponse, expect, type Response } from '@playwright/test'

const everywhere = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/**
 * Expects every safety header on an answer and one strict policy: two would be worse than one, since a browser enforces
 * both. Hands that policy on.
 */
export async function expectSafeHeaders(answer: APIResponse | Response | null): Promise<string> {
  if (!answer) throw new Error('there was no answer')
  const list = await answer.headersArray()
  const headers = answer.headers()
  const url = answer.url()
  expect(headers, url).toMatchObject(everywhere)
  expect(headers['permissions-policy'], url).toContain('geolocation=()')
  expect(headers['x-powered-by'], url).toBeUndefined()
  expect(headers['set-cookie'], url).toBeUndefined()
  const policies = list.filter(({ name }) => name.toLowerCase() === 'content-security-policy')
  expect(policies, url).toHaveLength(1)
  const policy = policies[0]?.value ?? ''
  expect(policy, url).toContain("default-src 'none'")
  expect(policy, url).toContain("frame-ancestors 'none'")
  expect(policy, url).not.toMatch(/unsafe|\*|https?:|data:|blob:/)
  return policy
}
