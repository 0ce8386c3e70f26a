import { type LongevityBandId, longevityBands } from '@/content/data/longevity'
import { yearsOf } from './years-of'

const bandIds = Object.keys(longevityBands) as LongevityBandId[]

/**
 * What the sources say of a point in time, in years after treatment: every band that it falls into; both ends count,
 * an open end goes on for ever. Years that no source speaks of give an empty list.
 */
export function bandsAt(year: number): readonly LongevityBandId[] {
  return bandIds.filter(id => {
    const { low, high } = yearsOf(longevityBands[id].range)
    return (low === null || low <= year) && (high === null || year <= high)
  })
}
