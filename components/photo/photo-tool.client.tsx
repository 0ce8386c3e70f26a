'use client'

import { type ComponentType, useEffect, useRef, useState } from 'react'
import { LinkNotice } from '@/components/ui/link-notice'
import { useAddress } from '@/components/ui/use-address'
import { photoAddress } from '@/lib/photo/photo-address'
import { photoInLine } from '@/lib/photo/describe-photo'
import type { Proportions } from '@/lib/photo/landmarks'
import { sayPhoto } from '@/lib/photo/photo-words'
import type { PreviewTable } from '@/lib/scalp/preview/preview-table'
import type { PhotoBenchProps } from './photo-bench'
import { PhotoChooser } from './photo-chooser'
import type { Photo } from './read-photo'
import { earlyFile, useOpening } from './use-opening'

const drawn = { answers: photoAddress.defaults, problems: [] }

/**
 * Opens a photo and forgets it: it lies in this page's memory alone and goes when the page is left. All that works on it
 * comes with the first photo, as a script of its own.
 */
export const PhotoToolClient = ({ table }: { table: PreviewTable }) => {
  const { asked, keep, change } = useAddress(photoAddress, drawn)
  const [photo, setPhoto] = useState<Photo>()
  const [Bench, setBench] = useState<ComponentType<PhotoBenchProps>>()
  const [problem, setProblem] = useState('')
  const opening = useOpening()
  const held = useRef<Photo>(undefined)
  // Photos of one person tell of the same head: what is known of its proportions is worth something to the next.
  const known = useRef<Proportions>(undefined)
  const [shared, setShared] = useState<Proportions>()

  const hold = (next: Photo | undefined) => {
    held.current?.bitmap.close()
    held.current = next
    setPhoto(next)
  }
  const open = (file: File) => {
    setProblem('')
    void opening.open(file, async read => {
      if (typeof read === 'string') return setProblem(read)
      setShared(known.current)
      hold(read)
      const late = await import('./photo-bench').catch(() => undefined)
      if (late) setBench(() => late.PhotoBench)
      else setProblem(sayPhoto.noTool)
    })
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the photo is let go when the page is left, and only then.
  useEffect(() => {
    const early = earlyFile('photo-file') ?? earlyFile('photo-camera')
    if (early) open(early)
    const leave = () => {
      opening.stop()
      hold(undefined)
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      held.current?.bitmap.close()
      held.current = undefined
    }
  }, [])

  return (
    <div data-widget="photo">
      <LinkNotice unknown={asked.unknown} problems={asked.problems} />
      {photo || photoAddress.query(asked.answers) === '' ? null : (
        <p className="mb-4 max-w-[60ch]">
          <strong>Your settings are here.</strong> Choose a photo to see them: {photoInLine(asked.answers)}.
        </p>
      )}
      <PhotoChooser problem={problem} isThere={photo !== undefined} isReading={opening.isOpening} onFile={open} />
      {photo && Bench ? (
        <Bench
          // A new photo has its own pins.
          key={photo.id}
          photo={photo}
          table={table}
          shared={shared}
          onFit={proportions => {
            known.current = proportions
          }}
          onOtherHead={() => {
            known.current = undefined
            setShared(undefined)
          }}
          settings={asked.answers}
          problems={asked.problems}
          onSet={change}
          onSettings={answers => keep({ answers, problems: [] })}
          onForget={() => {
            hold(undefined)
            document.getElementById('photo-file')?.focus()
          }}
        />
      ) : null}
    </div>
  )
}
