import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { candidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { rulesByDispute } from '@/lib/candidacy/rules-by-dispute'
import { writeCandidacyCss } from '@/lib/candidacy/write-candidacy-css'

export const dynamic = 'force-static'

/** The quiz's rules as a stylesheet, written from the same table that the assessment reads. */
export function GET(): Response {
  return new Response(writeCandidacyCss(candidacyFlow, rulesByDispute(candidacyRules)), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  })
}
