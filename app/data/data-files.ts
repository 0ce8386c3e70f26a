import { publishAftercare } from '@/lib/aftercare/publish-aftercare'
import { publishCandidacy } from '@/lib/candidacy/publish-candidacy'
import { publishClaims } from '@/lib/evidence/publish-claims'
import { publishCosts } from '@/lib/cost/publish-costs'
import { publishDisagreements } from '@/lib/evidence/publish-disagreements'
import type { DataFile } from '@/lib/evidence/data-file'
import { publishOutside } from '@/lib/evidence/publish-outside'
import { publishPractitioner } from '@/lib/practitioner/publish-practitioner'
import { publishSessions } from '@/lib/timeline/publish-sessions'
import { publishSources } from '@/lib/evidence/publish-sources'

/**
 * Every file under `/data`, in the order of the page. A room publishes its table (`lib/cost/publish-costs.ts`) and adds
 * one line here; the two addresses, the schema and the page follow.
 */
export const dataFiles: readonly DataFile[] = [
  publishSources(),
  publishClaims(),
  publishDisagreements(),
  publishOutside(),
  publishCosts(),
  publishSessions(),
  publishAftercare(),
  publishPractitioner(),
  publishCandidacy(),
]
