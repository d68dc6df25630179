import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out, in French. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'Premier emploi',
    'europass-order': 'Ordre Europass',
    'two-tone': 'En-tête bicolore',
    timeline: 'Chronologie',
    'side-column-left': 'Colonne latérale à gauche',
    'modern-rule': 'Moderne à filet',
  },
  successorNames: {
    'first-light': 'First Light',
    'nordic-form': 'Nordic Form',
    metro: 'Metro',
    fjord: 'Fjord',
    ledger: 'Ledger',
  },
  succeeded: (retired, successor) =>
    `« ${retired} » s’appelle maintenant « ${successor} ». Votre texte et vos réglages sont les mêmes. Vous pouvez choisir un autre modèle sous Design.`,
}
