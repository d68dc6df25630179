import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out, in Italian. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'Neolaureati',
    'europass-order': 'Ordine Europass',
    'two-tone': 'Intestazione bicolore',
    timeline: 'Linea del tempo',
    'side-column-left': 'Colonna laterale a sinistra',
    'modern-rule': 'Moderno con linea',
  },
  successorNames: {
    'first-light': 'First Light',
    'nordic-form': 'Nordic Form',
    metro: 'Metro',
    fjord: 'Fjord',
    ledger: 'Ledger',
  },
  succeeded: (retired, successor) =>
    `Ora il modello “${retired}” è “${successor}”. Il tuo testo e le tue impostazioni sono gli stessi. Puoi scegliere un altro modello in Design.`,
}
