/** The words by which a figure can hide in prose. Used by `bare-figures.ts`, which holds the rule itself. */

const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Harmless by themselves and a figure beside a unit: "one of the two", but not "two sessions". */
export const counting = words(`
  zero nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety single half`)

/** Vague amounts. Sources state them as figures ("a couple of weeks"), so prose may not add its own. */
export const vague = words('couple few several pair handful')

/** Amounts that are figures wherever they stand. */
export const large = words(`
  dozen dozens hundred hundreds thousand thousands million millions billion billions`)

/** "First" is always harmless, "second" beside anything but time. */
export const ordinals = words(`
  second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth`)

export const fractions = words('half halves third thirds quarter quarters fifth fifths tenth tenths')

export const multiples = words('once twice thrice double triple half')

export const timeUnits = words(`
  second seconds minute minutes hour hours hourly day days night nights week weeks weekend weekends fortnight
  fortnights month months year years yr yrs decade decades century centuries`)

/** What is counted of the treatment: visits, people, tools and steps. */
export const treatmentUnits = words(`
  session sessions visit visits appointment appointments treatment treatments sitting sittings touchup touchups
  needle needles point points step steps region regions product products shade shades ink inks
  times time guard guards grade grades stage stages norwood ludwig`)

export const peopleUnits = words(`
  people person persons men man women woman patient patients client clients customer customers participant
  participants volunteer volunteers user users adult adults cases`)

export const measureUnits = words(`
  dollar dollars usd pound pounds gbp euro euros cent cents buck bucks grand percent percentage percentages
  millimetre millimetres millimeter millimeters mm centimetre centimetres cm inch inches degree degrees`)

/** What "half the …" and "twice the …" would measure. */
export const measured = words('price cost length strength money dose size rate fee')

/** Units that a number may follow: "year three", "guard one", "Norwood V". */
export const namedByNumber = words(`
  year years day days week weeks month months session sessions stage stages guard guards grade grades norwood
  ludwig level type hour hours`)

/** After these a Roman numeral is a stage. */
export const stages = words('norwood ludwig stage stages type grade class')
export const roman = /^(?:I{1,3}|IV|VI{0,3}|IX|X)$/

/** Before "a week" these make it a length of time: "after a week". */
export const durationLeads = words(`
  after within in for under over than about around almost nearly roughly every per once twice half takes take took
  lasts last lasted only just least most until till`)

/** After "a week" these do: "a week later". */
export const durationTails = words('later apart after before ago long or and')

/** Words over which a number does not reach its unit: "one of the sessions", "two things change over years". */
export const stops = words(`
  of the a an each every any some no in on at for by with from as that which who this these those his her your our
  their its is are was were be been has have had do does did can may might will would should must say says said
  after before until while during over under about because if then so and but not also both all it they you we`)
