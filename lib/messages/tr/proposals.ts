import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in Turkish. */
export const proposals: typeof english = {
  banner: 'Bir uygulama bu CV için başka bir ifade öneriyor. Henüz hiçbir şey değişmedi.',
  review: 'Önerileri gör',
  heading: 'Bir uygulamadan öneriler',
  from: (app) =>
    app === ''
      ? 'Her öneri CV’nizle karşılaştırıldı. Siz kabul edene kadar hiçbir şey değişmez.'
      : `Öneren: “${app}”. Her öneri CV’nizle karşılaştırıldı. Siz kabul edene kadar hiçbir şey değişmez.`,
}
