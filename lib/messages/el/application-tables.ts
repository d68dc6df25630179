import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { plural, number } = formatters('el')

/** Messages of the numbers about applications, and of their tables (CSV), in Greek. */
export const applicationTables: typeof english = {
  numbersHint:
    'Υπολογίζονται σε αυτή τη συσκευή από όσα σημειώσατε. Οι αιτήσεις στον κάδο δεν μετρούν.',
  byStage: 'Ανά στάδιο',
  sentTitle: 'Αιτήσεις και απαντήσεις',
  sentText: (sent, answered) =>
    sent === 0
      ? 'Δεν έχετε στείλει ακόμα αίτηση.'
      : `${plural(answered, { one: '# απάντηση', other: '# απαντήσεις' })} σε ${plural(sent, {
          one: '# αίτηση',
          other: '# αιτήσεις',
        })}`,
  answeredHint: 'Ως απάντηση μετρά μια συνέντευξη, μια προσφορά ή μια απόρριψη.',
  byCv: 'Ανά βιογραφικό',
  byTemplate: 'Ανά πρότυπο',
  byMonth: 'Ανά μήνα',
  columns: {
    template: 'Πρότυπο',
    month: 'Μήνας',
    sent: 'Στάλθηκαν',
    answered: 'Απαντήθηκαν',
    rate: 'Ποσοστό απαντήσεων',
  },
  tooFew: 'Πολύ λίγες',
  tooFewHint: (count) =>
    `Το ποσοστό εμφανίζεται από ${number(count)} αιτήσεις και πάνω. Με λιγότερες, η τύχη λέει περισσότερα από το βιογραφικό σας.`,
  noTemplate: 'Δεν σημειώθηκε PDF',
  noMonth: 'Δεν σημειώθηκε ημέρα',
  exported: (count) =>
    plural(count, {
      one: 'Λήφθηκε # αίτηση ως CSV',
      other: 'Λήφθηκαν # αιτήσεις ως CSV',
    }),
  notExported: (count) =>
    plural(count, {
      one: 'Λείπει # αίτηση: είναι μόνο στον λογαριασμό σας και δεν μπορέσαμε να τη φέρουμε.',
      other: 'Λείπουν # αιτήσεις: είναι μόνο στον λογαριασμό σας και δεν μπορέσαμε να τις φέρουμε.',
    }),
  calendarMade: (count) =>
    plural(count, {
      one: 'Λήφθηκαν οι ημερομηνίες # αίτησης',
      other: 'Λήφθηκαν οι ημερομηνίες # αιτήσεων',
    }),
  nothingDue: 'Δεν υπάρχει τίποτα με ημερομηνία για το ημερολόγιο.',
  calendarName: 'Εκκρεμότητες',
  events: { followUp: 'Ενέργεια', deadline: 'Προθεσμία αίτησης' },
  importTitle: 'Εισαγωγή αιτήσεων',
  importHint:
    'Επιλέξτε ένα αρχείο CSV από άλλη εφαρμογή, από υπολογιστικό φύλλο ή κάποιο που κατεβάσατε εδώ. Το ελέγχετε πριν προστεθεί κάτι. Διαβάζεται σε αυτή τη συσκευή.',
  chooseTable: 'Επιλογή αρχείου CSV',
  refused: {
    empty: 'Το αρχείο είναι κενό. Επιλέξτε άλλο.',
    'no-columns':
      'Δεν βρήκαμε στήλη με εργοδότες ή τίτλους θέσεων. Ονομάστε μια στήλη «Employer» (εργοδότης) ή «Job title» (τίτλος θέσης) και δοκιμάστε ξανά.',
    'too-large': 'Το αρχείο είναι μεγαλύτερο από όσο μπορεί να είναι μια λίστα αιτήσεων.',
    'wrong-type':
      'Δεν είναι αρχείο CSV. Αποθηκεύστε το υπολογιστικό φύλλο ως CSV και δοκιμάστε ξανά.',
    'gave-up': 'Η ανάγνωση του αρχείου άργησε πολύ. Δοκιμάστε με λιγότερες γραμμές.',
  },
  checkTitle: 'Έλεγχος πριν από την προσθήκη',
  dayOrder: 'Ημερομηνίες όπως 03/04/2026 σημαίνουν',
  dayFirst: 'Πρώτα η ημέρα: 3 Απριλίου',
  monthFirst: 'Πρώτα ο μήνας: 4 Μαρτίου',
  unknownColumns: (names) => `Άλλες στήλες: ${names}`,
  keepRest: 'Προσθήκη των άλλων στηλών στις σημειώσεις',
  restLine: (column, text) => `${column}: ${text}`,
  alreadyHere: (count) =>
    plural(count, {
      one: '# υπάρχει ήδη εδώ με βάση τον εργοδότη και τον τίτλο θέσης, οπότε δεν είναι επιλεγμένη.',
      other:
        '# υπάρχουν ήδη εδώ με βάση τον εργοδότη και τον τίτλο θέσης, οπότε δεν είναι επιλεγμένες.',
    }),
  nameless: (count) =>
    plural(count, {
      one: '# γραμμή δεν έχει ούτε εργοδότη ούτε τίτλο θέσης και παραλείπεται.',
      other: '# γραμμές δεν έχουν ούτε εργοδότη ούτε τίτλο θέσης και παραλείπονται.',
    }),
  leftOut: (count) =>
    plural(count, {
      one: '# ακόμα γραμμή δεν διαβάστηκε. Χωρίστε το αρχείο για να γίνει η εισαγωγή της.',
      other: '# ακόμα γραμμές δεν διαβάστηκαν. Χωρίστε το αρχείο για να γίνει η εισαγωγή τους.',
    }),
  shortened: (columns) => `Συντομεύτηκαν: ${columns}`,
  isHere: 'Υπάρχει ήδη',
  rows: 'Γραμμές του αρχείου',
  add: (count) => plural(count, { one: 'Προσθήκη # αίτησης', other: 'Προσθήκη # αιτήσεων' }),
  adding: (done, count) => `Προσθήκη: ${number(done)} από ${number(count)}…`,
  added: (count) => plural(count, { one: 'Προστέθηκε # αίτηση', other: 'Προστέθηκαν # αιτήσεις' }),
  tickAll: 'Επιλογή όλων',
  untickAll: 'Αποεπιλογή όλων',
}
