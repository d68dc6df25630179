import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks, in Turkish. */
export const checkSources: typeof english = {
  measured: 'Bu dosyada, metni PDF yazılımları gibi okunarak ölçüldü.',
  pdf: 'PDF standardı, ISO 32000: okuyan yazılımın her simgenin hangi karakter olduğunu bilmesi gerekir.',
  accessible: 'Erişilebilir PDF standardı, ISO 14289 (PDF/UA); ekran okuyucular buna göre çalışır.',
  forms: 'Çevrimiçi başvuru formlarında yaygın olan sınırlar.',
  posting: 'İş ilanı ile CV’nizin kelime kelime karşılaştırılması.',
  practice: 'Çok CV okuyan kişilerin tavsiyesi. Bunu kanıtlayan bir araştırma yok.',
  law: 'Ayrımcılığa karşı yasalar: birçok ülkede işverenler bunu soramaz.',
}
