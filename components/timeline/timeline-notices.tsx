import { Notice } from '@/components/ui/notice'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import type { TimelineAsk } from './timeline-ask'

/** What has to be said of the dates themselves: both were given, or one has gone by. */
export const TimelineNotices = ({ answers, today }: TimelineAsk) => {
  const { start, event, sessions } = answers
  const notes = [
    start && event
      ? {
          title: 'You gave both dates. We use the first.',
          text: 'The days below are counted on from session 1. ',
          href: timelineAddress.href({ event, sessions }),
          link: 'Count back from the other day',
        }
      : null,
    start && today && start < today
      ? {
          title: 'Session 1 lies in the past.',
          text: 'The days are counted from it all the same.',
          href: null,
          link: '',
        }
      : null,
    !start && event && today && event < today
      ? {
          title: 'Your day lies in the past.',
          text: 'We count back from it all the same.',
          href: null,
          link: '',
        }
      : null,
  ].filter(note => note !== null)
  return notes.map(({ title, text, href, link }) => (
    <div key={title} className="mb-6">
      <Notice tone="settle" title={title}>
        {text}
        {href ? <a href={href}>{link}</a> : null}
      </Notice>
    </div>
  ))
}
