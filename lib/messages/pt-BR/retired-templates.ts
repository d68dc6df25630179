import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out, in Brazilian Portuguese. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'Início de carreira',
    'europass-order': 'Ordem do Europass',
    'two-tone': 'Cabeçalho em duas cores',
    timeline: 'Linha do tempo',
    'side-column-left': 'Coluna lateral esquerda',
    'modern-rule': 'Moderno com linha',
  },
  successorNames: {
    'first-light': 'First Light',
    'nordic-form': 'Nordic Form',
    metro: 'Metro',
    fjord: 'Fjord',
    ledger: 'Ledger',
  },
  succeeded: (retired, successor) =>
    `O modelo “${retired}” agora é “${successor}”. Seu texto e suas configurações são os mesmos. Você pode escolher outro modelo em Design.`,
}
