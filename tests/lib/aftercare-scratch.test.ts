import { it } from 'vitest'
import { aftercareOn } from '@/lib/aftercare/aftercare-on'
import { aftercareSheet } from '@/lib/aftercare/aftercare-sheet'
import { whenCanI } from '@/lib/aftercare/when-can-i'
import { activityIds } from '@/lib/aftercare/activities'
import { binds } from '@/lib/aftercare/strictness'
it('prints', () => {
  const sheet = aftercareSheet()
  let last = ''
  for (let d = 0; d < 40; d++) {
    const day = aftercareOn(d)
    const now = day.lines.filter(l => binds(l.state)).map(l => `${l.activity}:${l.state}`).join(' ')
    if (now !== last) console.log(d, now, 'silent', day.silent.join())
    last = now
  }
  for (const id of activityIds) {
    const w = whenCanI(id, sheet)
    console.log(id, JSON.stringify(w.earliest), JSON.stringify(w.latest), w.voices.map(v => `${v.source} ${v.kind} ${v.early}-${v.late}${v.about ? '~' : ''} ${v.words ?? ''}`).join(' | '))
  }
})
