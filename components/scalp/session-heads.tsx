import { WhoSays } from '@/components/evidence/who-says'
import { pictures } from '@/content/scalp/pictures'
import { groundOf } from '@/lib/evidence/ground'
import { sessionFile } from '@/lib/scalp/lit/still-files'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import { LitStill } from './lit-still'
import { DRAWN } from './picture'

const row = pictures['sessions-on-head']
/** The session after which each head is seen; the first is before them all. */
const sessions = [0, 1, 2, 3] as const

/** One head before and after each session, side by side; each session leads to it in the visualiser. For the server. */
export const SessionHeads = () => (
  <section aria-labelledby="heads-title" className="mt-6 mb-8 print:hidden">
    <h2 id="heads-title" className="text-xl">
      What you see after each session
    </h2>
    <ul className="mt-3 grid max-w-3xl grid-cols-[repeat(auto-fit,minmax(4rem,1fr))] gap-2 sm:gap-4">
      {sessions.map((session, i) => {
        const label = row.panels[i] ?? ''
        return (
          <li key={label}>
            <LitStill file={sessionFile(session)} alt={i === 0 ? row.alt : ''} />
            {session ? (
              <a
                href={previewAddress.href({ session })}
                className="inline-flex min-h-11 items-center text-sm leading-tight"
              >
                {label}
              </a>
            ) : (
              <p className="flex min-h-11 items-center text-sm leading-tight">{label}</p>
            )}
          </li>
        )
      })}
    </ul>
    <p className="text-sm text-soft">{`${row.caption} ${DRAWN}, and how many dots a session adds here is our own choice.`}</p>
    <WhoSays ground={groundOf(row)} summary="Who says that dots are added" />
  </section>
)
