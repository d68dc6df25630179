import type { proofreading as english } from '../en/proofreading'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages of the spelling and grammar check of a CV, in Turkish. */
export const proofreading: typeof english = {
  title: 'Yazım ve dil bilgisi',
  hint: 'İngilizce yazımınızı ve dil bilginizi denetler. İlk seferinde 8 MB’lık bir sözlük indirir. Metniniz bu cihazda kalır. Sonuçlar yukarıdaki kontrollere katılmaz.',
  start: 'Yazım ve dil bilgisini denetle',
  again: 'Tekrar dene',
  stop: 'Durdur',
  fetching: 'Sözlük indiriliyor…',
  reading: 'Metniniz denetleniyor…',
  failed: 'Sözlük yüklenemedi. CV’niz değişmedi. Bağlantı olduğunda tekrar deneyin.',
  empty: 'Henüz denetlenecek metin yok. Önce bir madde veya profil yazın.',
  otherLanguage:
    'Bu denetim yalnızca İngilizcede çalışır; bu CV başka bir dilde. Dilini Tasarım panelinde değiştirebilirsiniz.',
  reader: 'Bu CV’yi başka bir sekmede düzenliyorsunuz. Değişiklikleri orada yapın.',
  found: (count) => (count === 0 ? 'Hata bulunamadı.' : `${number(count)} olası hata`),
  advice: 'Bu denetim her zaman haklı değildir. Ne demek istediğinizi en iyi siz bilirsiniz.',
  kinds: {
    spelling: 'Yazım',
    repeated: 'Yinelenen kelime',
    grammar: 'Dil bilgisi',
    choice: 'Kelime seçimi',
  },
  misspelled: (words) => `“${words}” sözlükte yok.`,
  repeated: (words) => `“${words}”: aynı kelime art arda iki kez.`,
  article: (words) =>
    `“${words}” sonraki kelimeye uymuyor. İngilizcede ünlü sesten önce “an”, diğer durumlarda “a” kullanılır.`,
  replaceBy: (replacement) => `“${replacement}” yap`,
  remove: 'Kaldır',
  leave: 'Yok say',
  leaveWords: (words) => `Yok say: “${words}”`,
  go: 'Metne git',
  goToWords: (words) => `Metne git: “${words}”`,
  changed: 'Değiştirildi. Bunu geri alabilirsiniz.',
  left: 'Yok sayıldı.',
}
