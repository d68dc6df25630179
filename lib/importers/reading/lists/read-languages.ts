import type { DraftEntry } from '../../draft/draft-types'
import { fluencyIn, languageName } from '../../lexicon/language-names'
import type { DraftBuilder } from '../draft-builder'
import type { Section } from '../sections/sections'
import { cutStretch, type Stretch, trimStretch } from '../sections/stretch'
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

/** Reads languages with levels, on one line or in a list. */
export function readLanguages(section: Section, build: DraftBuilder): DraftEntry[] {
  const found: { language: Stretch; fluency: Stretch | null }[] = []
  const unnamed: Stretch[] = []
  for (const { stretch } of listItems(section, false)) {
    for (const part of splitItems(stretch)) {
      const one = readLanguage(part)
      const last = found.at(-1)
      if (one) found.push(one)
      // A level in its own cell or after a comma belongs to the preceding language.
      else if (last && !last.fluency && fluencyIn(part.text)) last.fluency = trim(part)
      else unnamed.push(part)
    }
  }
  const rare = found.length > 0 ? [] : unnamed.flatMap(rareLanguage)
  return [...found, ...rare].map(({ language, fluency }) => build.entry({ language, fluency }))
}

/** Reads a language that is in no lexicon: a short word before its level. */
function rareLanguage(item: Stretch): { language: Stretch; fluency: Stretch | null }[] {
  const match = /^(\p{L}[\p{L} ]{1,20}?)\s*(?:[(（:：‒–—-]\s*(.+?)[)）]?)?$/u.exec(item.text)
  if (!match?.[1] || fluencyIn(match[1])) return []
  const fluency = match[2] ? trim(cutStretch(item, match[1].length)) : null
  return [{ language: cutStretch(item, 0, match[1].length), fluency }]
}
