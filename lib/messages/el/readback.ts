import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { plural, number } = formatters('el')

/** Messages of the check that reads a PDF back after its download, in Greek. */
export const readback: typeof english = {
  title: 'Μπορεί το λογισμικό να διαβάσει αυτό το PDF;',
  allBack: (count) =>
    plural(count, {
      one: 'Διαβάσαμε το PDF σας όπως ένα σύστημα υποψηφίων: βρέθηκε το μοναδικό πεδίο του.',
      other: 'Διαβάσαμε το PDF σας όπως ένα σύστημα υποψηφίων: βρέθηκαν και τα # πεδία.',
    }),
  someLost: (lost, of) =>
    plural(of, {
      one: 'Το PDF σας αποθηκεύτηκε. Το λογισμικό που το διαβάζει δεν βρίσκει το μοναδικό πεδίο του:',
      other: `Το PDF σας αποθηκεύτηκε. Το λογισμικό που το διαβάζει δεν βρίσκει ${number(lost)} από # πεδία:`,
    }),
  inText: 'Το PDF σας αποθηκεύτηκε. Όλο το κείμενό του διαβάζεται.',
  someMisplaced:
    'Το λογισμικό μπορεί να τα εκλάβει ως κάτι άλλο. Ελέγξτε πώς είναι γραμμένα ή επιλέξτε άλλο πρότυπο:',
  kinds: {
    name: 'Όνομα',
    email: 'Email',
    phone: 'Τηλέφωνο',
    employer: 'Εργοδότης',
    title: 'Τίτλος θέσης',
    institution: 'Σχολή',
    dates: 'Ημερομηνίες',
    bullet: 'Κουκκίδα',
  },
  reasons: {
    'no-glyph': (characters) =>
      `Καμία γραμματοσειρά δεν έχει: ${characters}. Χρησιμοποιήστε άλλους χαρακτήρες.`,
    'in-pieces':
      'Διαβάζεται σε κομμάτια. Συντομεύστε το ή επιλέξτε άλλο πρότυπο και κατεβάστε ξανά.',
    'not-found': 'Δεν βρίσκεται ολόκληρο. Επιλέξτε άλλο πρότυπο και κατεβάστε ξανά.',
  },
  more: (count) => plural(count, { one: 'και # ακόμα', other: 'και # ακόμα' }),
  close: 'Κλείσιμο μηνύματος',
}
