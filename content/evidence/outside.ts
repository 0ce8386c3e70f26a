import { regulationAndRiskFacts } from './outside/regulation-and-risk'
import { howItIsDoneFacts } from './outside/how-it-is-done'
import { takingItOffFacts } from './outside/taking-it-off'
import { microbladingFacts } from './outside/microblading'
import { whoShouldWaitFacts } from './outside/who-should-wait'
import { bodyAndReactionsFacts } from './outside/body-and-reactions'
import { afterCancerFacts } from './outside/after-cancer'
import { theDaysBeforeFacts } from './outside/the-days-before'
import { reactionsCountedFacts } from './outside/reactions-counted'
import { otherTreatmentsFacts } from './outside/other-treatments'
import { otherHelpFacts } from './outside/other-help'
import { minoxidilFacts } from './outside/minoxidil'
import { finasterideFacts } from './outside/finasteride'
import { transplantFacts } from './outside/transplants'
import { hairPiecesFacts } from './outside/hair-pieces'
import { wearingAHairpieceFacts } from './outside/wearing-a-hairpiece'
import { naturalCourseFacts } from './outside/natural-course'
import { theShavedHeadFacts } from './outside/the-shaved-head'
import { theScalpAndAfterFacts } from './outside/the-scalp-and-after'
import { howItWeighsFacts } from './outside/how-it-weighs'
import { lawsAndTrainingFacts } from './outside/laws-and-training'

/**
 * Facts from outside the five sources: regulators, laws, studies, professional bodies, and the matters on which
 * only sellers give a number. Each was chosen for what it changes for a reader. Ids are permanent: the letter and
 * number of the research note, then a word or two. `readAs` says how much of each was read, `read` on which day.
 */
export const outside = {
  ...regulationAndRiskFacts,
  ...howItIsDoneFacts,
  ...takingItOffFacts,
  ...microbladingFacts,
  ...whoShouldWaitFacts,
  ...bodyAndReactionsFacts,
  ...afterCancerFacts,
  ...theDaysBeforeFacts,
  ...reactionsCountedFacts,
  ...otherTreatmentsFacts,
  ...otherHelpFacts,
  ...minoxidilFacts,
  ...finasterideFacts,
  ...transplantFacts,
  ...hairPiecesFacts,
  ...wearingAHairpieceFacts,
  ...naturalCourseFacts,
  ...theShavedHeadFacts,
  ...theScalpAndAfterFacts,
  ...howItWeighsFacts,
  ...lawsAndTrainingFacts,
} as const

export type OutsideId = keyof typeof outside
