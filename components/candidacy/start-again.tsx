import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'

/** "Start again" forgets every answer, so it asks once more before it does. */
export const StartAgain = ({ onRestart }: { onRestart: () => void }) => {
  const [isAsking, setAsking] = useState(false)
  const question = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (isAsking) question.current?.focus()
  }, [isAsking])
  if (!isAsking) {
    return (
      <Button kind="secondary" onClick={() => setAsking(true)}>
        Start again
      </Button>
    )
  }
  return (
    <div className="basis-full border-l-4 border-settle pl-4">
      <p ref={question} tabIndex={-1} className="mb-3 font-semibold outline-none">
        Do you want to forget all your answers?
      </p>
      <div className="flex flex-wrap gap-3">
        <Button
          onClick={() => {
            setAsking(false)
            onRestart()
          }}
        >
          Forget them
        </Button>
        <Button kind="secondary" onClick={() => setAsking(false)}>
          Keep them
        </Button>
      </div>
    </div>
  )
}
