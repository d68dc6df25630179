import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out. They load with the editor, so they are few, in Swedish. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'Nyexaminerad',
    'europass-order': 'Europass-ordning',
    'two-tone': 'Tvåfärgat sidhuvud',
    timeline: 'Tidslinje',
    'side-column-left': 'Sidospalt till vänster',
    'modern-rule': 'Modern med linje',
  },
  successorNames: {
    'first-light': 'Gryning',
    'nordic-form': 'Nordisk form',
    metro: 'Metro',
    fjord: 'Fjord',
    ledger: 'Huvudbok',
  },
  succeeded: (retired, successor) =>
    `”${retired}” heter nu ”${successor}”. Din text och dina inställningar är desamma. Du kan välja en annan mall under Design.`,
}
