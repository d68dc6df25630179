import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out, in German. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'Berufseinstieg',
    'europass-order': 'Europass-Reihenfolge',
    'two-tone': 'Zweifarbiger Kopf',
    timeline: 'Zeitachse',
    'side-column-left': 'Seitenspalte links',
    'modern-rule': 'Modern mit Linie',
  },
  successorNames: {
    'first-light': 'First Light',
    'nordic-form': 'Nordic Form',
    metro: 'Metro',
    fjord: 'Fjord',
    ledger: 'Ledger',
  },
  succeeded: (retired, successor) =>
    `„${retired}“ heißt jetzt „${successor}“. Dein Text und deine Einstellungen sind dieselben. Unter Design kannst du eine andere Vorlage wählen.`,
}
