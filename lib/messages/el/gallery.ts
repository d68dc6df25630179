import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('el')

/** Messages of the public gallery of templates, in Greek. */
export const gallery: typeof english = {
  title: 'Πρότυπα',
  description: 'Όλα τα πρότυπα βιογραφικού του Vitae, ως πραγματικά PDF με παραδείγματα.',
  heading: 'Επιλέξτε την όψη του βιογραφικού σας',
  introduction: (count) =>
    plural(count, {
      one: '# πρότυπο. Το κείμενό σας μένει ίδιο. Οι σελίδες παρακάτω είναι πραγματικά PDF από το Vitae· τα πρόσωπα είναι φανταστικά.',
      other:
        '# πρότυπα. Αλλάζετε όποτε θέλετε, το κείμενό σας μένει ίδιο. Οι σελίδες παρακάτω είναι πραγματικά PDF από το Vitae· τα πρόσωπα είναι φανταστικά. Στην επεξεργασία, η Σχεδίαση δείχνει το δικό σας βιογραφικό σε καθένα από αυτά.',
    }),
  filters: 'Φίλτρα προτύπων',
  audience: {
    label: 'Κλάδος',
    all: 'Όλα',
    business: 'Επιχειρήσεις',
    technology: 'Τεχνολογία',
    design: 'Δημιουργικά',
    care: 'Φροντίδα και διδασκαλία',
    science: 'Επιστήμη',
    trades: 'Τεχνικά',
    'first-job': 'Πρώτη εργασία',
    any: 'Γενικά',
  },
  appearance: {
    label: 'Όψη',
    all: 'Όλα',
    quiet: 'Λιτά',
    classic: 'Κλασικά',
    modern: 'Μοντέρνα',
    bold: 'Τολμηρά',
  },
  columns: { label: 'Στήλες', all: 'Όλα', one: 'Μία', two: 'Δύο' },
  photo: { label: 'Με θέση για φωτογραφία', all: 'Όλα', with: 'Ναι', without: 'Όχι' },
  length: { label: 'Παράδειγμα', one: 'Μία σελίδα', two: 'Δύο σελίδες' },
  list: 'Πρότυπα',
  nothing: 'Δεν ταιριάζει κανένα πρότυπο. Επιλέξτε «Όλα» σε κάποιο από τα φίλτρα παραπάνω.',
  picture: (template, person) =>
    `Παράδειγμα βιογραφικού, ${person} (φανταστικό πρόσωπο), στο πρότυπο «${template}»`,
  palettes: (names) => `Παλέτες: ${names}`,
  otherPalettes: 'Σε άλλες παλέτες',
  pictureInPalette: (template, palette) =>
    `Το ίδιο βιογραφικό στο πρότυπο «${template}», παλέτα «${palette}»`,
  enlarge: 'Μεγέθυνση',
  examples: {
    one: (person) => `Μία σελίδα: ${person}`,
    two: (person) => `Δύο σελίδες: ${person}`,
  },
  use: 'Χρήση προτύπου',
  after: 'Δεν είστε σίγουροι; Αρχίστε με όποιο πρότυπο θέλετε και αλλάξτε το αργότερα.',
  start: 'Αρχίστε να γράφετε',
  begun: (template) =>
    `Νέο βιογραφικό στο πρότυπο «${template}». Αποθηκεύεται μόλις αρχίσετε να γράφετε.`,
  takeForLatest: (title) => `Χρήση στο «${title}»`,
  applied: (template) => `Το βιογραφικό χρησιμοποιεί πλέον το πρότυπο «${template}».`,
}
