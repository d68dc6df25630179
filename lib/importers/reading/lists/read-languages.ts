import type { Ability } from '@/lib/language/kinds/labels'
import type { DraftEntry } from '../../draft/draft-types'
import { abilityIn, fluencyIn, languageName } from '../../lexicon/language-names'
import type { DraftBuilder } from '../draft-builder'
import type { Section } from '../sections/sections'
import { cutStretch, joinStretches, type Stretch, trimStretch } from '../sections/stretch'
import { listItems, splitItems } from './list-items'

const signs = /^[\s:：‒–—\-()（）,|·/]+/u
const signsAfter = /[\s:：‒–—\-()（）,|·/.]+$/u

/** Removes signs and brackets around a stretch, but not the end of a bracket that it has begun: "good (B1)". */
function trim(stretch: Stretch): Stretch {
  const bare = trimStretch(stretch, signs, signsAfter)
  const from = stretch.text.indexOf(bare.text)
  const to = from + bare.text.length
  const isOpen = /[(（][^)）]*$/u.test(bare.text)
  const end = isOpen ? (/^\s*[)）]/u.exec(stretch.text.slice(to))?.[0].length ?? 0) : 0
  return end > 0 ? cutStretch(stretch, from, to + end) : bare
}

const levelSigns = /^[\s●○★☆■□•◦\d/%]+$/u

/** Parses a language and its level from an item; null if no language is named. */
export function readLanguage(item: Stretch): { language: Stretch; fluency: Stretch | null } | null {
  const name = languageName(item.text)
  if (!name || name.from > 24) return null
  const language = cutStretch(item, name.from, name.to)
  const after = trim(cutStretch(item, name.to))
  const before = trim(cutStretch(item, 0, name.from))
  const level = after.text !== '' ? after : before
  const isLevel = level.text !== '' && !levelSigns.test(level.text)
  return { language, fluency: isLevel ? level : null }
}

type Spoken = { language: Stretch; fluency: Stretch | null } & Partial<Record<Ability, Stretch>>

/** Returns the level of a single ability that an item names; null for any other text. */
function abilityLevel(item: Stretch): Partial<Record<Ability, Stretch>> | null {
  const found = abilityIn(item.text)
  const level = found && trim(cutStretch(item, found.to))
  return level && level.text !== '' ? { [found.ability]: level } : null
}

/** Parts the level of a language from those of single abilities: "B2, Listening C1, Writing B1". */
function partLevels({ language, fluency }: Spoken): Spoken {
  const parts = fluency ? splitItems(fluency) : []
  const levels = parts.map(abilityLevel)
  const [first, ...others] = parts.filter((_, at) => levels[at] === null)
  if (others.length > 0 || levels.every((level) => level === null)) return { language, fluency }
  return Object.assign({ language, fluency: first ? trim(first) : null }, ...levels)
}

/** Joins items that a bracket goes over: its end is on a later line. */
function joinBrackets(items: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const item of items) {
    const last = joined.at(-1)
    if (last && /[(（][^)）]*$/u.test(last.text))
      joined.push(joinStretches(joined.pop() ?? last, item))
    else joined.push(item)
  }
  return joined
}

/** Reads languages with levels, on one line or in a list. */
export function readLanguages(section: Section, build: DraftBuilder): DraftEntry[] {
  const found: Spoken[] = []
  const unnamed: Stretch[] = []
  for (const stretch of joinBrackets(listItems(section, false).map((item) => item.stretch))) {
    for (const part of splitItems(stretch)) {
      const one = readLanguage(part)
      const last = found.at(-1)
      const level = last && !one ? abilityLevel(part) : null
      if (one) found.push(partLevels(one))
      else if (last && level) Object.assign(last, level)
      // A level in its own cell or after a comma belongs to the preceding language.
      else if (last && !last.fluency && fluencyIn(part.text)) last.fluency = trim(part)
      else unnamed.push(part)
    }
  }
  const rare = found.length > 0 ? [] : unnamed.flatMap(rareLanguage)
  return [...found, ...rare.map(partLevels)].map((spoken) => build.entry(spoken))
}

/** Reads a language that is in no lexicon: a short word before its level. */
function rareLanguage(item: Stretch): { language: Stretch; fluency: Stretch | null }[] {
  const match = /^(\p{L}[\p{L} ]{1,20}?)\s*(?:[(（:：‒–—-]\s*(.+?)[)）]?)?$/u.exec(item.text)
  if (!match?.[1] || fluencyIn(match[1])) return []
  const fluency = match[2] ? trim(cutStretch(item, match[1].length)) : null
  return [{ language: cutStretch(item, 0, match[1].length), fluency }]
}
