import { socialPicture, socialPictureSize } from './social-picture'

export const alt =
  'Stipple: a decision guide on scalp micropigmentation. A head drawn in dots, half of the scalp filled.'
export const size = socialPictureSize
export const contentType = 'image/png'

export default function OpenGraphImage() {
  return socialPicture('Should you have your scalp tattooed?')
}
