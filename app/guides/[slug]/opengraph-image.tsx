import { socialPicture, socialPictureSize } from '@/app/social-picture'
import { getGuide } from '@/lib/articles/get-guide'
import { guideSlugs } from '@/lib/articles/list-guides'

export const dynamicParams = false

export const generateStaticParams = async () => (await guideSlugs()).map(slug => ({ slug }))

export const alt = 'The title of this guide beside a head drawn in dots'
export const size = socialPictureSize
export const contentType = 'image/png'

export default async function OpenGraphImage({ params }: { params: Promise<{ slug: string }> }) {
  return socialPicture((await getGuide((await params).slug)).title)
}
