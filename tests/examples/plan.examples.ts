import { handOn } from '@/lib/address/hand-on-address'
import type { Plan, PlanPart } from '@/lib/plan/plan-document'

/** The address by which a tool hands a part on: a text of its own, or a document. Wishes hold words, and travel as one. */
export const addToPlanHref = (part: PlanPart, answers: string | object): string =>
  typeof answers === 'string' && part !== 'values' ? handOn.toPlan(part, answers) : handOn.documentToPlan(part, answers)

/** A plan with every part, in the form that the tools themselves write. */
export const fullPlan: Plan = {
  v: 4,
  candidacy: 'change=bald&hair=shaved&medicines=minoxidil&pattern=norwood-5&scalp=psoriasis-quiet,not-sure',
  compare: 'options=finasteride,smp',
  values: 'leaning=unsure&leaning-after=smp&look-fuller=4&no-medicine=5&own=3&own-smp=yes&wish=sun%20%26%20sea%2B',
  path: 'decide=2027-01-18&decided=later&done=options,values&people=doctor,close',
  preview: 'density=2&hairline=soft&pattern=norwood-5',
  photo: 'bend=50-60-70-60-50&faults=grid-dark&head=woman&session=2',
  cost: 'region=turkey',
  timeline: 'start=2027-01-04',
  aftercare: 'start=2027-01-04',
  own: { v: 1, lines: { gym: { fromDay: 7, says: 'light training only' } }, done: { 2: ['shampoo'] } },
  practitioner: { version: 1, people: [{ name: 'Anna Dots', answers: {}, notes: 'calm, took her time' }] },
  notes: 'A soft hairline, please.\nAsk about the scar – ü, 頭, 🙂.',
}

/** Files as older versions of the guide wrote them, and what they hold today. */
export const storedFiles: readonly { name: string; text: string; plan: Plan }[] = [
  {
    name: 'version 0, a list of addresses',
    text: JSON.stringify({
      v: 0,
      links: [
        '/cost?area=crown&region=turkey',
        '/candidacy#hair=shaved&pattern=norwood-6',
        '/timeline?start=2027-02-01',
      ],
      notes: ['Ask about the scar.', 'Not before spring.'],
    }),
    plan: {
      v: 4,
      // The quiz began with the look then, and asks first what there is to change today.
      candidacy: 'change=bald&hair=shaved&pattern=norwood-6',
      cost: 'area=crown&region=turkey',
      timeline: 'start=2027-02-01',
      notes: 'Ask about the scar.\nNot before spring.',
    },
  },
  { name: 'version 0 without notes', text: '{"v":0,"links":["/cost"]}', plan: { v: 4, cost: '' } },
  {
    name: 'version 1, with every part that it had',
    text: JSON.stringify({
      v: 1,
      candidacy: 'hair=shaved&pattern=norwood-6',
      cost: '',
      timeline: 'start=2027-02-01',
      aftercare: 'start=2027-02-01',
      own: { v: 1, lines: { gym: { fromDay: 7, says: 'light' } }, done: { 2: ['shampoo'] } },
      practitioner: { version: 1, people: [{ name: 'Ben', answers: {}, notes: '' }] },
      notes: 'One line',
    }),
    plan: {
      v: 4,
      // The quiz began with the look then, and asks first what there is to change today.
      candidacy: 'change=bald&hair=shaved&pattern=norwood-6',
      cost: '',
      timeline: 'start=2027-02-01',
      aftercare: 'start=2027-02-01',
      own: { v: 1, lines: { gym: { fromDay: 7, says: 'light' } }, done: { 2: ['shampoo'] } },
      practitioner: { version: 1, people: [{ name: 'Ben', answers: {}, notes: '' }] },
      notes: 'One line',
    },
  },
  {
    name: 'version 1 knew no picture',
    text: '{"v":1,"preview":"pattern=norwood-5","cost":"area=crown"}',
    plan: { v: 4, cost: 'area=crown' },
  },
  {
    name: 'version 2, with every part that it had',
    text: JSON.stringify({
      v: 2,
      candidacy: 'change=bald&hair=shaved&pattern=norwood-6',
      preview: 'density=2',
      cost: 'area=crown',
      timeline: 'start=2027-02-01',
      aftercare: 'start=2027-02-01',
      own: { v: 1, lines: { gym: { fromDay: 7, says: 'light' } }, done: {} },
      practitioner: {
        version: 1,
        people: [{ name: 'Ben', answers: {}, notes: '' }],
      },
      notes: 'One line',
    }),
    plan: {
      v: 4,
      candidacy: 'change=bald&hair=shaved&pattern=norwood-6',
      preview: 'density=2',
      cost: 'area=crown',
      timeline: 'start=2027-02-01',
      aftercare: 'start=2027-02-01',
      own: { v: 1, lines: { gym: { fromDay: 7, says: 'light' } }, done: {} },
      practitioner: {
        version: 1,
        people: [{ name: 'Ben', answers: {}, notes: '' }],
      },
      notes: 'One line',
    },
  },
  {
    name: 'versions 1 and 2 knew nothing of the decision',
    text: '{"v":2,"values":"undo=5","compare":"options=smp","path":"done=plan","notes":"One line"}',
    plan: { v: 4, notes: 'One line' },
  },
  {
    name: 'version 3, with every part that it had',
    text: JSON.stringify({
      v: 3,
      candidacy: 'change=bald&hair=shaved&pattern=norwood-6',
      compare: 'options=finasteride,smp',
      values: 'undo=5',
      path: 'done=options',
      preview: 'pattern=norwood-5',
      cost: 'area=crown',
      timeline: 'start=2027-02-01',
      aftercare: 'start=2027-02-01',
      own: { v: 1, lines: { gym: { fromDay: 7, says: 'light' } }, done: {} },
      practitioner: { version: 1, people: [{ name: 'Ben', answers: {}, notes: '' }] },
      notes: 'One line',
    }),
    plan: {
      v: 4,
      candidacy: 'change=bald&hair=shaved&pattern=norwood-6',
      compare: 'options=finasteride,smp',
      values: 'undo=5',
      path: 'done=options',
      preview: 'pattern=norwood-5',
      cost: 'area=crown',
      timeline: 'start=2027-02-01',
      aftercare: 'start=2027-02-01',
      own: { v: 1, lines: { gym: { fromDay: 7, says: 'light' } }, done: {} },
      practitioner: { version: 1, people: [{ name: 'Ben', answers: {}, notes: '' }] },
      notes: 'One line',
    },
  },
  {
    name: 'version 3 knew no settings of a photo',
    text: '{"v":3,"photo":"dot=3","notes":"One line"}',
    plan: { v: 4, notes: 'One line' },
  },
  {
    name: 'version 3 kept them as a picture',
    text: '{"v":3,"preview":"head=man&bend=50-60-70-60-50"}',
    plan: { v: 4, photo: 'head=man&bend=50-60-70-60-50' },
  },
  { name: 'version 1', text: '{"v":1,"notes":"One line"}', plan: { v: 4, notes: 'One line' } },
]
