import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { plural } = formatters('el')

/** Messages of the notifications: the list behind the bell, and its settings, in Greek. */
export const notifications: typeof english = {
  bell: (unread) =>
    unread === 0
      ? 'Ειδοποιήσεις'
      : plural(unread, {
          one: 'Ειδοποιήσεις, # μη αναγνωσμένη',
          other: 'Ειδοποιήσεις, # μη αναγνωσμένες',
        }),
  title: 'Ειδοποιήσεις',
  none: 'Δεν υπάρχουν ακόμα ειδοποιήσεις. Εδώ εμφανίζονται σημαντικά γεγονότα του λογαριασμού σας.',
  nothingDue:
    'Δεν υπάρχει τίποτα για σήμερα. Εδώ εμφανίζονται οι υπενθυμίσεις και οι προθεσμίες των αιτήσεών σας.',
  unknown: 'Οι ειδοποιήσεις σας δεν φορτώθηκαν ακόμα. Συνεχίζουμε να προσπαθούμε.',
  settingsLink: 'Ρυθμίσεις ειδοποιήσεων',
  due: {
    title: 'Για σήμερα',
    followUp: 'Επικοινωνία ξανά',
    deadline: 'Τελευταία ημέρα για αίτηση',
    untitled: 'Μια αίτηση',
    done: 'Έγινε',
    doneNamed: (what) => `Έγινε: ${what}`,
    tomorrow: 'Αύριο',
    tomorrowNamed: (what) => `Αναβολή για αύριο: ${what}`,
    wasDone: (what) => `Σημειώθηκε ως έτοιμο: ${what}`,
    wasMoved: (what) => `Αναβλήθηκε για αύριο: ${what}`,
    failed: 'Δεν μπορέσαμε να ανοίξουμε αυτή την αίτηση. Τίποτα δεν άλλαξε. Δοκιμάστε ξανά.',
    all: 'Όλες οι αιτήσεις',
  },
  unread: 'Νέα',
  today: 'Σήμερα',
  yesterday: 'Χθες',

  askedFor: {
    requirements: 'Απαιτήσεις μιας περιγραφής θέσης',
    tailoring: 'Προτάσεις για μια περιγραφή θέσης',
    wording: 'Καλύτερη διατύπωση ενός κειμένου',
    letter: 'Σχέδιο συνοδευτικής επιστολής',
    translation: 'Μετάφραση',
    match: 'Βιογραφικά που ταιριάζουν σε μια περιγραφή θέσης',
    interview: 'Ερωτήσεις για μια συνέντευξη',
    'import-help': 'Βοήθεια από AI σε μια εισαγωγή',
    'import-reading': 'Ανάγνωση αρχείου εισαγωγής με AI',
    cv: 'Βιογραφικό που ζητήθηκε',
    proposal: 'Προτάσεις από μια εφαρμογή',
  } as Readonly<Record<string, string>>,
  somethingAsked: 'Το αίτημά σας',
  requestDone: (what) => `Ολοκληρώθηκε: ${what}`,
  requestFailed: (what) => `Δεν ολοκληρώθηκε: ${what}`,
  requestFailedText: 'Τίποτα δεν χάθηκε. Μπορείτε να δοκιμάσετε ξανά.',
  keyCreated: (name) => `Δημιουργήθηκε κλειδί API: ${name}`,
  keyCreatedText:
    'Αν δεν το δημιουργήσατε εσείς, ανακαλέστε το και μετά αλλάξτε τον κωδικό πρόσβασής σας.',
  appConnected: (name) => `Συνδέθηκε εφαρμογή: ${name}`,
  appConnectedText:
    'Αν δεν το κάνατε εσείς, αποσυνδέστε την και μετά αλλάξτε τον κωδικό πρόσβασής σας.',
  newDevice: (device) => `Νέα σύνδεση: ${device}`,
  newDeviceText:
    'Αν δεν ήσασταν εσείς, αποσυνδέστε τη συσκευή και μετά αλλάξτε τον κωδικό πρόσβασής σας.',
  deletionScheduled: (title) => `Στον κάδο: ${title}`,
  deletionScheduledText: (day) => `Ημερομηνία οριστικής διαγραφής: ${day}.`,
  exportDone: 'Τα δεδομένα σας: έτοιμα για λήψη',
  exportDoneText: (day) => `Το αρχείο είναι διαθέσιμο έως: ${day}.`,
  exportFailed: 'Τα δεδομένα σας: δεν ήταν δυνατή η εξαγωγή',
  exportFailedText: 'Τίποτα δεν χάθηκε. Μπορείτε να δοκιμάσετε ξανά.',
  commentAdded: 'Νέο σχόλιο σε έγγραφο',
  shareLocked: 'Λάθος κωδικοί πρόσβασης για σύνδεσμο κοινοποίησης',
  applicationDue: 'Κάτι εκκρεμεί στις αιτήσεις σας',
  webhookDisabled: (host) => `Απενεργοποιήθηκε webhook: ${host}`,
  webhookDisabledText: 'Το απενεργοποιήσαμε, γιατί για πέντε ημέρες δεν παραδόθηκε τίποτα.',
  untitled: 'ένα έγγραφο',

  settings: {
    text: 'Επιλέξτε για τι θα σας ειδοποιούμε. Οι ειδοποιήσεις δεν περιέχουν ποτέ κείμενο των βιογραφικών σας.',
    caption: 'Γεγονότα και πώς σας ειδοποιούμε',
    event: 'Γεγονός',
    ways: { app: 'Στην εφαρμογή', mail: 'Με email' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': 'Έτοιμες προτάσεις, σχέδιο επιστολής ή μετάφραση',
      'request-failed': 'Ένα αίτημα δεν ολοκληρώθηκε',
      'key-created': 'Δημιουργήθηκε κλειδί API',
      'app-connected': 'Συνδέθηκε μια εφαρμογή',
      'new-device': 'Σύνδεση από νέα συσκευή',
      'deletion-scheduled': 'Ένα έγγραφο θα διαγραφεί οριστικά',
      'comment-added': 'Ένα σχόλιο σε έγγραφο που κοινοποιήσατε',
      'share-locked': 'Πολλοί λάθος κωδικοί πρόσβασης για σύνδεσμο κοινοποίησης',
      'application-due': 'Μια υπενθύμιση ή προθεσμία μιας αίτησης',
      'webhook-disabled': 'Ένα webhook απενεργοποιήθηκε, γιατί δεν παραδιδόταν τίποτα',
      'export-ended': 'Η εξαγωγή των δεδομένων σας είναι έτοιμη ή απέτυχε',
    },
    language: 'Γλώσσα των email',
    timeZone: 'Ζώνη ώρας των email',
    timeZoneHint:
      'Οι υπενθυμίσεις έρχονται εκεί στις 7 το πρωί. Αναφέρουν τον εργοδότη, τον τίτλο θέσης και τη σημείωσή σας.',
    noTimeZone: 'Δεν έχει επιλεγεί (UTC)',
    noMail:
      'Το email δεν έχει ρυθμιστεί σε αυτόν τον διακομιστή, οπότε δεν στέλνονται email. Τις ειδοποιήσεις σας τις βρίσκετε στο καμπανάκι.',
    notConfirmed: 'Για να λαμβάνετε email, επιβεβαιώστε τη διεύθυνσή σας παραπάνω, στο προφίλ.',
    saved: 'Αποθηκεύτηκε.',
  },
}
