import { isCountry, placeEvidence } from '../../lexicon/places'
import { isSchoolName } from '../../lexicon/school-names'
import { degreeEvidence } from '../../lexicon/titles'
import { isNamed } from '../sections/place-text'
import { cutStretch, type Stretch } from '../sections/stretch'
import type { EntryHeader } from './entry-header'
import {
  containsTwoTitles,
  legalForm,
  separators,
  splitPositions,
  type TitlePair,
  type TitleScorer,
} from './split-title'
import { cleanPart } from './title-parts'

/** Matches text shaped like a place name: "Hallmann, Kassel". */
const nameOfPlace = /^\p{Lu}[\p{L}'’.-]+(?:[ -]\p{Lu}?[\p{L}'’.&-]+){0,3}$/u

/** Evidence of a name that is a town among other meanings. */
const mayBePlace = 0.4

/** Scripts without case need evidence from the lexicon. */
const isNameOfPlace = (text: string) =>
  nameOfPlace.test(text) || (/^\p{Lo}/u.test(text) && placeEvidence(text) >= mayBePlace)

const isNeutralName = (text: string, scoreTitle: TitleScorer) =>
  isNameOfPlace(text) && Math.abs(scoreTitle(text)) < 0.3

/** Splits off a place after two titles on a line: "Nurse, Leeds Infirmary, Leeds". */
function takeLastPart(entry: EntryHeader, scoreTitle: TitleScorer): EntryHeader {
  const [only, ...others] = entry.titles
  if (!only || others.length > 0 || entry.place) return entry
  const cuts = separators.flatMap((sign) => splitPositions(only.stretch, sign))
  const last = cuts.reduce<(typeof cuts)[number] | null>(
    (best, cut) => (best && best.to >= cut.to ? best : cut),
    null,
  )
  if (!last || !cuts.some(({ to }) => to < last.from)) return entry
  const tail = cutStretch(only.stretch, last.to)
  if (placeEvidence(tail.text) < mayBePlace || Math.abs(scoreTitle(tail.text)) >= 0.3) return entry
  const head = cleanPart(cutStretch(only.stretch, 0, last.from))
  return { ...entry, titles: [{ ...only, stretch: head }], place: tail }
}

/**
 * Splits off places that are in no lexicon: a short name after the date, in its own piece after two
 * titles, or after one that contains two.
 */
export function splitUnknownPlaces(
  given: readonly EntryHeader[],
  scoreTitle: TitleScorer,
): EntryHeader[] {
  const entries = given.map((entry) => takeLastPart(entry, scoreTitle))
  const alone = entries.filter(({ titles }) => titles.length === 2)
  const doubles = alone.filter(
    ({ titles: [first] }) => first && containsTwoTitles(first.stretch, scoreTitle),
  )
  const areDouble = doubles.length > 0.6 * alone.length
  const isPlaceOf = ({ titles }: EntryHeader, at: number) => {
    const part = titles[at]
    const before = titles[at - 1]
    if (!part || !before || !isNeutralName(part.stretch.text, scoreTitle)) return false
    if (part.afterDate) return true
    if (titles.length >= 3) return part.line === before.line && part.piece > before.piece
    const hasTwo = separators.some((sign) => splitPositions(before.stretch, sign).length > 0)
    if (hasTwo && placeEvidence(part.stretch.text) >= mayBePlace) return true
    return areDouble && containsTwoTitles(before.stretch, scoreTitle)
  }
  return entries.map((entry) => {
    const { titles } = entry
    const at = entry.place ? -1 : titles.findLastIndex((_, index) => isPlaceOf(entry, index))
    const place = titles[at]?.stretch
    return place ? { ...entry, titles: titles.filter((_, index) => index !== at), place } : entry
  })
}

/** Matches words of names that are no places: "Code for America", "Hartley & Moss". */
const notOfPlaces = /\s(?:&|for|with|to|für|mit|pour|avec|para|con|per|dla|voor|för)\s/u

const isPlaceShaped = (text: string) =>
  text.length <= 40 &&
  !notOfPlaces.test(text) &&
  degreeEvidence(text).strength < 0.3 &&
  text.split(/,\s*/).every((part) => isNameOfPlace(part)) &&
  !isNamed(text)

/** Whether a town is known; beside two other titles its country will do. */
const isKnownPlace = (text: string, titles: number) =>
  placeEvidence(text.split(/,\s*/)[0] ?? '') >= mayBePlace ||
  (titles > 2 && placeEvidence(text) >= 0.7)

/**
 * Finds the slots of headers that hold a place in all entries that have them: short names of which
 * at least half are known places, beside another title.
 */
