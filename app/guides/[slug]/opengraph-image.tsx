import { plateDrawn, socialPicture, socialPictureSize } from '@/app/social-picture'
import { plateFile } from '@/components/articles/guide-plate'
import { guides } from '@/lib/articles/guides'

export const dynamicParams = false

export const generateStaticParams = async () => (await guides.slugs()).map(slug => ({ slug }))

export const alt = 'The name of this guide beside the drawing in dots that it opens with'
export const size = socialPictureSize
export const contentType = 'image/png'

export default async function OpenGraphImage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  return socialPicture((await guides.get(slug)).shortTitle, plateDrawn(plateFile(slug)))
}
