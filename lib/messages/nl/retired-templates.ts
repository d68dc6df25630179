import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out, in Dutch. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'Starter',
    'europass-order': 'Europass-volgorde',
    'two-tone': 'Tweekleurige kop',
    timeline: 'Tijdlijn',
    'side-column-left': 'Zijkolom links',
    'modern-rule': 'Modern met lijn',
  },
  successorNames: {
    'first-light': 'First Light',
    'nordic-form': 'Nordic Form',
    metro: 'Metro',
    fjord: 'Fjord',
    ledger: 'Ledger',
  },
  succeeded: (retired, successor) =>
    `“${retired}” heet nu “${successor}”. Je tekst en je instellingen zijn hetzelfde. Onder Ontwerp kun je een ander sjabloon kiezen.`,
}
