import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Greek. */
export const workspaceSignIn: typeof english = {
  title: 'Σύνδεση',
  text: 'Επιτρέψτε στα μέλη να συνδέονται με τον πάροχο ταυτότητας του οργανισμού σας (OpenID Connect).',
  managedText:
    'Τον τρόπο σύνδεσης τον ορίζει όποιος διαχειρίζεται αυτόν τον διακομιστή. Ένας χώρος εργασίας δεν μπορεί να έχει εδώ δικό του πάροχο ταυτότητας.',
  issuer: 'Εκδότης (issuer)',
  clientId: 'Αναγνωριστικό πελάτη',
  clientSecret: 'Μυστικό πελάτη',
  secretHint: 'Αφήστε το κενό για να μείνει το τωρινό μυστικό.',
  domains: 'Τομείς email',
  domainsHint: 'Χωρίστε περισσότερους με κόμματα.',
  isOpen: 'Μπορεί να μπει όποιος έχει έναν από αυτούς τους τομείς',
  role: 'Ρόλος νέων μελών',
  redirectUri: 'URI ανακατεύθυνσης',
  signInUrl: 'Σύνδεσμος σύνδεσης',
  save: 'Αποθήκευση',
  saved: 'Αποθηκεύτηκε.',
  refused:
    'Δεν αποθηκεύτηκε τίποτα. Ελέγξτε τον εκδότη, το μυστικό και τους τομείς: ο πάροχος πρέπει να είναι προσβάσιμος και να υποστηρίζει OpenID Connect.',
  verified: 'Επαληθευμένος',
  notVerified: 'Μη επαληθευμένος',
  verifyText: 'Ένας τομέας ισχύει μόλις το DNS του έχει αυτή την εγγραφή TXT:',
  verify: 'Έλεγχος ξανά',
  remove: 'Κατάργηση παρόχου',
  removed: 'Τα μέλη δεν μπορούν πια να συνδεθούν με αυτόν τον πάροχο. Παραμένουν μέλη.',
  provisioning: 'Διαχείριση μελών (SCIM)',
  provisioningText:
    'Ο κατάλογός σας προσθέτει και αφαιρεί μέλη. Κανενός ο λογαριασμός δεν διαγράφεται.',
  url: 'Διεύθυνση SCIM',
  makeToken: 'Δημιουργία διακριτικού',
  token: 'Διακριτικό',
  tokenRevoked: 'Το διακριτικό δεν ισχύει πια.',
}
