import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out, in Polish. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'Pierwsza praca',
    'europass-order': 'Kolejność Europass',
    'two-tone': 'Dwubarwny nagłówek',
    timeline: 'Oś czasu',
    'side-column-left': 'Kolumna boczna, lewa',
    'modern-rule': 'Nowoczesny z linią',
  },
  successorNames: {
    'first-light': 'First Light',
    'nordic-form': 'Nordic Form',
    metro: 'Metro',
    fjord: 'Fjord',
    ledger: 'Ledger',
  },
  succeeded: (retired, successor) =>
    `Szablon „${retired}” nazywa się teraz „${successor}”. Twój tekst i ustawienia są takie same. Inny szablon wybierzesz w panelu Wygląd.`,
}
