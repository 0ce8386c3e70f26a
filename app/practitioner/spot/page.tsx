import type { Metadata } from 'next'
import { SpotPage } from '@/components/scalp/spot-page'

export const metadata: Metadata = {
  title: 'Spot the problem',
  description:
    'Drawings of sound SMP work beside work with one fault: grids, blurred ink, ruled hairlines. Pick one, then ' +
    'see why and who says so.',
  alternates: { canonical: '/practitioner/spot' },
}

export default function Page() {
  return <SpotPage />
}
