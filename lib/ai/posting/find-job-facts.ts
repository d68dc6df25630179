import { findSkills } from '../lexicon/find-skills'
import { sentencesOf } from './ad-lines'
import { factLabels, findLabelled } from './fact-labels'
import { type Contact, findContact } from './find-contact'
import { findDeadline } from './find-deadline'
import { readHead } from './find-head'
import { findPay } from './find-pay'
import { findReference } from './find-reference'

/** Facts of a posting beside its title and employer, as written; the deadline is `YYYY-MM-DD`. Empty: not said. */
export type JobFacts = {
  location: string
  deadline: string
  pay: string
  /** Number that the employer gave the ad. */
  reference: string
  contact: Contact
}

/** A word in capitals at the start, as places and people are written, also in scripts without capitals. */
const isName = (text: string) => /^[\p{Lu}\p{Lo}\d]/u.test(text)

const seekingIn =
  /(?:hiring|looking for|seeking|recruiting|(?<!\p{L})sucht?e?n?(?!\p{L})|recherch\p{L}*|recrut\p{L}*|busca\p{L}*|procura\p{L}*|cerca\p{L}*|ricerca\p{L}*)\s.{3,80}\s(?:in|à|en|em|a)\s(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})[.,]?(?:\s|$)/u

/** Words behind "in" that are no place. */
const noPlace = /^(?:Vollzeit|Teilzeit|Festanstellung|Elternzeit|Charge|Training)(?!\p{L})/u

function findLocation(lines: readonly string[], head: string): string {
  const labelled = findLabelled(lines, factLabels.location)
  const isPlace = isName(labelled) && findSkills(labelled).length === 0
  if (labelled !== '' && isPlace && labelled.length <= 120) {
    return labelled.replace(/[.;*_]+$/, '')
  }
  if (head !== '') return head
  for (const sentence of lines.slice(0, 12).flatMap(sentencesOf)) {
    const [, found] = seekingIn.exec(sentence) ?? []
    if (found && !noPlace.test(found) && findSkills(found).length === 0) return found
  }
  return ''
}

/**
 * Finds place, deadline, pay, reference and contact in a posting: behind their labels, in its head, or in a sentence
 * that names them; never a guess.
 *
 * @param language BCP 47 tag, for names of months and the order of numbers
 * @param today `YYYY-MM-DD`, for a day without a year
 */
export function findJobFacts(text: string, language: string, today: string): JobFacts {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const head = readHead(text)
  return {
    location: findLocation(lines, head.place),
    deadline: findDeadline(lines, language, today)?.day ?? '',
    pay: findPay(
      lines,
      head.lines.map((line) => line.text),
    ),
    reference: findReference(lines),
    contact: findContact(lines),
  }
}
