import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('el')

/** Messages of a CV that follows another one, in Greek. */
export const family: typeof english = {
  changed: (name, count) =>
    `Αυτό το βιογραφικό ακολουθεί το «${name}». ${plural(count, {
      one: '# αλλαγή από εκεί δεν υπάρχει ακόμη εδώ.',
      other: '# αλλαγές από εκεί δεν υπάρχουν ακόμη εδώ.',
    })}`,
  see: 'Προβολή',
  title: (name) => `Αλλαγές στο «${name}»`,
  hint: 'Ό,τι αλλάξατε, προσθέσατε ή παραλείψατε εδώ μένει. Μπορείτε να τα αναιρέσετε όλα.',
  coming: 'Νέα από εκεί',
  held: 'Άλλαξαν και στα δύο',
  heldHint: 'Το κείμενό σας μένει μέχρι να επιλέξετε.',
  here: 'Σε αυτό το βιογραφικό',
  there: (name) => `Στο «${name}»`,
  keep: 'Διατήρηση',
  take: 'Χρήση κειμένου',
  bringOver: (count) => plural(count, { one: 'Μεταφορά # αλλαγής', other: 'Μεταφορά # αλλαγών' }),
  brought: 'Οι αλλαγές μεταφέρθηκαν.',
  upToDate: (name) => `Αυτό το βιογραφικό έχει τα πάντα από το «${name}».`,
  tooLong: 'Και τα δύο μαζί είναι πάρα πολλά για ένα βιογραφικό. Τίποτα δεν άλλαξε.',
  stop: 'Τέλος ακολούθησης',
  stopped: (name) => `Αυτό το βιογραφικό δεν ακολουθεί πλέον το «${name}».`,
}
