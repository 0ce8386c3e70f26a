import type { PersonPlace } from '@/lib/practitioner/change-visits'
import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import type { ComparedCheck, GroupCount } from '@/lib/practitioner/compare-visits'
import { sayCount } from '@/lib/practitioner/say-count'
import type { CheckAnswer } from '@/lib/practitioner/visits'
import { groupWeight, weightFactors } from '@/lib/practitioner/weigh-checks'
import { AnswerDots } from './answer-mark'
import type { PractitionerAsk } from './practitioner-ask'
import { WeightSelect } from './weight-select'

/** What is not known stands first here too. */
const outcomes: readonly { answer: CheckAnswer | null; title: string }[] = [
  { answer: null, title: 'Not asked' },
  { answer: 'no', title: 'No' },
  { answer: 'yes', title: 'Yes' },
]

const Cell = ({ title, checks }: { title: string; checks: readonly ComparedCheck[] }) => (
  <td className="py-1.5 pr-3 align-top tabular-nums max-sm:block max-sm:py-0.5 print:py-0">
    <span className="text-sm text-soft sm:hidden">{`${title}: `}</span>
    {checks.length}
    {checks.length > 0 ? (
      <span className="block text-xs whitespace-nowrap text-soft print:ml-1 print:inline print:text-[0.625rem]">
        {sayCount(checks)}
      </span>
    ) : null}
  </td>
)

type GroupProps = { name: string; count: GroupCount; people: readonly PersonPlace[]; ask: PractitionerAsk }

const Group = ({
  name,
  count: { group, checks, all },
  people,
  ask: {
    state: { visits },
    actions,
  },
}: GroupProps) => (
  <div className="mt-6 break-inside-avoid border-t border-ink pt-2 print:mt-2 print:pt-0.5">
    <div className="flex flex-wrap items-center justify-between gap-x-4">
      <h4 className="text-xl print:text-sm">{name}</h4>
      <WeightSelect
        id={`weight-compared-${group}`}
        label="All of these"
        name={name}
        weight={groupWeight(visits.weights, group)}
        onWeight={weight => actions.onGroupWeight(group, weight)}
      />
    </div>
    <table className="w-full border-collapse text-left print:text-[0.6875rem]">
      <caption className="pb-1 text-left text-sm text-soft print:pb-0 print:text-[0.6875rem]">
        {`${all.checks} checks, by weight ${sayCount(checks)}`}
      </caption>
      <thead className="max-sm:hush">
        <tr className="border-b border-rule text-sm print:text-[0.6875rem]">
          <th scope="col" className="w-2/5 py-1 pr-3 font-semibold print:w-1/4 print:py-0">
            Person
          </th>
          {outcomes.map(({ title }) => (
            <th key={title} scope="col" className="w-1/5 py-1 pr-3 font-semibold print:py-0">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map(({ letter, name: person, at }) => (
          <tr
            key={letter}
            className="break-inside-avoid border-b border-rule max-sm:grid max-sm:grid-cols-3 max-sm:py-2"
          >
            <th scope="row" className="py-1.5 pr-3 align-top font-semibold max-sm:col-span-3 print:py-0">
              <span className="block break-words">{person}</span>
              <span className="print:hidden">
                <AnswerDots
                  marks={checks.map(({ check, weight, answers }) => ({
                    id: check,
                    answer: answers[at] ?? null,
                    factor: weightFactors[weight],
                  }))}
                />
              </span>
            </th>
            {outcomes.map(({ answer, title }) => (
              <Cell
                key={title}
                title={title}
                checks={checks.filter(({ answers }) => (answers[at] ?? null) === answer)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

type WeighedCountsProps = {
  groups: readonly CheckLineGroup[]
  counts: readonly GroupCount[]
  people: readonly PersonPlace[]
  ask: PractitionerAsk
}

/** Counts by group and by the reader's own weights, each with its sum. They are not added up across groups. */
export const WeighedCounts = ({ groups, counts, people, ask }: WeighedCountsProps) => (
  <div className="mt-12 print:mt-4">
    <h3 className="text-2xl print:text-base">Counted by your weights</h3>
    <p className="mt-2 max-w-[62ch] text-soft print:mt-0 print:max-w-none print:text-xs">
      {`A check that matters little counts ${weightFactors.little}, one that matters ${weightFactors.matters}, and one
      that matters most ${weightFactors.most}. You can set a weight for a group here, or for one check in the checklist.
      We don’t add up the groups, because clean needles do not make up for a bad contract. A larger dot counts more. A
      filled dot is a yes, a struck one is a no, and an empty one has not been asked.`}
    </p>
    <div className="grid gap-x-12 lg:grid-cols-2 print:grid-cols-2 print:gap-x-8">
      {counts.map(count => (
        <Group
          key={count.group}
          name={groups.find(({ id }) => id === count.group)?.name ?? ''}
          count={count}
          people={people}
          ask={ask}
        />
      ))}
    </div>
  </div>
)
