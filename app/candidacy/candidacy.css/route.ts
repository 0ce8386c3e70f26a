import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { candidacyGuides } from '@/content/candidacy/candidacy-guides'
import { patternQuestion } from '@/content/candidacy/pattern-question'
import { candidacyFlow, pairsIn } from '@/lib/candidacy/candidacy-flow'
import { rulesByDispute } from '@/lib/candidacy/rules-by-dispute'
import { writeCandidacyCss } from '@/lib/candidacy/write-candidacy-css'

export const dynamic = 'force-static'

/** The quiz's rules as a stylesheet, written from the same table that the assessment reads. */
const stills = patternQuestion.answers.flatMap(answer => ('drawn' in answer ? [answer.id] : []))
const guides = candidacyGuides.map(({ slug, forWhom }) => ({ slug, forWhom: pairsIn(forWhom) }))

export function GET(): Response {
  return new Response(writeCandidacyCss(candidacyFlow, rulesByDispute(candidacyRules), guides, stills), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  })
}
