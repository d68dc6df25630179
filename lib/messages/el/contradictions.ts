import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('el')

/** Messages of the check for contradictions between the CVs and letters of one person, in Greek. */
export const contradictions: typeof english = {
  open: 'Έλεγχος συμφωνίας βιογραφικών',
  agree: 'Τα βιογραφικά και οι επιστολές σας συμφωνούν. Δεν βρέθηκαν αντιφάσεις.',
  tooFew:
    'Δεν υπάρχει ακόμα κάτι για σύγκριση. Χρειάζονται δύο βιογραφικά ή επιστολές σε αυτή τη συσκευή.',
  found: (count) => `Διαφορές που βρέθηκαν: ${number(count)}`,
  onlyNewest: (count) => `Συγκρίθηκαν μόνο τα ${number(count)} νεότερα βιογραφικά και επιστολές.`,
  compareFile: 'Σύγκριση με εξαγωγή LinkedIn ή άλλο αρχείο',
  compareFileHint: 'Διαβάζεται σε αυτή τη συσκευή, δεν στέλνεται πουθενά και δεν αποθηκεύεται.',
  readingFile: 'Ανάγνωση του αρχείου…',
  comparedWith: (name) => `Έγινε σύγκριση και με το αρχείο «${name}».`,
  fileUnreadable: (name) =>
    `Δεν μπορέσαμε να διαβάσουμε το αρχείο «${name}». Τα βιογραφικά σας συγκρίθηκαν χωρίς αυτό. Δοκιμάστε το αρχείο ZIP από το LinkedIn ή ένα PDF.`,
  present: 'Σήμερα',
  kinds: {
    name: 'Όνομα',
    email: 'Email',
    phone: 'Τηλέφωνο',
    start: 'Έναρξη',
    end: 'Λήξη',
    title: 'Τίτλος θέσης',
    employer: 'Εργοδότης',
    degree: 'Τίτλος σπουδών',
    institution: 'Σχολή',
    number: 'Αριθμός',
  },
}
