import { useState } from 'react'
import { type PinId, type Place, pinOf } from '@/lib/photo/landmarks'
import { bendAngles, type PhotoSettings, photoAddress } from '@/lib/photo/photo-address'
import { heightOnRail, isRail, placeOnRail, railHeights } from '@/lib/photo/photo-rail'
import { sayHandle, sayPin } from '@/lib/photo/photo-words'
import { TOO_LOW } from '@/lib/scalp/preview/preview-settings'
import { bendPlaces } from './photo-controls'
import type { Grip } from './photo-grips'
import type { PhotoMode } from './photo-steps'
import type { Photo } from './read-photo'
import type { usePhotoPins } from './use-photo-pins'
import type { Drawn } from './use-photo-picture'

const within = (n: number, low: number, high: number) => Math.max(low, Math.min(high, n))

/** What can be moved on the photo now, and what comes of moving it: a pin's place, or the hairline's height there. */
export function usePhotoGrips(
  photo: Photo,
  mode: PhotoMode,
  pins: ReturnType<typeof usePhotoPins>,
  drawn: Drawn | undefined,
  settings: PhotoSettings,
  onSet: (field: 'bend', text: string) => void,
  onPin: (id: PinId, to: Place) => void,
) {
  const [moved, setMoved] = useState<string>()
  /** How high the line was drawn before any bend: poor work sets it too low, whatever was set. */
  const level = settings.faults.includes('low') ? TOO_LOW * 100 : settings.height
  const heightAt = (i: number) => within(level + (settings.bend[i] ?? 0), railHeights[0], railHeights.at(-1) ?? 100)
  const hundredth = (n: number, of: number) => Math.round((n / of) * 100)

  const pinGrips = (): Grip[] =>
    pins.list(drawn?.fit).map(({ id, place, isPlaced }) => ({
      id,
      place,
      said: sayPin(pinOf(id).label, hundredth(place.x, photo.width), hundredth(place.y, photo.height)),
      isPlaced,
    }))
  const lineGrips = (): Grip[] =>
    (drawn?.rails ?? []).flatMap((rail, i) => {
      const said = sayHandle(bendPlaces[i] ?? '', heightAt(i))
      const place = placeOnRail(rail, heightAt(i))
      return isRail(rail) ? [{ id: `line-${i}`, place, said, isPlaced: settings.bend[i] !== 0 }] : []
    })
  const grips = mode === 'pins' ? pinGrips() : mode === 'line' ? lineGrips() : []

  const bendTo = (i: number, to: Place) => {
    const rail = drawn?.rails[i]
    if (!rail || !isRail(rail)) return
    const bend = bendAngles.map((_, at) =>
      at === i ? within(heightOnRail(rail, to) - level, -50, 50) : (settings.bend[at] ?? 0),
    )
    onSet('bend', photoAddress.text({ ...settings, bend }, 'bend'))
  }
  return {
    grips,
    /** Where what was moved last stands now. */
    said: grips.find(({ id }) => id === moved)?.said ?? '',
    move: (id: string, to: Place) => {
      setMoved(id)
      if (mode === 'line') bendTo(Number(id.replace('line-', '')), to)
      else onPin(id as PinId, to)
    },
  }
}
