import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out, in Czech. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'Absolventská',
    'europass-order': 'Pořadí Europass',
    'two-tone': 'Dvoubarevné záhlaví',
    timeline: 'Časová osa',
    'side-column-left': 'Boční sloupec vlevo',
    'modern-rule': 'Moderní s linkou',
  },
  successorNames: {
    'first-light': 'First Light',
    'nordic-form': 'Nordic Form',
    metro: 'Metro',
    fjord: 'Fjord',
    ledger: 'Ledger',
  },
  succeeded: (retired, successor) =>
    `Šablona „${retired}“ je teď „${successor}“. Váš text a nastavení zůstávají stejné. Jinou šablonu můžete vybrat v části Design.`,
}
