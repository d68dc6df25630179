import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out, in Turkish. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'Mezun',
    'europass-order': 'Europass sırası',
    'two-tone': 'İki tonlu üst kısım',
    timeline: 'Zaman çizelgesi',
    'side-column-left': 'Yan sütun, solda',
    'modern-rule': 'Çizgili modern',
  },
  successorNames: {
    'first-light': 'First Light',
    'nordic-form': 'Nordic Form',
    metro: 'Metro',
    fjord: 'Fjord',
    ledger: 'Ledger',
  },
  succeeded: (retired, successor) =>
    `“${retired}” şablonunun yeni adı “${successor}”. Metniniz ve ayarlarınız aynı. Tasarım panelinde başka bir şablon seçebilirsiniz.`,
}
