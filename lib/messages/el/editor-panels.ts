import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { plural } = formatters('el')

/** Messages of the panels over the editor, in Greek. */
export const editorPanels: typeof english = {
  find: 'Εύρεση στο βιογραφικό',
  findLabel: 'Κείμενο προς εύρεση',
  findNothing: 'Κανένα αποτέλεσμα.',
  findCount: (count) => plural(count, { one: '# αποτέλεσμα', other: '# αποτελέσματα' }),
  paletteLabel: 'Αναζήτηση εντολών και ενοτήτων',
  paletteNothing: 'Δεν βρέθηκαν εντολές.',
  recent: 'Πρόσφατες',
  groups: {
    edit: 'Επεξεργασία',
    entry: 'Αυτή η καταχώριση',
    section: 'Αυτή η ενότητα',
    add: 'Προσθήκη',
    document: 'Αυτό το βιογραφικό',
    share: 'Λήψη και κοινοποίηση',
    view: 'Προεπισκόπηση',
    others: 'Άλλα βιογραφικά',
    account: 'Λογαριασμός',
    go: 'Μετάβαση',
  },
  goToSection: (name) => `Μετάβαση: ${name}`,
  duplicateThisEntry: 'Αντίγραφο αυτής της καταχώρισης',
  removeThisEntry: 'Αφαίρεση αυτής της καταχώρισης',
  thisEntryRemoved: 'Η καταχώριση αφαιρέθηκε',
  interview: 'Προετοιμασία για συνέντευξη',
  duplicateCv: 'Αντίγραφο αυτού του βιογραφικού',
  sampleTitle: 'Επιλέξτε παράδειγμα',
  sampleHint:
    'Το καθένα είναι ένα πλήρες βιογραφικό ενός φανταστικού προσώπου. Ανοίγει ως νέο βιογραφικό.',
  ofEntry: (action) => `Αυτή η καταχώριση: ${action}`,
  ofSection: (name, action) => `${name}: ${action}`,
  moveTo: (section) => `Μετακίνηση στην ενότητα «${section}»`,
  switchTo: (title) => `Άνοιγμα: ${title}`,
  photo: 'Φωτογραφία',
  renameTitle: 'Όνομα αυτού του βιογραφικού',
  renameHint: 'Το όνομα το βλέπετε μόνο εσείς. Δεν τυπώνεται ποτέ.',
}
