import { previewHeads } from '@/content/scalp/scalp'
import type { PreviewHead } from '@/lib/scalp/preview/preview-settings'

/** A part of a head from `public`. Fails when it does not come. */
export async function fetchBytes(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`a part of a head did not come: ${answer.status}`)
  return answer.arrayBuffer()
}

const stopped = () => new Error('the painter has stopped')

type Waiting<Delivery> = { resolve: (picture: Delivery) => void; reject: (why: Error) => void }

/**
 * A painter in a worker, so that the page answers the reader while pictures are made. It starts with the first order.
 * When it breaks, all that was ordered fails, and the next order starts another.
 * @param start makes the worker, whose answers come in the order of what it is asked
 * @param fetchHead brings what the worker has to know of a head
 */
export function hireWorker<Body, Delivery>(start: () => Worker, fetchHead: (head: PreviewHead) => Promise<Body>) {
  const waiting: Waiting<Delivery>[] = []
  const known = new Set<PreviewHead>()
  let worker: Worker | undefined
  let coming: Map<PreviewHead, Promise<Body>> | undefined

  /** Both heads are asked for, always in the same order: which of them a reader looks at stands in no request. */
  const fetchHeads = () => {
    const bodies = new Map((Object.keys(previewHeads) as PreviewHead[]).map(head => [head, fetchHead(head)] as const))
    // Of the head that nobody looks at a failure is nobody's business either.
    for (const body of bodies.values()) body.catch(() => {})
    return bodies
  }
  const stop = () => {
    worker?.terminate()
    worker = undefined
    known.clear()
    coming = undefined
    for (const { reject } of waiting.splice(0)) reject(stopped())
  }
  const begin = () => {
    const started = start()
    started.onmessage = ({ data }: MessageEvent<Delivery>) => waiting.shift()?.resolve(data)
    started.onerror = stop
    started.onmessageerror = stop
    return started
  }

  return {
    /**
     * One picture. Fails when a head or the worker does.
     * @param order what is asked, and which of its buffers are given away. `body` comes with the first order for a head
     */
    async ask(
      head: PreviewHead,
      order: (
        body: Body | undefined,
        own: Worker,
      ) => readonly [order: unknown, given: readonly (ArrayBuffer | undefined)[]],
    ): Promise<Delivery> {
      // The worker loads while the heads are on their way.
      worker ??= begin()
      const own = worker
      coming ??= fetchHeads()
      const came = await coming.get(head)?.catch(fault => {
        coming = undefined
        throw fault
      })
      if (worker !== own) throw stopped()
      // A head is handed over once; an order given meanwhile may have done so.
      const body = known.has(head) ? undefined : came
      known.add(head)
      const [message, given] = order(body, own)
      own.postMessage(
        message,
        given.filter(buffer => buffer !== undefined),
      )
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
    },
    /** Ends the worker; what was ordered fails. */
    leave: stop,
  }
}
