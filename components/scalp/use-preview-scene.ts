import { useCallback, useEffect, useRef, useState } from 'react'
import { readPointCloud } from '@/lib/scalp/point-cloud'
import { type PreviewScene, readScene } from '@/lib/scalp/preview-scene'
import type { PreviewHead } from '@/lib/scalp/preview-settings'

export type SceneState = 'loading' | 'ready' | 'failed'

/** Loads the points of a head, once for each, and only where they are shown. The address tells nothing but which head. */
export function usePreviewScene(head: PreviewHead) {
  const [scenes, setScenes] = useState<Partial<Record<PreviewHead, PreviewScene>>>({})
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  const asked = useRef(new Map<PreviewHead, number>())
  const known = scenes[head]

  useEffect(() => {
    if (asked.current.get(head) === tries) return
    asked.current.set(head, tries)
    setFailed(false)
    fetch(`/head/${head}.bin`)
      .then(answer => {
        if (!answer.ok) throw new Error(`${answer.status}`)
        return answer.arrayBuffer()
      })
      .then(bytes => {
        const scene = readScene(readPointCloud(bytes), head)
        setScenes(before => ({ ...before, [head]: scene }))
      })
      .catch(() => {
        asked.current.delete(head)
        setFailed(true)
      })
  }, [head, tries])

  const state: SceneState = known ? 'ready' : failed ? 'failed' : 'loading'
  return { scene: known, state, retry: useCallback(() => setTries(count => count + 1), []) }
}
