import type { ownTemplate as english } from '../en/own-template'

/** Messages about a template that the person adds from a file, in Turkish. */
export const ownTemplate: typeof english = {
  title: 'Kendi şablonunuz',
  add: 'Dosyadan şablon kullan…',
  change: 'Başka dosya kullan…',
  remove: 'Şablonu kaldır',
  download: 'Bu şablonu dosya olarak indir',
  hint: 'Renkleri, yazıları ve yerleşimi tanımlayan, en fazla 32 kB’lık bir JSON dosyası. Beğendiğiniz bir şablonu indirin, bir metin düzenleyicide değiştirin ve burada kullanın. Dosya bu cihazda kontrol edilir ve CV’nizin içinde taşınır.',
  checking: 'Şablon kontrol ediliyor: bu şablonla üç CV çizilip geri okunuyor…',
  used: (name) => `CV’niz “${name}” şablonuyla çiziliyor.`,
  refused: (file) =>
    `${file} şablon olarak kullanılamıyor. Hiçbir şey değişmedi. Şu yerleri düzeltip tekrar deneyin:`,
  unreadable:
    'Bu CV’nin içindeki şablon burada kullanılamıyor. Bu yüzden CV, aşağıda seçili olan yerleşik şablonla çiziliyor. Hiçbir şey kaybolmadı. Kullanılamama nedeni:',
  failed: 'Şablon kontrol edilemedi ve hiçbir şey değişmedi. Biraz sonra tekrar deneyin.',
  wholeFile: 'Dosya',
}
