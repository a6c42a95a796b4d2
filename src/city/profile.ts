import type { Limit, WorkCalendar } from '@/domain/clock/limit'
import type { Place, Ring } from '@/domain/place/geometry'

/** How good a shape or point is. `sketch`: drawn by hand to show roughly where; a city imports surveyed shapes over it. */
type Accuracy = 'surveyed' | 'sketch'

/** A responsible unit: who must solve a problem, and where a person who was sent to the wrong door should go. */
export type Unit = {
  readonly id: string
  readonly name: string
  readonly kind: 'department' | 'street-office' | 'property-manager' | 'grid-team'
  /** One sentence for residents: what this unit answers for and how to reach it. */
  readonly about: string
}

/** A grid: the area one grid worker walks. `streetOffice` is its unit of last resort. */
export type Grid = {
  readonly id: string
  readonly name: string
  readonly division: string
  readonly ring: Ring
  readonly accuracy: Accuracy
  /** Unit ids: the street office, and the team of grid workers who may solve small things on the spot. */
  readonly streetOffice: string
  readonly gridTeam: string
}

export type Lane = {
  readonly id: string
  readonly name: string
  /** Other ways people say it, and pinyin initials, for search. */
  readonly aliases: readonly string[]
  readonly at: Place
  readonly accuracy: Accuracy
  /** Units that answer for one quick category on this lane, whatever the city-wide rule says. */
  readonly units: Readonly<Partial<Record<QuickCategoryKey, string>>>
}

export type Landmark = {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly at: Place
  readonly accuracy: Accuracy
  readonly lane?: string
}

/** 立案条件: picking one fixes the handling limit and what must be true to close. */
export type FilingCondition = {
  readonly key: string
  readonly label: string
  readonly limit: Limit
  readonly closingCondition: string
  /** `true` where the limit is a sample value (样例) that the city must set; it is shown as such. */
  readonly isSample: boolean
}

/** A category as staff see it: (scheme, version, code) and its names, with its filing conditions and its unit. */
export type Category = {
  readonly code: string
  readonly group: string
  readonly name: string
  readonly quick: QuickCategoryKey
  /** A unit id, or the grid's own street office or grid team. */
  readonly unit: string | 'street-office' | 'grid-team'
  readonly conditions: readonly FilingCondition[]
}

export const QUICK_CATEGORY_KEYS = [
  'illegal-posting',
  'street-trading',
  'litter',
  'parking',
  'damage',
  'construction',
  'noise',
  'other',
] as const
export type QuickCategoryKey = (typeof QUICK_CATEGORY_KEYS)[number]

/** A category in a resident's own words. `words` are what people type or say for it. */
export type QuickCategory = {
  readonly key: QuickCategoryKey
  readonly label: string
  readonly example: string
  readonly words: readonly string[]
  /** What the cloud files it as until an intake clerk says otherwise. */
  readonly code: string
}

/** Words that mean danger now, and the number to ring instead of filing a report. */
export type Emergency = {
  readonly key: string
  readonly label: string
  readonly number: '110' | '119' | '120' | '122' | '12345'
  readonly words: readonly string[]
  /** Words that hold one of `words` but mean no danger: 消防栓, 起火锅. They are read past. */
  readonly harmless: readonly string[]
  /** Category codes that are this emergency, for when a person picks the category and writes nothing. */
  readonly codes: readonly string[]
  readonly advice: string
}

export type CityProfile = {
  readonly id: string
  readonly name: string
  readonly divisionCode: string
  readonly centre: Place
  /** Outside this ring a place is refused. */
  readonly boundary: Ring
  readonly boundaryAccuracy: Accuracy
  readonly calendar: WorkCalendar
  readonly categoryScheme: { readonly name: string; readonly version: string }
  readonly grids: readonly Grid[]
  readonly lanes: readonly Lane[]
  readonly landmarks: readonly Landmark[]
  readonly units: readonly Unit[]
  /** The unit that gets what no lane, category or grid can place. */
  readonly fallbackUnit: string
  readonly groups: readonly { readonly code: string; readonly name: string }[]
  readonly categories: readonly Category[]
  readonly quickCategories: readonly QuickCategory[]
  readonly emergencies: readonly Emergency[]
  readonly limits: {
    readonly reportsPerDay: number
    /** A resident is asked for a verdict this many days; then the case says 未确认. */
    readonly answerDays: number
    readonly nearMetres: number
    readonly stages: { readonly intake: Limit; readonly dispatch: Limit; readonly closing: Limit }
  }
  readonly map: {
    /** `{z}/{x}/{y}` address of raster tiles, or none: then only the sketch is drawn. */
    readonly tiles?: string
    readonly attribution: string
    readonly zoom: number
  }
  /** Who answers for people's data (个保法 §52); a city must name its own. */
  readonly dataOfficer: { readonly title: string; readonly contact: string }
}