export function findPlaceSlots(entries: readonly EntryHeader[]): ReadonlySet<string> {
  const slots = new Map<string, { text: string; titles: number }[]>()
  for (const { titles } of entries) {
    for (const { slot, stretch, role } of titles) {
      if (role) continue
      const one = { text: stretch.text, titles: titles.length }
      slots.set(slot, [...(slots.get(slot) ?? []), one])
    }
  }
  const found = [...slots].filter(([slot, all]) => {
    const taken = entries.filter(({ placeSlot }) => placeSlot === slot).length
    const known = all.filter(({ text, titles }) => isKnownPlace(text, titles)).length + taken
    return (
      all.every(({ text, titles }) => titles > 1 && isPlaceShaped(text)) &&
      known >= 0.5 * (all.length + taken)
    )
  })
  return new Set(found.map(([slot]) => slot))
}

/** Matches a separator before a last part: "Bus Driver, Wharfe Buses · Otley". */
const markedTail = /\s[·•|]\s+(?=\S)/gu

type Marked = { at: number; head: Stretch; place: Stretch }

/** Returns a possible place after a title's last separator, if the rest has two titles. */
function markedPlaceOf({ titles, place }: EntryHeader, scoreTitle: TitleScorer): Marked | null {
  if (place) return null
  for (const [at, { stretch }] of titles.entries()) {
    const sign = Array.from(stretch.text.matchAll(markedTail)).at(-1)
    if (!sign) continue
    const head = cutStretch(stretch, 0, sign.index)
    const tail = cutStretch(stretch, sign.index + sign[0].length)
    if (
      isNeutralName(tail.text, scoreTitle) &&
      (titles.length > 1 || containsTwoTitles(head, scoreTitle))
    )
      return { at, head, place: tail }
  }
  return null
}

/**
 * Splits off unknown places at the end of titles if most entries of the section have a place and
 * half of those are known.
 */
export function splitSeparatedPlaces(
  entries: readonly EntryHeader[],
  scoreTitle: TitleScorer,
): EntryHeader[] {
  const marked = entries.map((entry) => markedPlaceOf(entry, scoreTitle))
  const isKnown = ({ place }: EntryHeader, at: number) =>
    place !== null || placeEvidence(marked[at]?.place.text ?? '') >= mayBePlace
  const known = entries.filter(isKnown).length
  const placed = entries.filter(({ place }, at) => place !== null || marked[at]).length
  const areUsual = placed >= 2 && placed >= 0.6 * entries.length && known >= 0.5 * placed
  return entries.map((entry, index) => {
    const found = marked[index]
    if (!found || !areUsual) return entry
    const titles = entry.titles.map((title, at) =>
      at === found.at ? { ...title, stretch: cleanPart(found.head) } : title,
    )
    return { ...entry, titles, place: cleanPart(found.place) }
  })
}

type Tail = { from: number; text: string; isKnown: boolean }

function tailOf(text: string, scoreTitle: TitleScorer): Tail | null {
  const commas = Array.from(text.matchAll(/(?:[,،，、;；]|\s[·•|])\s*(?=\S)/g))
  const cut = commas.find(({ index, 0: sign }) => {
    const behind = text.slice(index + sign.length)
    return !legalForm.test(behind) && !isSchoolName(text.slice(0, index), sign, behind)
  })
  if (!cut || cut.index <= 1) return null
  const tail = text.slice(cut.index + cut[0].length)
  const last = tail.split(/[,،，、;；]\s*/).at(-1) ?? tail
  const isKnown = placeEvidence(tail) >= 0.7 || isCountry(last)
  return isKnown || isNeutralName(tail, scoreTitle)
    ? { from: cut.index, text: tail, isKnown }
    : null
}

/**
 * Splits the place off names such as "Hallmann, Kassel" if it is known, most names of the section
 * end in one, or the text before it is certainly a complete name.
 */
export function splitTrailingPlaces(
  pairs: readonly TitlePair[],
  scoreTitle: TitleScorer,
  isWhole: (text: string) => boolean,
): TitlePair[] {
  const tails = pairs.map(({ second }) => (second ? tailOf(second.text, scoreTitle) : null))
  const named = pairs.filter(({ second }) => second).length
  const count = tails.filter(Boolean).length
  const isDefault = count >= 2 && count >= 0.6 * named
  return pairs.map((pair, index) => {
    const tail = tails[index]
    if (!pair.second || !tail) return pair
    const head = pair.second.text.slice(0, tail.from)
    if (!isDefault && !tail.isKnown && !isWhole(head)) return pair
    const name = cleanPart(cutStretch(pair.second, 0, tail.from))
    const place = cleanPart(cutStretch(pair.second, tail.from))
    return { ...pair, second: name, place: pair.place ?? place }
  })
}
