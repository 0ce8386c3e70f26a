import type { AftercareState } from '@/content/aftercare/aftercare.schema'

/** What is known of an activity on a day. `silent`: nobody who is asked speaks of it then. */
export type HeldState = AftercareState | 'silent'

const order: readonly HeldState[] = ['silent', 'may', 'ask', 'do', 'limit', 'no']

/** How strict a state is, from 0 for silence to 5 for a ban. */
export function strictness(state: HeldState): number {
  return order.indexOf(state)
}

/** Whether a state asks something of the reader: a ban, a limit or a duty. */
export function binds(state: HeldState): boolean {
  return strictness(state) >= strictness('do')
}

/** The strictest of some states; silence where there are none. */
export function strictestOf(states: readonly HeldState[]): HeldState {
  return states.reduce<HeldState>((a, b) => (strictness(b) > strictness(a) ? b : a), 'silent')
}
