import { parseDate } from '@/lib/resume/dates/dates'
import { sentencesOf } from './ad-lines'
import { factLabels } from './fact-labels'

const dayForms = [
  /\d{4}-\d\d-\d\d/,
  /\d{1,2}[./-]\d{1,2}[./-]\d{4}/,
  /\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]/,
  /\d{1,2}(?:st|nd|rd|th|er|º|ª|\.)?\s(?:de |of |tháng )?[\p{L}\p{M}\d]+\.?,?(?:\s(?:de |del |năm )?\d{4})?/u,
  /\p{L}+\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?/u,
].map((form) => new RegExp(form.source, `g${form.flags}`))

/** Returns the first day in a text and where it stands; without a year, the next such day. */
function readDay(
  text: string,
  language: string,
  today: string,
): { day: string; index: number; words: string } | null {
  for (const form of dayForms) {
    for (const { 0: found, index } of text.matchAll(form)) {
      const written = found.replace(/(\d)\.(?=\s)/, '$1').replace(/\.?,/g, ' ')
      const day = parseDate(written, language)
      if (day?.length === 10) return { day, index, words: found }
      const year = Number(today.slice(0, 4))
      const [now, next] = [year, year + 1].map((one) => parseDate(`${written} ${one}`, language))
      if (now?.length === 10) {
        return { day: now >= today || !next ? now : next, index, words: found }
      }
    }
  }
  return null
}

const label = new RegExp(`(?:^|[\\s.(*_#])(?:${factLabels.deadline})(?![\\p{L}])`, 'iu')

/** Prepositions before the last day; a job may begin by then, too, so that they need a word of applying beside them. */
const until =
  /(?<!\p{L})(?:by|before|until|no later than|not later than|bis(?: spätestens)?(?: zum)?|spätestens(?: bis)?(?: zum| am)?|avant|jusqu['’]au|au plus tard|d['’]ici|antes del?|hasta el|até|entro(?: e non oltre)?(?: il| l['’])?|non oltre il|vóór|voor|tot(?: en met)?|uiterlijk)(?!\p{L})/giu
const applying =
  /@|(?<!\p{L})(?:appl(?:y|ications?|ying)|cvs?|résumés?|resumes?|cover letters?|send|bewerb\p{L}*|unterlagen|lebenslauf|anschreiben|candidat\p{L}*|postul\p{L}*|dossier|curr[ií]culum|curr[ií]culo|inscri\p{L}*|solicitud\p{L}*|envía\p{L}*|invia\p{L}*|candidar\p{L}*|domand[ae]|sollicit\p{L}*|reageer|reacties?|stuur|envie|enviar)(?!\p{L})/iu

/** Maximum characters between a preposition and its day: "by noon on Friday". */
const maxBetween = 28

/**
 * Finds the last day for an application, `YYYY-MM-DD`, and the words that say it: behind a label, else behind a word such
 * as "by" in a sentence about applying; null without one.
 *
 * @param language BCP 47 tag, for names of months and the order of numbers
 * @param today `YYYY-MM-DD`, for a day without a year
 */
export function findDeadline(
  lines: readonly string[],
  language: string,
  today: string,
): { day: string; words: string } | null {
  for (const [at, line] of lines.entries()) {
    const found = label.exec(line)
    if (!found) continue
    const rest = line.slice(found.index + found[0].length, found.index + found[0].length + 60)
    const read = readDay(
      /\d/.test(rest) ? rest : (lines[at + 1] ?? '').slice(0, 60),
      language,
      today,
    )
    if (read) return read
  }
  for (const sentence of lines.flatMap(sentencesOf)) {
    if (!applying.test(sentence)) continue
    for (const { 0: word, index } of sentence.matchAll(until)) {
      const rest = sentence.slice(index + word.length, index + word.length + 60)
      const read = readDay(rest, language, today)
      if (read && read.index <= maxBetween) return read
    }
  }
  return null
}
