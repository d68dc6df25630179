import type { FormRole } from '../../lexicon/form-labels'
import { placeEvidence } from '../../lexicon/places'
import { degreeEvidence } from '../../lexicon/titles'
import { mayBeTown } from '../../lexicon/towns/town-filter'
import { isNamed } from '../sections/place-text'
import type { Stretch } from '../sections/stretch'
import { atSign, atWord, type Cell, comma, fullStop, legalForm, type Mark } from './header-cells'

/** Slots of a header: position or degree, employer or school, place, and other texts. */
export type Slot = 'first' | 'second' | 'place' | 'other'

/** Evidence and costs by which the headers of jobs and of schools differ. */
export type SlotKind = {
  /** Above 0 for what `first` holds, below 0 for what `second` holds. */
  lean: (text: string) => number
  /** Gain if `first` comes before `second`. */
  leads: number
  /** Loss of an entry without a first or a second slot. */
  missing: number
  /** Loss by a text in a slot of its own. */
  other: number
  /** Loss by a place that no list has. */
  unknownPlace: number
  /** Loss by a comma between two slots, and more if no word says that one is the first title. */
  comma: number
  vague: number
  /** Loss by a separator between a title and another text. */
  cutOther: number
  /** Share of the loss by separators within a slot. */
  within: number
  /** Whether a text is surely no place, as a grade. */
  isNoPlace?: (text: string) => boolean
  /** Number of words above which a text is none of the titles. */
  maxWords: number
}

/** Matches text shaped like a place name: "Kassel", "San Pedro de la Paz". */
const nameOfPlace = /^\p{Lu}[\p{L}'’.-]+(?:[ -]\p{Lu}?[\p{L}'’.&-]+){0,3}$/u
/** Matches words of names that are no places: "Code for America", "Hartley & Moss". */
const notOfPlaces = /\s(?:and|for|with|to|für|mit|pour|avec|para|con|per|dla|voor|för)\s|&/u

/** Whether a text may be a place that no list has. Scripts without case need the list. */
export function isPlaceShaped(text: string): boolean {
  const isName = (part: string) =>
    nameOfPlace.test(part) || (/^\p{Lo}{2,8}$/u.test(part) && placeEvidence(part) >= 0.4)
  return text.length <= 40 && !notOfPlaces.test(text) && text.split(/,\s*/).every(isName)
}

const stateCode = /^\p{Lu}{2,3}$/u
/** Boundaries of a short text aside. */
const aside: ReadonlySet<Mark> = new Set(['column', 'style', 'date', 'bracket', 'in'])
/** Separators before a place: bar, dot, dash, comma. */
const beforePlaces: ReadonlySet<Mark> = new Set([0, 1, 4, 5, fullStop, comma])

/** Scores a text as a place; a short one in a column of its own may well be one. */
function scorePlace(text: string, mark: Mark, kind: SlotKind): number {
  const evidence = placeEvidence(text)
  const [head = '', ...tail] = text.split(/\s*,\s*/)
  if (kind.isNoPlace?.(text) || isNamed(head) || degreeEvidence(text).strength >= 0.3) return -2.5
  // The code of a state belongs to the town before it.
  if (mark === comma && stateCode.test(text)) return -0.5
  // An unknown name before a place is rather the employer than a district.
  const isHeadKnown = tail.length < 2 || placeEvidence(head) >= 0.4 || /\d/.test(head)
  if (evidence >= 0.7) return (text.length < 60 ? evidence : 0) - (isHeadKnown ? 0 : 0.4)
  if (evidence >= 0.4 && mark !== 'bracket') return 0.35
  if (mark === comma && isPlaceShaped(text) && mayBeTown(text)) return 0.2
  if (
    (mark === 'in' && kind.unknownPlace > 1) ||
    (typeof mark === 'number' && !beforePlaces.has(mark)) ||
    !isPlaceShaped(text)
  )
    return -2.5
  return -kind.unknownPlace * (aside.has(mark) ? 0.4 : 1)
}

