import { Candidacy } from '@/components/candidacy/candidacy'
import { CandidacyStills } from '@/components/candidacy/candidacy-stills'
import { QuizHead } from '@/components/deciding/quiz-head'
import { Page } from '@/components/layout/page'
import { HERO_HEIGHT, HERO_WIDTH } from '@/lib/scalp/head/hero-camera'
import { metadataOf } from '@/app/metadata-of'

export const metadata = metadataOf('/candidacy')

/** Beside the questions on a wide screen, until the reader’s own head is drawn. Lazy, so that a phone never loads it. */
const QuietHead = () => (
  <picture className="contents">
    <source srcSet="/head/head-dark.svg" type="image/svg+xml" media="(prefers-color-scheme: dark)" />
    <img
      src="/head/head-light.svg"
      width={HERO_WIDTH}
      height={HERO_HEIGHT}
      loading="lazy"
      alt=""
      className="h-auto w-full"
    />
  </picture>
)

export default function CandidacyPage() {
  return (
    <Page>
      <link rel="stylesheet" href="/candidacy/candidacy.css" precedence="default" />
      <Candidacy aside={<QuizHead still={<QuietHead />} />} head={<QuizHead still={<CandidacyStills />} marked />} />
    </Page>
  )
}
