'use client'

import { useEffect, useState } from 'react'
import { useAddress } from '@/components/ui/use-address'
import type { OptionId } from '@/content/deciding/option-ids'
import { valuesAddress, type ValuesField } from '@/lib/values/values-address'
import type { OptionNames } from '@/lib/values/values-words'
import { ValuesView } from './values-view'

const nothingFound = { answers: valuesAddress.defaults, problems: [] }

/** What was marked before the script ran. */
const marked = () => [
  ...document.querySelectorAll<HTMLInputElement>('[data-widget="values"] input[type="radio"]:checked:not([value="0"])'),
]

type ValuesClientProps = { options: readonly OptionId[]; names: OptionNames }

/** Joins wishes and answer in the browser. What matters to somebody stands in the page and in no address. */
export const ValuesClient = ({ options, names }: ValuesClientProps) => {
  const [live, setLive] = useState(false)
  const { asked, change } = useAddress(valuesAddress, nothingFound)
  useEffect(() => {
    for (const { name, value } of marked()) change(name as ValuesField, value)
    setLive(true)
  }, [change])
  return <ValuesView {...asked} options={options} names={names} {...(live ? { onAnswer: change } : {})} />
}
