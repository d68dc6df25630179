import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages of the download of several CVs and letters as one file, in Turkish. */
export const bulkExport: typeof english = {
  documents: 'CV’ler ve ön yazılar',
  limit: (max) => `Bir kerede en fazla ${number(max)}`,
  selected: (count) => `${number(count)} seçildi`,
  selectAll: 'Tümünü seç',
  selectNone: 'Seçimi kaldır',
  nothingSelected: 'En az bir CV veya ön yazı seçin.',
  tooManySelected: (max) =>
    `En fazla ${number(max)} tane seçin. Diğerlerini sonra indirebilirsiniz.`,
  lettersLeftOut: 'Ön yazılar dahil edilmez: kim olduğunuz her zaman anlaşılır.',
  leave:
    'Bu pencereyi kapatıp çalışmaya devam edebilirsiniz. Dosya hazır olana kadar bu sayfada kalın.',
  ready: 'İndirmeniz hazır.',
  skipped: (count) =>
    `Dosyada olmayan belgeler: ${number(count)}. Silindiler veya oluşturulamadılar.`,
  another: 'Başkalarını seç',
  notSent:
    'Yazdıklarınızın tümü henüz gönderilmedi, bu yüzden dosyalar güncel olmazdı. Değişiklikleriniz bu cihazda kayıtlı. Biraz sonra tekrar deneyin.',
  notThere:
    'Seçtiklerinizden biri başka bir yerde silindi veya çöp kutusuna taşındı. Hiçbir şey oluşturulmadı. Seçiminizi kontrol edip tekrar deneyin.',
  tooMany:
    'Son 24 saatte çok fazla indirme hazırlandı. Hiçbir şey kaybolmadı. Daha sonra tekrar deneyin.',
}
