import { useCallback, useRef } from 'react'
import { photoChanges } from '@/content/photo/photo'
import { type PinId, type Place, pinOf } from '@/lib/photo/landmarks'
import { photoAddress, type PhotoSettings } from '@/lib/photo/photo-address'
import type { PhotoView } from '@/lib/photo/view-of-head'
import { usePhotoPast } from './use-photo-past'
import type { usePhotoPins } from './use-photo-pins'

export type PhotoField = keyof PhotoSettings

/** What can be changed on a photo: pins, the turn of the head and settings. Each change can be taken back. */
export function usePhotoChanges(
  pins: ReturnType<typeof usePhotoPins>,
  settings: PhotoSettings,
  change: (field: PhotoField, text: string) => void,
  settle: (settings: PhotoSettings) => void,
) {
  const newest = useRef(settings)
  newest.current = settings
  const { note, ...past } = usePhotoPast(
    () => ({ pinned: pins.newest.current, settings: newest.current }),
    before => {
      pins.settle(before.pinned)
      // How one looks at it is no change to it, so that stays as it is.
      const { show, wipe } = newest.current
      settle({ ...before.settings, show, wipe })
    },
  )
  return {
    past,
    set: useCallback(
      (field: PhotoField, text: string) => {
        const isLook = field === 'show' || field === 'wipe'
        if (!isLook && photoAddress.text(newest.current, field) !== text) note(photoChanges[field])
        change(field, text)
      },
      [note, change],
    ),
    place: (id: PinId, to: Place) => {
      const stood = pins.newest.current.placed[id]
      // A field that is left says once more what it said: that is no change.
      if (stood?.x === to.x && stood.y === to.y) return
      note(pinOf(id).label)
      pins.place(id, to)
    },
    turn: (view: PhotoView) => {
      note(photoChanges.view)
      pins.turn(view)
    },
    reset: () => {
      note(photoChanges.all)
      settle(photoAddress.defaults)
    },
  }
}
