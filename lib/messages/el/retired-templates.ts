import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out, in Greek. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'Πτυχιούχος',
    'europass-order': 'Σειρά Europass',
    'two-tone': 'Δίχρωμη κεφαλίδα',
    timeline: 'Χρονολόγιο',
    'side-column-left': 'Πλευρική στήλη, αριστερά',
    'modern-rule': 'Μοντέρνο με γραμμή',
  },
  successorNames: {
    'first-light': 'First Light',
    'nordic-form': 'Nordic Form',
    metro: 'Metro',
    fjord: 'Fjord',
    ledger: 'Ledger',
  },
  succeeded: (retired, successor) =>
    `Το πρότυπο «${retired}» είναι πλέον το «${successor}». Το κείμενο και οι ρυθμίσεις σας είναι ίδια. Μπορείτε να επιλέξετε άλλο πρότυπο από τη Σχεδίαση.`,
}
