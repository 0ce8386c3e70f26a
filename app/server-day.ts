import type { Day } from '@/lib/calendar/read-day'

/** Today by the server, in UTC: for pages that are drawn per request, where no script says the device's own day. */
export const serverDay = (): Day => new Date().toISOString().slice(0, 10)