/** Scores a text as a title by its form; prose is none. */
function scoreForm(text: string, mark: Mark, kind: SlotKind): number {
  const words = text.split(/\s+/).length
  const isProse = words > 5 && /\p{L}{3,}[.!?。]$/u.test(text)
  return (
    -(words > kind.maxWords ? 0.3 + 0.1 * (words - kind.maxWords) : 0) -
    (isProse ? 0.8 : 0) -
    (mark === comma && legalForm.test(text) ? 3 : 0) -
    (/^\p{Ll}/u.test(text) ? 0.4 : 0)
  )
}

const stated: Partial<Record<FormRole, Slot>> = {
  position: 'first',
  degree: 'first',
  area: 'first',
  employer: 'second',
  school: 'second',
  place: 'place',
}
/** Score of a text whose label says its slot. */
const certain = 4

/** Scores a text as what a slot holds. */
export function scoreSlot(
  text: string,
  slot: Slot,
  { mark, part: { role, isBelow = false, isAside = false } }: Cell,
  kind: SlotKind,
): number {
  const said = role && stated[role]
  if (said && !(slot === 'place' && typeof mark === 'number'))
    return said === slot ? certain : -certain
  if (mark === 'in' && slot !== 'place') return -3
  if (slot === 'other') return isBelow || isAside ? 0 : -kind.other
  const below = isBelow ? 0.3 : 0
  if (!/\p{L}/u.test(text)) return -3
  if (slot === 'place') return scorePlace(text, mark, kind) - below
  const isPlace = isNamed(text) ? 0 : placeEvidence(text)
  if (mark === comma && stateCode.test(text)) return -1.5
  const lean = kind.lean(text)
  const own = slot === 'first' ? lean - (lean < -0.5 ? 0.5 : 0) : 0.05 - lean
  const inBracket = mark === 'bracket' ? (slot === 'first' ? 0.4 : 1) : 0
  return (
    0.6 * own +
    scoreForm(text, mark, kind) -
    (slot === 'first' ? 1.4 : 0.8) * isPlace -
    inBracket -
    below
  )
}

/** Losses by a separator within a slot, in the order of the separators. */
const within = [1.2, 1, 1.5, 1.2, 0.7, 0.7, 0.3, 0.5, 0.3, 0.8, 0, 0.3]

/** Returns the loss by a boundary that is inside of a slot. */
export function lossWithin(mark: Mark, slot: Slot, kind: SlotKind): number {
  if (mark === 'bracket' || mark === 'in') return 0.1
  if (typeof mark !== 'number') return 0
  if (mark === comma) return slot === 'second' ? 0.2 : 0
  return (within[mark] ?? 0) * kind.within * (slot === 'place' ? 0.3 : 1)
}

type Step = { slot: Slot; text: Stretch }

/** Returns the gain of a place behind another slot. */
function scoreStepToPlace(before: Step, mark: Mark, kind: SlotKind): number {
  const cut = mark === comma || mark === 'in' || mark === 'bracket' ? kind.comma : 0
  if (before.slot === 'first' && mark === comma) return -0.2 - cut
  if (before.slot !== 'second' || mark === 'line') return -cut
  // An employer with its legal form is complete.
  return (kind.lean(before.text.text) <= -0.45 ? 0.6 : 0.3) - cut
}

/** Returns the gain by the order of two slots, and by the boundary between them. */
export function scoreStep(
  before: Step | null,
  { slot, text, first: { mark } }: Step & { first: Cell },
  kind: SlotKind,
): number {
  const isOther = before?.slot === 'other' || slot === 'other'
  if ((typeof mark === 'number' || mark === 'bracket') && isOther) return -kind.cutOther
  if (!before) return slot === 'other' ? -0.5 : 0
  if (slot === 'place') return scoreStepToPlace(before, mark, kind)
  if (mark === atSign || mark === atWord) return slot === 'second' ? 0 : -0.8
  if (mark !== comma && mark !== 'bracket') return 0
  const title = slot === 'first' ? text : before.text
  return -kind.comma - (kind.lean(title.text) < 0.2 ? kind.vague : 0)
}
