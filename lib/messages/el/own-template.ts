import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('el')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'ανάγνωση με τη σειρά του αρχείου',
  lines: 'ανάγνωση γραμμή προς γραμμή',
}

/** Messages about a template that the person adds from a file, in Greek. */
export const ownTemplate: typeof english = {
  title: 'Το δικό σας πρότυπο',
  add: 'Χρήση δικού σας προτύπου…',
  change: 'Χρήση άλλου αρχείου…',
  remove: 'Αφαίρεση προτύπου',
  download: 'Λήψη του προτύπου ως αρχείου',
  hint: 'Ένα αρχείο JSON έως 32 kB που περιγράφει χρώματα, γράμματα και διάταξη. Κατεβάστε ένα πρότυπο που σας αρέσει, αλλάξτε το σε πρόγραμμα επεξεργασίας κειμένου και χρησιμοποιήστε το εδώ. Το αρχείο ελέγχεται σε αυτή τη συσκευή και αποθηκεύεται μέσα στο βιογραφικό σας.',
  checking: 'Έλεγχος του προτύπου: τρία βιογραφικά σχεδιάζονται με αυτό και διαβάζονται ξανά…',
  used: (name) => `Το βιογραφικό σας σχεδιάζεται με το πρότυπο «${name}».`,
  refused: (file) =>
    `Το αρχείο «${file}» δεν μπορεί να χρησιμοποιηθεί ως πρότυπο. Τίποτα δεν άλλαξε. Διορθώστε αυτά τα σημεία και δοκιμάστε ξανά:`,
  unreadable:
    'Το πρότυπο μέσα σε αυτό το βιογραφικό δεν μπορεί να χρησιμοποιηθεί εδώ, οπότε το βιογραφικό σχεδιάζεται με το ενσωματωμένο που έχει επιλεγεί παρακάτω. Τίποτα δεν χάθηκε. Γιατί δεν μπορεί να χρησιμοποιηθεί:',
  failed: 'Δεν ήταν δυνατός ο έλεγχος του προτύπου και τίποτα δεν άλλαξε. Δοκιμάστε ξανά σε λίγο.',
  reasons: {
    'not-text': 'Πρέπει να είναι κείμενο.',
    'not-number': 'Πρέπει να είναι αριθμός.',
    'not-boolean': 'Πρέπει να είναι true ή false.',
    'not-list': 'Πρέπει να είναι λίστα.',
    'not-object': 'Πρέπει να είναι αντικείμενο.',
    'wrong-type': 'Λάθος είδος τιμής.',
    'not-one-of': ({ text }) => `Πρέπει να είναι κάτι από αυτά: ${text}.`,
    'unknown-field': ({ text }) => `Κανένα πρότυπο δεν έχει αυτά τα πεδία: ${text}.`,
    'too-long': ({ count }) => `Πολύ μεγάλο. Μέγιστος αριθμός χαρακτήρων: ${number(count)}.`,
    'too-many': ({ count }) => `Πάρα πολλά στοιχεία. Μέγιστο: ${number(count)}.`,
    'too-few': ({ count }) => `Πολύ λίγα στοιχεία. Ελάχιστο: ${number(count)}.`,
    'too-large': ({ count }) => `Πολύ μεγάλο. Μέγιστο: ${number(count)}.`,
    'too-small': ({ count }) => `Πολύ μικρό. Ελάχιστο: ${number(count)}.`,
    'too-deep': 'Πάρα πολλά επίπεδα.',
    empty: 'Δεν πρέπει να είναι κενό.',
    'not-colour': 'Πρέπει να είναι χρώμα όπως «#2437c9», με πεζά γράμματα.',
    'unknown-name': 'Αυτό το όνομα δεν είναι γνωστό εδώ.',
    'not-allowed': 'Δεν επιτρέπεται εδώ.',
    'not-json': 'Δεν είναι JSON.',
    'no-place': ({ text }) => `Δεν υπάρχει θέση για: ${text}.`,
    twice: ({ text }) => `Τυπώνεται δύο φορές: ${text}.`,
    'contacts-twice': 'Τα στοιχεία επικοινωνίας είναι ήδη στην πλευρική στήλη.',
    'header-high': ({ count }) =>
      `Τα μέρη μαζί έχουν πολύ μεγάλο ύψος. Μέγιστο: ${number(count)} mm.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `Παλέτα «${text}»: το ${colour} σε ${ground} έχει αντίθεση ${number(count)}:1. Το κείμενο χρειάζεται ${number(of)}:1.`,
    'not-drawn': ({ person }) => `Δεν μπορεί να σχεδιαστεί το βιογραφικό: ${person}.`,
    torn: ({ text, person, reader }) =>
      `Βιογραφικό ${person}: το «${text}» δεν διαβάζεται ολόκληρο (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `Βιογραφικό ${person}: ${number(count)} από ${number(of)} λέξεις κουκκίδων είναι στη σειρά (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `Βιογραφικό ${person}: ${number(count)} από ${number(of)} επικεφαλίδες και κουκκίδες είναι στη σειρά (${readers[reader]}).`,
    'not-printed': ({ text, person }) => `Βιογραφικό ${person}: δεν τυπώνεται: ${text}.`,
    'outside-page': ({ text, person }) =>
      `Βιογραφικό ${person}: λέξεις βγαίνουν από τα περιθώρια: ${text}.`,
    overlapping: ({ text, person }) => `Βιογραφικό ${person}: λέξεις επικαλύπτονται: ${text}.`,
    'stranded-heading': ({ text, person }) =>
      `Βιογραφικό ${person}: μια επικεφαλίδα μένει μόνη της: ${text}.`,
  },
}
