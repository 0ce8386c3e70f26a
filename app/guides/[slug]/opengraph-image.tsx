import { socialPicture, socialPictureSize } from '@/app/social-picture'
import { getGuide } from '@/lib/guides/get-guide'

export const alt = 'The title of this guide beside a head drawn in dots'
export const size = socialPictureSize
export const contentType = 'image/png'

export default async function OpenGraphImage({ params }: { params: Promise<{ slug: string }> }) {
  return socialPicture((await getGuide((await params).slug)).title)
}
