import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('el')

/** Messages of the review of an imported file about reading it in another way, in Greek. */
export const importReadings: typeof english = {
  readAnotherWay: 'Ανάγνωση με άλλον τρόπο',
  offer:
    'Μπερδεύτηκαν ή λείπουν καταχωρίσεις; Το αρχείο διαβάζεται και με άλλον τρόπο. Μπορείτε να το αναιρέσετε.',
  at: (at, of) => `Τρόπος ${number(at)} από ${number(of)}.`,
  sentence: (parts) => `${parts.join(' · ')}.`,
  entries: (section, now, before) =>
    `${section}: ${plural(now, { one: '# καταχώριση', other: '# καταχωρίσεις' })} αντί για ${number(before)}`,
  leftOver: (now, before) =>
    `${plural(now, { one: '# γραμμή δεν τοποθετήθηκε', other: '# γραμμές δεν τοποθετήθηκαν' })} αντί για ${number(before)}`,
  values: (count) => plural(count, { one: '# πεδίο διαφέρει.', other: '# πεδία διαφέρουν.' }),
  lost: (count) =>
    plural(count, {
      one: '# αλλαγή σας δεν έχει θέση εδώ. Η αναίρεση την επαναφέρει.',
      other: '# αλλαγές σας δεν έχουν θέση εδώ. Η αναίρεση τις επαναφέρει.',
    }),
  same: 'Με τη στήλη εκεί δεν αλλάζει τίποτα. Δοκιμάστε άλλο σημείο.',
  failed: 'Δεν μπορέσαμε να διαβάσουμε ξανά το αρχείο. Τίποτα δεν άλλαξε. Δοκιμάστε ξανά.',
  markColumn: 'Ορισμός στήλης ημερομηνιών',
  columnHint:
    'Βάλτε τη γραμμή ανάμεσα στις ημερομηνίες και στο κείμενο δίπλα τους: με το ρυθμιστικό ή πατώντας στη σελίδα.',
  columnPlace: 'Γραμμή',
  columnAt: (percent) => `${number(percent)}% από αριστερά`,
  readWithColumn: 'Νέα ανάγνωση',
  reading: 'Ανάγνωση…',
  cancel: 'Ακύρωση',
}
