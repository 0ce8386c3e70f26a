import { useState } from 'react'
import { Fold } from '@/components/ui/fold'
import { TextField } from '@/components/ui/text-field'
import { type PinId, type Place, pinOf } from '@/lib/photo/landmarks'
import { readNumber } from '@/lib/value/read-number'
import type { Photo } from './read-photo'

type PinFieldsProps = {
  photo: Photo
  pins: readonly { id: PinId; place: Place; isPlaced: boolean }[]
  onPlace: (id: PinId, place: Place) => void
}

const message = 'Give a number from 0 to 100, such as 42.5.'
const ways = [
  { axis: 'x', word: 'from the left' },
  { axis: 'y', word: 'from the top' },
] as const

/** The pins as numbers, in hundredths of the photo: for those who do not see it, or who want to be exact. */
export const PinFields = ({ photo, pins, onPlace }: PinFieldsProps) => {
  const [bad, setBad] = useState<{ id: string; given: string }>()
  const edge = { x: photo.width, y: photo.height }
  return (
    <Fold
      heading={<h2 className="text-xl">The pins as numbers</h2>}
      inside="Where each pin is, in hundredths of the photo"
    >
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {pins.map(({ id, place, isPlaced }) => (
          <fieldset key={id} className="min-w-0">
            <legend className="font-semibold">
              {pinOf(id).label}
              <span className="font-normal text-soft">{isPlaced ? '' : ' (not placed yet)'}</span>
            </legend>
            <div className="mt-1 grid grid-cols-2 gap-3">
              {ways.map(({ axis, word }) => {
                const field = `photo-pin-${id}-${axis}`
                const take = (given: string) => {
                  const { value } = readNumber(given, { limits: [0, 100], places: 2, message })
                  setBad(value === undefined ? { id: field, given } : undefined)
                  if (value !== undefined) onPlace(id, { ...place, [axis]: (value / 100) * edge[axis] })
                }
                return (
                  <TextField
                    key={axis}
                    id={field}
                    name={field}
                    small
                    label={
                      <span className="font-normal">
                        <span className="hush">{pinOf(id).label}, </span>
                        {word}
                      </span>
                    }
                    inputMode="decimal"
                    text={((place[axis] / edge[axis]) * 100).toFixed(1)}
                    problem={bad?.id === field ? { message, given: bad.given } : undefined}
                    onChange={take}
                  />
                )
              })}
            </div>
          </fieldset>
        ))}
      </div>
    </Fold>
  )
}
