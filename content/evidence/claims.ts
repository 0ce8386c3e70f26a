import { aftercareClaims } from './claims/aftercare'
import { benefitClaims } from './claims/benefit'
import { candidacyClaims } from './claims/candidacy'
import { combinationClaims } from './claims/combination'
import { comparisonClaims } from './claims/comparison'
import { consultationClaims } from './claims/consultation'
import { contraindicationClaims } from './claims/contraindication'
import { costClaims } from './claims/cost'
import { definitionClaims } from './claims/definition'
import { evidenceClaims } from './claims/evidence'
import { insuranceClaims } from './claims/insurance'
import { longevityClaims } from './claims/longevity'
import { mechanismClaims } from './claims/mechanism'
import { articleClaims } from './claims/article'
import { painClaims } from './claims/pain'
import { practitionerClaims } from './claims/practitioner'
import { procedureClaims } from './claims/procedure'
import { realismClaims } from './claims/realism'
import { regulationClaims } from './claims/regulation'
import { removalClaims } from './claims/removal'
import { riskClaims } from './claims/risk'
import { sessionsClaims } from './claims/sessions'
import { techniqueClaims } from './claims/technique'
import { touchupClaims } from './claims/touchup'
import { womenClaims } from './claims/women'

/** Every factual statement of the five sources. One file a topic; the five stand side by side in it. */
export const claims = {
  ...definitionClaims,
  ...mechanismClaims,
  ...techniqueClaims,
  ...candidacyClaims,
  ...contraindicationClaims,
  ...costClaims,
  ...sessionsClaims,
  ...procedureClaims,
  ...consultationClaims,
  ...painClaims,
  ...realismClaims,
  ...longevityClaims,
  ...touchupClaims,
  ...removalClaims,
  ...aftercareClaims,
  ...riskClaims,
  ...benefitClaims,
  ...comparisonClaims,
  ...practitionerClaims,
  ...womenClaims,
  ...combinationClaims,
  ...insuranceClaims,
  ...regulationClaims,
  ...evidenceClaims,
  ...articleClaims,
} as const

export type ClaimId = keyof typeof claims
