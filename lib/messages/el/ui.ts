import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { plural, number } = formatters('el')

/** Messages of the controls themselves, on any screen, in Greek. */
export const ui: typeof english = {
  close: 'Κλείσιμο',
  skipToContent: 'Μετάβαση στο περιεχόμενο',
  clear: 'Καθαρισμός',
  dismiss: 'Κλείσιμο',
  notices: 'Μηνύματα',
  notFetched:
    'Δεν ήταν δυνατή η φόρτωση. Τίποτα δεν χάθηκε. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.',
  fetching: 'Νέα φόρτωση…',
  tryAgain: 'Δοκιμή ξανά',
  required: 'υποχρεωτικό',
  move: (name) => `Μετακίνηση: ${name}`,
  moveHelp:
    'Πατήστε Enter, μετά τα βέλη και ξανά Enter. Για ακύρωση πατήστε Esc. Με κλικ ή πάτημα μετακινείται κατά μία θέση πάνω ή κάτω.',
  moveUp: 'Μετακίνηση πάνω',
  moveDown: 'Μετακίνηση κάτω',
  lifted: (position, count) => `Σε μετακίνηση, θέση ${number(position)} από ${number(count)}.`,
  moved: (position, count) => `Θέση ${number(position)} από ${number(count)}.`,
  dropped: (position, count) => `Μετακινήθηκε στη θέση ${number(position)} από ${number(count)}.`,
  cancelled: 'Η μετακίνηση ακυρώθηκε.',
  formatting: 'Μορφοποίηση',
  bold: 'Έντονα',
  italic: 'Πλάγια',
  link: 'Σύνδεσμος',
  linkAddress: 'Διεύθυνση ιστού, email ή τηλέφωνο',
  linkApply: 'Ορισμός συνδέσμου',
  linkRemove: 'Αφαίρεση συνδέσμου',
  linkRefused: 'Από ένα PDF ανοίγουν μόνο σύνδεσμοι ιστού (https), email και τηλεφώνου.',
  fieldFull: (limit) =>
    plural(limit, {
      one: 'Ένα πεδίο χωρά έως # χαρακτήρα. Αυτό δεν θα χωρούσε. Τίποτα δεν χάθηκε.',
      other: 'Ένα πεδίο χωρά έως # χαρακτήρες. Αυτό δεν θα χωρούσε. Τίποτα δεν χάθηκε.',
    }),
}
