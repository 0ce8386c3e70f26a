import { answersInRow, Choices } from '@/components/ui/choices'
import { decided } from '@/content/deciding/path'
import { decidedIds } from '@/content/deciding/path-ids'
import { trialWords } from '@/content/deciding/taking-time'
import { optionHref } from '@/lib/deciding/option-address'

const answers = decidedIds.map(value => ({ value, label: decided[value] }))

const Ways = ({ on, ways }: { on: string; ways: readonly (readonly [href: string, link: string])[] }) => (
  <ul data-next={on} className="path-next mt-3">
    {ways.map(([href, link]) => (
      <li key={href}>
        <a href={href} className="inline-flex min-h-11 items-center">
          {link}
        </a>
      </li>
    ))}
  </ul>
)

/** What comes next, for each of three answers. None of them is better than another. */
export const WhatNext = () => (
  <div className="path-decided mt-6 border-t border-rule py-4">
    <Choices
      id="decided"
      name="decided"
      text=""
      label="What do you want to do?"
      small
      grid={answersInRow}
      options={answers}
    />
    <Ways
      on="yes"
      ways={[
        ['/practitioner', 'Check a practitioner before you pay a deposit'],
        ['/guides/getting-ready', 'Get ready for the first session'],
        ['/timeline', 'Find your dates'],
      ]}
    />
    <Ways
      on="no"
      ways={[
        ['/compare', 'Look at the other options again'],
        [optionHref('shaved-or-as-it-is'), 'Shaving it, or leaving it as it is'],
        ['/guides/who-it-suits', 'Who SMP suits, and who it doesn’t'],
      ]}
    />
    <Ways
      on="later"
      ways={[
        ['#time', 'Put a day to decide in your calendar'],
        ['#trial', trialWords.title],
        ['/plan', 'Open my plan'],
      ]}
    />
  </div>
)
