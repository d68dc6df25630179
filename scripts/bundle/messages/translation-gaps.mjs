// Finds translations that are missing, which are shown in English, and those that are behind their English text.
import { readCatalogue, readOfferedLanguages } from './catalogue-files.mjs'
import { isCurrent, readSources } from './translation-sources.mjs'

/**
 * Finds the messages of a language that are missing, and those that are behind: made from another English text. Another
 * English, such as `en-US`, has only what differs, and misses nothing.
 *
 * @param {string} language
 * @param {Record<string, string>} texts
 * @param {Record<string, string>} english
 * @param {import('./translation-sources.mjs').Sources} sources
 * @returns {{missing: string[], behind: string[]}} ids
 */
export function findGaps(language, texts, english, sources) {
  const ids = Object.keys(english)
  return {
    missing: language.startsWith('en-') ? [] : ids.filter((id) => texts[id] === undefined),
    behind: ids.filter(
      (id) => texts[id] !== undefined && !isCurrent(sources, language, id, english[id]),
    ),
  }
}

/** Counts the gaps of all languages that are offered. */
export function countGaps() {
  const english = readCatalogue('en')
  const sources = readSources()
  const counts = { missing: 0, behind: 0 }
  for (const language of readOfferedLanguages().filter((one) => one !== 'en')) {
    const { missing, behind } = findGaps(language, readCatalogue(language), english, sources)
    counts.missing += missing.length
    counts.behind += behind.length
  }
  return counts
}

/** Says how many translations a release would lack; null where there are none. */
export function describeGaps({ missing, behind }) {
  if (missing + behind === 0) return null
  return `${missing} translations are missing and shown in English, ${behind} are behind their English text; \`node scripts/messages.mjs\` lists them`
}
