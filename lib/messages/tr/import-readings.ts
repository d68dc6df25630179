import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages of the review of an imported file about reading it in another way, in Turkish. */
export const importReadings: typeof english = {
  readAnotherWay: 'Başka biçimde oku',
  offer:
    'Öğeler karışmış veya eksik mi? Bu dosya başka bir biçimde de okunabilir. Bunu geri alabilirsiniz.',
  at: (at, of) => `Okuma biçimi ${number(at)} / ${number(of)}.`,
  sentence: (parts) => `${parts.join('; ')}.`,
  entries: (section, now, before) => `${section}: ${number(before)} yerine ${number(now)} öğe`,
  leftOver: (now, before) => `${number(before)} yerine ${number(now)} yerleşmeyen satır`,
  values: (count) => `${number(count)} alan farklı.`,
  lost: (count) =>
    `Değişikliklerinizden ${number(count)} tanesi için burada yer yok. Geri alırsanız yerine gelir.`,
  same: 'Sütun oradayken hiçbir şey değişmiyor. Başka bir yer deneyin.',
  failed: 'Dosya yeniden okunamadı. Hiçbir şey değişmedi. Tekrar deneyin.',
  markColumn: 'Tarih sütununu işaretle',
  columnHint:
    'Çizgiyi tarihlerle yanlarındaki metnin arasına koyun: kaydırıcıyı kullanın veya sayfaya dokunun.',
  columnPlace: 'Çizgi',
  columnAt: (percent) => `Soldan %${number(percent)}`,
  readWithColumn: 'Yeniden oku',
  reading: 'Okunuyor…',
  cancel: 'İptal',
}
