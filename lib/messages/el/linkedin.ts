import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('el')

/** Messages of the fields of a LinkedIn profile, in Greek. */
export const linkedIn: typeof english = {
  title: 'Αντιγραφή για το LinkedIn',
  about:
    'Το βιογραφικό σας ως πεδία ενός προφίλ LinkedIn. Δεν στέλνεται τίποτα στο LinkedIn: αντιγράψτε κάθε κείμενο και επικολλήστε το εκεί.',
  summary: 'Πληροφορίες',
  skill: 'Δεξιότητα',
  startMonth: 'Μήνας έναρξης',
  startYear: 'Έτος έναρξης',
  endMonth: 'Μήνας λήξης',
  endYear: 'Έτος λήξης',
  month: 'Μήνας',
  year: 'Έτος',
  elsewhere: 'Χωρίς πεδίο στο LinkedIn',
  copy: 'Αντιγραφή',
  copied: 'Αντιγράφηκε',
  copyField: (label) => `Αντιγραφή: ${label}`,
  copiedField: (label) => `Αντιγράφηκε: ${label}`,
  lengthOf: (count, limit) => `Χαρακτήρες: ${number(count)} από ${number(limit)}`,
  tooLong: (over, line) =>
    `Επιπλέον χαρακτήρες: ${number(over)}. Το πεδίο τελειώνει στη γραμμή ${number(line)}.`,
  tooManySkills: (count, limit) =>
    `Δεξιότητες: ${number(count)}. Το LinkedIn δέχεται έως ${number(limit)}.`,
}
