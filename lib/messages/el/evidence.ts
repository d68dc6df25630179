import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { plural } = formatters('el')
const anyOf = new Intl.ListFormat('el', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion, in Greek. */
export const evidence: typeof english = {
  from: 'Από το βιογραφικό σας:',
  more: (count) => plural(count, { one: '# ακόμα απόσπασμα', other: '# ακόμα αποσπάσματα' }),
  leadsTo: {
    preview: 'εμφάνιση στην προεπισκόπηση',
    field: 'μετάβαση σε αυτό το κείμενο',
    cv: 'άνοιγμα αυτού του βιογραφικού',
  },
  notSaid: (words) =>
    `Το βιογραφικό σας δεν λέει ${anyOf.format(words.map((one) => `«${one}»`))}. Είναι αλήθεια;`,
  notSaidAll: 'Το βιογραφικό σας δεν τα λέει όλα αυτά. Είναι αλήθεια;',
  fromAd: (words) =>
    `Αυτές οι λέξεις προέρχονται από την αγγελία: ${words.map((one) => `«${one}»`).join(', ')}. Ισχύουν για εσάς;`,
  adMark: 'από την αγγελία',
  isTrue: 'Ναι, είναι αλήθεια.',
  notRead: 'Χωρίς δεύτερο έλεγχο. Συγκρίνετέ την με το βιογραφικό σας.',
  checking: 'Έλεγχος…',
  backed: (count) =>
    plural(count, {
      one: '# τεκμηριώνεται από το βιογραφικό σας',
      other: '# τεκμηριώνονται από το βιογραφικό σας',
    }),
  asked: (count) =>
    plural(count, {
      one: '# χρειάζεται την επιβεβαίωσή σας',
      other: '# χρειάζονται την επιβεβαίωσή σας',
    }),
  blocked: (count) => plural(count, { one: '# αποκλείστηκε', other: '# αποκλείστηκαν' }),
  unread: (count) =>
    plural(count, { one: '# χωρίς δεύτερο έλεγχο', other: '# χωρίς δεύτερο έλεγχο' }),
}
