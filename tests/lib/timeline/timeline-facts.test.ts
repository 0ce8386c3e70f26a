import { describe, expect, it } from 'vitest'
import { getFact } from '@/lib/articles/facts'
import { timelineFacts } from '@/lib/timeline/timeline-facts'

describe('the facts of the timeline', () => {
  it('print what the sources come to', () => {
    const printed = Object.fromEntries(Object.entries(timelineFacts).map(([id, { text }]) => [id, text]))
    expect(printed).toMatchObject({
      'timeline.2-sessions.days': '7–14 days',
      'timeline.3-sessions.days': '14–28 days',
      'timeline.4-sessions.days': 'about 42–44 days',
      'timeline.2-sessions.hours': '4–10 hours',
      'timeline.3-sessions.hours': '5–15 hours',
      'timeline.4-sessions.hours': '8–20 hours',
      'timeline.sessions.count': '2–4 sessions',
      'timeline.gap.days': '7–14 days',
      'timeline.session.hours': '1–5 hours',
      'timeline.result.s2': '1 month',
    })
  })

  it('rest on claims and say what they are', () => {
    for (const { says, ground, href } of Object.values(timelineFacts)) {
      expect(ground.says.length).toBeGreaterThan(0)
      expect(says).toMatch(/\.$/)
      expect(href).toMatch(/^\/timeline/)
    }
  })

  it('may be called by a guide', () => {
    expect(getFact('timeline.3-sessions.days').text).toBe('14–28 days')
  })
})
