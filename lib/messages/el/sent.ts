import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('el')

/** Messages that say what goes to an AI model, in Greek. */
export const sent: typeof english = {
  first: (model, list) => `Στέλνονται στο ${model}: ${list}.`,
  check: (list) => `Έπειτα, για τον έλεγχο της απάντησης: ${list}.`,
  upTo: (count) => `έως ${number(count)}`,
  count: number,
  notSent: 'Τα πεδία για όνομα, στοιχεία επικοινωνίας και φωτογραφία δεν στέλνονται.',
  show: 'Εμφάνιση όσων στέλνονται',
  edits:
    'Αν επεξεργαστείτε μια πρόταση, το κείμενό σας και οι γραμμές της καταχώρισής του στέλνονται για έλεγχο.',
  parts: {
    text: 'αυτό το κείμενο',
    entries: 'τίτλοι καταχωρίσεων',
    texts: 'κείμενα του βιογραφικού σας',
    profile: 'το προφίλ σας',
    skills: 'δεξιότητες',
    education: 'εκπαίδευση',
    languages: 'γλώσσες',
    certificates: 'πιστοποιήσεις',
    job: 'η περιγραφή θέσης',
    jobTitle: 'τίτλος θέσης',
    employer: 'εργοδότης',
    requirements: 'απαιτήσεις της περιγραφής θέσης',
    lines: 'γραμμές του βιογραφικού σας',
    suggestions: 'οι προτάσεις',
    fileLines: 'γραμμές του αρχείου',
  },
}
