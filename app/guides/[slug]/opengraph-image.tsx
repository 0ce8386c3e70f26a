import { socialPicture, socialPictureSize } from '@/app/social-picture'
import { guides } from '@/lib/articles/guides'

export const dynamicParams = false

export const generateStaticParams = async () => (await guides.slugs()).map(slug => ({ slug }))

export const alt = 'The title of this guide beside a head drawn in dots'
export const size = socialPictureSize
export const contentType = 'image/png'

export default async function OpenGraphImage({ params }: { params: Promise<{ slug: string }> }) {
  return socialPicture((await guides.get((await params).slug)).title)
}
