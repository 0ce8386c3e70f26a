import { type NextRequest, NextResponse } from 'next/server'
import { contentPolicy } from './scripts/content-policy.mjs'

/**
 * The tools that answer an address, each with the page that does. `/cost` is prerendered; `/cost?area=…` is drawn per
 * request by `app/cost/answer/page.tsx` under the same address, so that links and forms work without JavaScript. Next
 * reads this list without running the file, so it is written out; a test holds it to the rows of `app/pages.ts`.
 */
export const config = {
  matcher: [
    '/aftercare',
    '/aftercare/answer',
    '/compare',
    '/compare/answer',
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

/** Runs for the addresses of the matcher only, so that any of them is a tool or its answer. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const tool = pathname.replace(/\/answer$/, '')
  if (pathname !== tool) return NextResponse.redirect(new URL(tool + search, request.url), 308)
  return search ? answerWith(request, `${tool}/answer`) : NextResponse.next()
}
