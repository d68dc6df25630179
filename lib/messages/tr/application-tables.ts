import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages of the numbers about applications, and of their tables (CSV), in Turkish. */
export const applicationTables: typeof english = {
  numbersHint: 'Not ettiklerinizden bu cihazda hesaplanır. Çöp kutusundaki başvurular sayılmaz.',
  byStage: 'Aşamaya göre',
  sentTitle: 'Gönderilen ve yanıtlanan',
  sentText: (sent, answered) =>
    sent === 0
      ? 'Henüz hiç başvuru göndermediniz.'
      : `${number(sent)} başvuruya ${number(answered)} yanıt`,
  answeredHint: 'Görüşme, teklif veya ret yanıt sayılır.',
  byCv: 'CV’ye göre',
  byTemplate: 'Şablona göre',
  byMonth: 'Aya göre',
  columns: {
    template: 'Şablon',
    month: 'Gönderildiği ay',
    sent: 'Gönderilen',
    answered: 'Yanıtlanan',
    rate: 'Yanıt oranı',
  },
  tooFew: 'Yorum için çok az',
  tooFewHint: (count) =>
    `Oran, en az ${number(count)} başvuru olduğunda gösterilir. Daha azında CV’nizden çok şans belirleyicidir.`,
  noTemplate: 'Gönderilen PDF not edilmedi',
  noMonth: 'Gün not edilmedi',
  exported: (count) => `${number(count)} başvuru CSV olarak indirildi`,
  notExported: (count) =>
    `${number(count)} başvuru eksik: yalnızca hesabınızda var ve oradan alınamadı.`,
  calendarMade: (count) => `${number(count)} başvurunun tarihleri indirildi`,
  nothingDue: 'Takvime girebilecek tarihli bir şey yok.',
  calendarName: 'Başvuru tarihleri',
  events: { followUp: 'Takip', deadline: 'Son başvuru tarihi' },
  importTitle: 'Başvuruları içe aktar',
  importHint:
    'Başka bir takip uygulamasından, bir hesap tablosundan veya buradan indirdiğiniz bir CSV dosyasını seçin. Bir şey eklenmeden önce gözden geçirirsiniz. Dosya bu cihazda okunur.',
  chooseTable: 'CSV dosyası seç',
  refused: {
    empty: 'Bu dosya boş. Başka bir dosya seçin.',
    'no-columns':
      'İşveren veya unvan sütunu bulunamadı. Bir sütuna “Employer” veya “Job title” adını verip tekrar deneyin.',
    'too-large': 'Bu dosya bir başvuru listesi için çok büyük.',
    'wrong-type': 'Bu bir CSV dosyası değil. Hesap tablonuzu CSV olarak kaydedip tekrar deneyin.',
    'gave-up': 'Bu dosyayı okumak çok uzun sürdü. Daha az satırla deneyin.',
  },
  checkTitle: 'Eklemeden önce gözden geçirin',
  dayOrder: '03/04/2026 gibi tarihler',
  dayFirst: 'Önce gün: 3 Nisan',
  monthFirst: 'Önce ay: 4 Mart',
  unknownColumns: (names) => `Diğer sütunlar: ${names}`,
  keepRest: 'Diğer sütunları notlara ekle',
  restLine: (column, text) => `${column}: ${text}`,
  alreadyHere: (count) =>
    `${number(count)} tanesi aynı işveren ve unvanla zaten burada, bu yüzden işaretlenmedi.`,
  nameless: (count) => `${number(count)} satırda ne işveren ne unvan var; bu satırlar alınmadı.`,
  leftOut: (count) => `${number(count)} satır daha okunmadı. İçe aktarmak için dosyayı bölün.`,
  shortened: (columns) => `Kısaltıldı: ${columns}`,
  isHere: 'Zaten burada',
  rows: 'Dosyanın satırları',
  add: (count) => `${number(count)} başvuruyu ekle`,
  adding: (done, count) => `Ekleniyor: ${number(done)} / ${number(count)}…`,
  added: (count) => `${number(count)} başvuru eklendi`,
  tickAll: 'Tümünü işaretle',
  untickAll: 'Tüm işaretleri kaldır',
}
