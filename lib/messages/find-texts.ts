import * as areas from './areas'
import { findMessages, loadGroup } from './loaded-messages'
import type { Locale } from './locales'

/** A text of the interface; `key` is the id of its message, such as "dashboard/sorts/title". */
export type FoundText = { key: string; text: string }

/** Maximum number of results. */
const maxResults = 8

/** Stands in a text for something that only its screen knows. */
const blanks = ['…', '…', '…', '…'] as const

function textOf(make: (...given: readonly string[]) => unknown): unknown {
  try {
    const made = make(...blanks)
    // Some blanks are numbers for their texts.
    return typeof made === 'string' ? made.replaceAll('NaN', '…') : made
  } catch {
    // It looks something up that only its screen has.
    return null
  }
}

function* textsOf(value: unknown, key: string): Generator<FoundText> {
  if (typeof value === 'string') yield { key, text: value }
  else if (typeof value === 'function')
    yield* textsOf(
      textOf((...given) => value(...given)),
      key,
    )
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) yield* textsOf(item, `${key}/${name}`)
}

/**
 * Finds the texts of the interface in a language that contain some words, whatever their case; the shortest first.
 * Rejects where a file with words is out of reach.
 */
export async function findTexts(words: string, locale: Locale): Promise<FoundText[]> {
  await Promise.all(areas.messageGroups.map((group) => loadGroup(locale, group)))
  const query = words.trim().toLocaleLowerCase(locale)
  return Object.values(areas)
    .flatMap((area) =>
      'name' in area ? [...textsOf(findMessages<object>(area, locale), area.name)] : [],
    )
    .filter(({ text }) => text.toLocaleLowerCase(locale).includes(query))
    .toSorted((one, other) => one.text.length - other.text.length)
    .slice(0, maxResults)
}
