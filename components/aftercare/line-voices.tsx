import type { AftercareLine } from '@/lib/aftercare/aftercare-day'
import { fullTitle } from '@/lib/aftercare/tell-day'
import { type AftercareAsk, sourceName } from './aftercare-ask'
import { VoiceClaims } from './voice-list'

type LineVoicesProps = { line: AftercareLine; ask: AftercareAsk; isTitled?: boolean }

/** Each source on one line of a day, in its own words. */
export const LineVoices = ({ line, ask, isTitled = false }: LineVoicesProps) => {
  const { voices } = line
  const silent = voices.filter(voice => voice.state === 'silent').map(voice => sourceName(ask, voice.source))
  return (
    <div className={isTitled ? 'border-t border-rule py-2.5' : ''}>
      {isTitled ? <p className="font-semibold">{`${fullTitle(line)}.`}</p> : null}
      {voices
        .filter(voice => voice.state !== 'silent')
        .map(voice => (
          <p key={voice.source} className="mt-1">
            <span className="font-semibold">{`${sourceName(ask, voice.source)}: `}</span>
            {voice.rule ? <VoiceClaims rules={[voice.rule]} /> : 'it allows this by now.'}
            {voice.rule && voice.rule.state !== voice.state ? (
              <span className="block text-soft">Its days are over by now. We read: only once healed.</span>
            ) : null}
          </p>
        ))}
      {silent.length > 0 ? <p className="mt-1 text-soft">{`Silent on this day: ${silent.join(', ')}.`}</p> : null}
    </div>
  )
}
