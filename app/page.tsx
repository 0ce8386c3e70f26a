import { Clashes } from '@/components/home/clashes'
import { Drawn } from '@/components/home/drawn'
import { FiveSources } from '@/components/home/five-sources'
import { Hero } from '@/components/home/hero'
import { Lasting } from '@/components/home/lasting'
import { StartingPoints } from '@/components/home/starting-points'
import { Steps } from '@/components/home/steps'
import { Page } from '@/components/layout/page'
import { candidacyStills } from '@/content/articles/candidacy-stills'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { askedQuestions } from '@/lib/candidacy/asked-questions'
import { candidacyFlow, picksOf } from '@/lib/candidacy/candidacy-flow'
import { quizMinutes } from '@/lib/candidacy/quiz-minutes'
import headDots from '@/lib/scalp/head/head-dots.json'
import { steps } from './menus'
import { metadataOf } from './metadata-of'

export const metadata = metadataOf('/')

/** What a bald man without an illness is asked. Most people are asked about as much. */
const { asked: put } = askedQuestions(candidacyFlow, picksOf(candidacyStills['norwood-6-shaved'].answers))
const asked = candidacyQuestions.filter(({ id }) => put.some(question => question.id === id))

export default function Home() {
  return (
    <Page>
      <Hero dots={headDots.light.scalp} minutes={quizMinutes(asked)} />
      <Steps steps={steps} />
      <StartingPoints />
      <Drawn />
      <Lasting />
      <Clashes />
      <FiveSources />
    </Page>
  )
}
