import { checkWords } from '@/lib/language/checks'
import { languagesWith } from '@/lib/language/languages'
import { detectAmong } from '../text/detect-language'

/** Phrases that models overuse and people rarely write about themselves. */
const fashionable =
  /(?<!\p{L})(?:spearhead\p{L}*|leverag(?:e|ed|ing)|utili[sz](?:e|ed|ing)|synerg\p{L}*|cutting[- ]edge|state[- ]of[- ]the[- ]art|world[- ]class|best[- ]in[- ]class|game[- ]chang\p{L}*|seamless\p{L}*|passionate\p{L}*|results?[- ]driven|dynamic|meticulous\p{L}*|foster(?:ed|ing)|delv(?:e|ed|ing)|adept at|robust)(?!\p{L})/giu

function wornIn(text: string): string[] {
  const language = detectAmong(languagesWith('check-words'), text) ?? 'en'
  const usual = text.match(checkWords[language].wornOut) ?? []
  return [...usual, ...(text.match(fashionable) ?? [])].map((words) => words.toLowerCase())
}

/** Returns true for a text with clichés that the person did not write. */
export function addsWornOut(before: string, after: string): boolean {
  const own = before.toLowerCase()
  return wornIn(after).some((words) => !own.includes(words))
}
