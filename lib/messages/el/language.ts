import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in Greek. */
export const language: typeof english = {
  language: 'Γλώσσα',
  notFetched:
    'Δεν ήταν δυνατή η φόρτωση αυτής της γλώσσας. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.',
  unconfirmed: (name) => `Κανένας φυσικός ομιλητής δεν έχει ελέγξει ακόμα τη γλώσσα «${name}».`,
  suggest: 'Πρόταση διόρθωσης',
  title: 'Πρόταση διόρθωσης',
  intro: 'Βρείτε το κείμενο όπως εμφανίζεται στην οθόνη και γράψτε πώς πρέπει να είναι.',
  find: 'Κείμενο στην οθόνη',
  nothing: 'Κανένα κείμενο του Vitae δεν περιέχει αυτές τις λέξεις.',
  now: 'Τώρα',
  better: 'Καλύτερα',
  copy: 'Αντιγραφή διόρθωσης',
  copied: 'Αντιγράφηκε. Στείλτε τη σε όποιον διαχειρίζεται αυτόν τον διακομιστή.',
  notCopied: 'Το πρόγραμμα περιήγησης δεν επέτρεψε την αντιγραφή.',
}
