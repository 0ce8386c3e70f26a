import { z } from 'zod'

/** One way in which a head may be turned in a photo. */
export const photoViewSchema = z.strictObject({
  label: z.string().min(1).max(40),
  yaw: z.number().min(-180).max(180).describe('degrees: 0 looks at the reader, 90 shows the head’s left side'),
})
export type PhotoView = z.infer<typeof photoViewSchema>

/** One thing that can be done on the photo. */
export const photoModeSchema = z.strictObject({
  label: z.string().min(1).max(24),
  hint: z.string().min(10).max(90).describe('how to do it by hand and by keyboard'),
})
export type PhotoMode = z.infer<typeof photoModeSchema>
