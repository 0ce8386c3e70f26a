'use client'

import { useEffect, useState } from 'react'
import { earlyControls } from '@/components/ui/early-controls'
import { useAddress } from '@/components/ui/use-address'
import { valuesAddress, type ValuesField } from '@/lib/values/values-address'
import type { ValuesAsk } from './values-ask'
import { ValuesView } from './values-view'

const nothingFound = { answers: valuesAddress.defaults, problems: [] }

const marked = '[data-widget="values"] input[type="radio"]:checked:not([value="0"])'

type ValuesClientProps = Pick<ValuesAsk, 'options' | 'names' | 'cautions'>

/** Joins wishes and answer in the browser. What matters to somebody stands in the page and in no address. */
export const ValuesClient = (drawn: ValuesClientProps) => {
  const [live, setLive] = useState(false)
  const { asked, change } = useAddress(valuesAddress, nothingFound)
  useEffect(() => {
    for (const { name, value } of earlyControls(marked)) change(name as ValuesField, value)
    setLive(true)
  }, [change])
  return <ValuesView {...asked} {...drawn} {...(live ? { onAnswer: change } : {})} />
}
