'use client'

import { useMemo } from 'react'
import type { SentTables } from '@/lib/practitioner/sent-tables'
import { joinGrounds } from '@/lib/practitioner/shared-grounds'
import { PractitionerView } from './practitioner-view'
import { usePractitioner } from './use-practitioner'

/** Joins the checklist and the comparison with what the reader finds out, and rows with what they rest on. */
export const PractitionerClient = ({ grounds, ...tables }: SentTables) => {
  const joined = useMemo(() => joinGrounds(grounds), [grounds])
  return <PractitionerView {...tables} grounds={joined} ask={usePractitioner(tables.groups)} />
}
