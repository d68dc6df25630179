import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in Greek. */
export const proposals: typeof english = {
  banner:
    'Μια εφαρμογή προτείνει άλλη διατύπωση για αυτό το βιογραφικό. Δεν έχει αλλάξει τίποτα ακόμα.',
  review: 'Προβολή προτάσεων',
  heading: 'Προτάσεις από μια εφαρμογή',
  from: (app) =>
    app === ''
      ? 'Κάθε πρόταση ελέγχθηκε με βάση το βιογραφικό σας. Τίποτα δεν αλλάζει μέχρι να την αποδεχτείτε.'
      : `Από «${app}». Κάθε πρόταση ελέγχθηκε με βάση το βιογραφικό σας. Τίποτα δεν αλλάζει μέχρι να την αποδεχτείτε.`,
}
