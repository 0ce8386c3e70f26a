import { bearTranslation } from '@/components/layout/bear-translation'
import { keepFocus } from '@/components/layout/keep-focus'

// Next runs this file before the page wakes.
bearTranslation()
keepFocus()
