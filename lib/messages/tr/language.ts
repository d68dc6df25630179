import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in Turkish. */
export const language: typeof english = {
  language: 'Dil',
  notFetched: 'Bu dil yüklenemedi. Bağlantınızı kontrol edip tekrar deneyin.',
  unconfirmed: (name) => `“${name}” metinlerini ana dili bu olan biri henüz kontrol etmedi.`,
  suggest: 'Düzeltme öner',
  title: 'Düzeltme öner',
  intro: 'Metni ekranda göründüğü gibi bulun ve nasıl olması gerektiğini yazın.',
  find: 'Ekrandaki metin',
  nothing: 'Vitae’de bu kelimeleri içeren metin yok.',
  now: 'Şimdiki',
  better: 'Daha iyisi',
  copy: 'Düzeltmeyi kopyala',
  copied: 'Kopyalandı. Bu sunucuyu yöneten kişiye gönderin.',
  notCopied: 'Tarayıcı kopyalamaya izin vermedi.',
}
