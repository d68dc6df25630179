import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('el')

/** Messages of the download of several CVs and letters as one file, in Greek. */
export const bulkExport: typeof english = {
  documents: 'Βιογραφικά και επιστολές',
  limit: (max) => `Έως ${number(max)} τη φορά`,
  selected: (count) => `Επιλεγμένα: ${number(count)}`,
  selectAll: 'Επιλογή όλων',
  selectNone: 'Καμία επιλογή',
  nothingSelected: 'Επιλέξτε τουλάχιστον ένα βιογραφικό ή μία επιστολή.',
  tooManySelected: (max) => `Επιλέξτε έως ${number(max)}. Μπορείτε να κατεβάσετε τα υπόλοιπα μετά.`,
  lettersLeftOut: 'Οι επιστολές παραλείπονται: δείχνουν πάντα ποιοι είστε.',
  leave:
    'Μπορείτε να κλείσετε αυτό το παράθυρο και να συνεχίσετε. Μείνετε σε αυτή τη σελίδα μέχρι να είναι έτοιμο το αρχείο.',
  ready: 'Το αρχείο λήψης είναι έτοιμο.',
  skipped: (count) =>
    `Έγγραφα που λείπουν από το αρχείο: ${number(count)}. Διαγράφηκαν ή δεν μπορέσαμε να τα φτιάξουμε.`,
  another: 'Επιλογή άλλων',
  notSent:
    'Δεν έχουν σταλεί ακόμα όλα όσα γράψατε, οπότε τα αρχεία δεν θα ήταν ενημερωμένα. Οι αλλαγές σας είναι αποθηκευμένες σε αυτή τη συσκευή. Δοκιμάστε ξανά σε λίγο.',
  notThere:
    'Κάτι από όσα επιλέξατε διαγράφηκε ή μεταφέρθηκε στον κάδο αλλού. Δεν φτιάχτηκε τίποτα. Ελέγξτε την επιλογή σας και δοκιμάστε ξανά.',
  tooMany:
    'Ετοιμάστηκαν πάρα πολλές λήψεις τις τελευταίες 24 ώρες. Τίποτα δεν χάθηκε. Δοκιμάστε ξανά αργότερα.',
}
