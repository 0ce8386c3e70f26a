import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { type CostAsk, fieldProps, problemOf, sessionChoices } from './cost-questions'
