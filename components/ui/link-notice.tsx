import { sayUnknown } from '@/lib/address/say-unknown'
import { Notice } from './notice'

type LinkNoticeProps = {
  unknown?: readonly string[] | undefined
  /** What a link lost on its way, where no field stands to say so. */
  problems?: readonly { message: string }[]
}

/**
 * Stands beside every tool's form: a link was opened of which nothing was understood, and this names what it asked for;
 * or some of it was lost, and this says what.
 */
export const LinkNotice = ({ unknown, problems = [] }: LinkNoticeProps) => {
  const lost = [...new Set(problems.map(({ message }) => message))]
  if (!unknown && lost.length === 0) return null
  return (
    <div role="status" data-part={unknown ? 'unknown' : 'lost'} className="mb-6 print:hidden">
      <Notice tone="settle" title={unknown ? 'This link is not for this page' : 'Some of the link could not be read'}>
        {unknown ? (
          sayUnknown(unknown)
        ) : (
          <ul>
            {lost.map(message => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  )
}
