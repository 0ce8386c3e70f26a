import { bearTranslation } from '@/components/layout/bear-translation'

// Next runs this file before the page wakes.
bearTranslation()
