import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out, in Romanian. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'Absolvent',
    'europass-order': 'Ordinea Europass',
    'two-tone': 'Antet în două culori',
    timeline: 'Cronologie',
    'side-column-left': 'Coloană laterală, stânga',
    'modern-rule': 'Modern, cu linie',
  },
  successorNames: {
    'first-light': 'First Light',
    'nordic-form': 'Nordic Form',
    metro: 'Metro',
    fjord: 'Fjord',
    ledger: 'Ledger',
  },
  succeeded: (retired, successor) =>
    `„${retired}” se numește acum „${successor}”. Textul și setările tale sunt aceleași. Poți alege alt șablon la Design.`,
}
