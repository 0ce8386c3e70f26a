import { type NextRequest, NextResponse } from 'next/server'
import { contentPolicy } from './scripts/content-policy.mjs'

/**
 * The tools that answer an address. `/cost` is prerendered; `/cost?area=…` is drawn per request by
 * `app/cost/answer/page.tsx` under the same address, so that links and forms work without JavaScript.
 * A new tool is added here and in `config.matcher` below, which Next reads without running this file.
 */
export const tools = ['/aftercare', '/cost', '/timeline', '/today'] as const

export const config = {
  matcher: [
    '/aftercare',
    '/aftercare/answer',
    '/cost',
    '/cost/answer',
    '/timeline',
    '/timeline/answer',
    '/today',
    '/today/answer',
  ],
}

/** Lets a page drawn per request run its own inline scripts, and no other, by a word used once. */
function answerWith(request: NextRequest, page: string): NextResponse {
  const target = new URL(page + request.nextUrl.search, request.url)
  // React's development build needs eval; the policy is for the built site, where it is tested.
  if (process.env.NODE_ENV === 'development') return NextResponse.rewrite(target)
  const policy = contentPolicy([`'nonce-${crypto.randomUUID()}'`])
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const answer = NextResponse.rewrite(target, { request: { headers } })
  answer.headers.set('content-security-policy', policy)
  return answer
}

export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const tool = tools.find(path => pathname === path || pathname === `${path}/answer`)
  if (tool && pathname !== tool) return NextResponse.redirect(new URL(tool + search, request.url), 308)
  if (tool && search) return answerWith(request, `${tool}/answer`)
  return NextResponse.next()
}
