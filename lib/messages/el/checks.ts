import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { plural } = formatters('el')

const characters = (count: number) => plural(count, { one: '# χαρακτήρα', other: '# χαρακτήρες' })

/** Tips beside the fields of a CV, in Greek. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => 'Προσθέστε το όνομά σας. Είναι η επικεφαλίδα του βιογραφικού σας.',
    'missing-contact': () =>
      'Προσθέστε διεύθυνση email ή αριθμό τηλεφώνου, για να μπορούν να σας βρουν οι εργοδότες.',
    'email-shape': ({ text }) => `Το «${text}» δεν μοιάζει με διεύθυνση email.`,
    'end-before-start': () => 'Η ημερομηνία λήξης είναι πριν από την ημερομηνία έναρξης.',
    'date-in-words': ({ text }) =>
      `Το «${text}» εμφανίζεται όπως το γράψατε. Οι άλλες ημερομηνίες ακολουθούν τη μορφή ημερομηνίας αυτού του βιογραφικού.`,
    'long-bullet': ({ count }) =>
      `Αυτή η κουκκίδα έχει ${characters(count)}. Δύο κουκκίδες θα διαβάζονταν πιο εύκολα.`,
    'long-summary': ({ count }) =>
      `Αυτό το κείμενο έχει ${characters(count)}. Λίγες φράσεις είναι πιο πιθανό να διαβαστούν.`,
    'education-without-end': () => 'Χωρίς ημερομηνία λήξης, εμφανίζεται ως σε εξέλιξη.',
    'duplicate-entry': () => 'Έχετε αυτή την καταχώριση δύο φορές.',
    'link-not-clickable': ({ text }) =>
      `Το «${text}» δεν ανοίγει με κλικ στο PDF. Χρησιμοποιήστε σύνδεσμο που αρχίζει με https://.`,
    'empty-entry': () => 'Η καταχώριση είναι κενή, οπότε δεν είναι στο βιογραφικό σας.',
  },
}
