import type { design as english } from '../en/design'
import { formatters } from '../format'

const { number } = formatters('el')

/** Messages of the design panel, in Greek. */
export const design: typeof english = {
  tabList: 'Μέρη της σχεδίασης',
  tabs: { template: 'Πρότυπο', style: 'Χρώμα και γραφή', layout: 'Διάταξη', page: 'Σελίδα' },
  template: 'Πρότυπο',
  colour: 'Χρώματα',
  colours: {
    '#2437c9': 'Μπλε στιλό',
    '#12161d': 'Μαύρο μελάνι',
    '#3d4a5c': 'Σχιστόλιθος',
    '#1b3a6b': 'Ναυτικό μπλε',
    '#0f6b6b': 'Πετρόλ',
    '#0b6e4f': 'Πράσινο',
    '#7a4a12': 'Καφέ',
    '#a3261e': 'Κόκκινο',
    '#8a1f5c': 'Δαμασκηνί',
    '#5b2bb5': 'Βιολετί',
  },
  useBrand: 'Χρήση εταιρικής εικόνας',
  templateNotOffered:
    'Αυτός ο χώρος εργασίας δεν διαθέτει αυτό το πρότυπο. Το βιογραφικό το διατηρεί μέχρι να επιλέξετε άλλο.',
  ownColour: 'Δικό σας χρώμα',
  hexCode: 'Κωδικός hex',
  hexHint: '# και έξι ψηφία ή γράμματα a–f, όπως #1b3a6b',
  tooLight: (ratio) =>
    `Το χρώμα είναι πολύ ανοιχτό για να διαβάζεται σε λευκό: έχει αντίθεση ${number(ratio, { maximumFractionDigits: 1 })}:1 και το κείμενο χρειάζεται ${number(4.5)}:1. Τίποτα δεν άλλαξε.`,
  takeInstead: (colour) => `Χρήση του ${colour}`,
  type: 'Γραμματοσειρές',
  typePair: (headings, body) => `${headings} και ${body}`,
  headingFont: 'Γραμματοσειρά επικεφαλίδων',
  bodyFont: 'Γραμματοσειρά κειμένου',
  suggestedFont: (name) => `Προτεινόμενη: ${name}`,
  madeFrom: (name, source) => `${name} (από ${source})`,
  ownFonts: 'Η γραμματοσειρά σας',
  fontKinds: {
    sans: 'Χωρίς πατούρες',
    serif: 'Με πατούρες',
    display: 'Διακοσμητική',
    mono: 'Σταθερού πλάτους',
  },
  measures: 'Μέγεθος και αποστάσεις',
  fontSize: 'Μέγεθος γραμμάτων',
  points: (value) => `${number(value, { maximumFractionDigits: 1 })} pt`,
  lineHeight: 'Διάστιχο',
  times: (value) => number(value, { minimumFractionDigits: 2 }),
  spacing: 'Αποστάσεις',
  percent: (value) => number(value, { style: 'percent' }),
  margin: 'Περιθώρια σελίδας',
  millimetres: (value) => `${number(value, { maximumFractionDigits: 1 })} mm`,
  fitted: (value) => `${value}, προσαρμοσμένο`,
  reset: 'Επαναφορά προεπιλογής',
  fit: 'Σελίδες προς κάλυψη',
  autoFit: 'Αυτόματη προσαρμογή σε σελίδες',
  look: 'Κανόνες διάταξης',
  newerLook: 'Υπάρχουν νεότεροι κανόνες διάταξης. Συγκρίνετε τη σελίδα σας πριν και μετά.',
  lookBefore: 'Πριν',
  lookAfter: 'Μετά',
  page: 'Σελίδα',
  pageSize: 'Μέγεθος χαρτιού',
  pageSizes: { a4: 'A4', letter: 'US Letter' },
  pageNumbers: 'Αριθμοί σελίδας',
  pageNumbersHint: 'Μόνο αν υπάρχουν περισσότερες από μία σελίδες',
  hyphenate: 'Συλλαβισμός μεγάλων λέξεων',
  hyphenateHint:
    'Στο τέλος των γραμμών, σε παραγράφους και κουκκίδες. Λέξεις που αρχίζουν με κεφαλαίο μένουν ολόκληρες, εκτός από τα γερμανικά.',
  carry: 'Ενσωμάτωση επεξεργάσιμου αντιγράφου στο PDF',
  carryHint:
    'Έτσι μπορείτε να επεξεργαστείτε ξανά το βιογραφικό αφήνοντας το PDF στο Vitae. Όποιος έχει το PDF μπορεί να δει όλο το βιογραφικό, μαζί με τις κρυφές καταχωρίσεις και το όνομά του στο Vitae.',
  language: 'Γλώσσα του βιογραφικού',
  languageHint:
    'Χρησιμοποιείται για τις επικεφαλίδες, τις ημερομηνίες και τον ορθογραφικό έλεγχο. Το κείμενό σας δεν μεταφράζεται.',
  otherLanguage: (tag) => `${tag} (προς το παρόν με αγγλικές επικεφαλίδες)`,
  dateStyle: 'Μορφή ημερομηνίας',
}
