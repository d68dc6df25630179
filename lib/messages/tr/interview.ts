import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('tr')

/** Messages of the screen that prepares an interview, and of the stories told there, in Turkish. */
export const interview: typeof english = {
  title: 'Görüşmeye hazırlık',
  heading: (job) => (job === '' ? 'Görüşmeye hazırlık' : `Görüşme: ${job}`),
  questionsTab: 'Sorular',
  storiesTab: 'Hikâyeler',
  prepare: 'Görüşmeyi hazırla',
  chooseCv: {
    title: 'Bu başvuru hangi CV için?',
    text: 'Başvurduğunuz CV’yi seçin. Satırları, ilanda arananların yanında görünür.',
    none: 'Bu cihazda henüz CV yok.',
    create: 'CV oluştur',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, { one: '# tanesi CV’nizde', other: '# tanesi CV’nizde' }),
      near > 0 && plural(near, { one: '# tanesi belki', other: '# tanesi belki' }),
      gaps > 0 && plural(gaps, { one: '# tanesi bulunamadı', other: '# tanesi bulunamadı' }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'CV’nizde var',
    partly: 'CV’nizde kısmen var',
    gap: 'CV’nizde bulunamadı',
  },
  mayAsk: 'Olası soru',
  aboutCv: 'CV’niz hakkında',
  noneAboutCv: 'İşlerinizi tarihleriyle CV’nize ekleyin, sorular burada görünsün.',
  usual: 'Sık sorulanlar',
  mention: 'Şunlardan söz edebilirsiniz',
  findMore: 'Yapay zekâyla daha çok soru bul',
  findAgain: 'Yeniden soru bul',
  modelHint: 'Model soruları ve alıntıları seçer, kendisi bir şey yazmaz.',
  chosenBy: (model) =>
    `Bazı soruları seçen model: ${model}. Bütün alıntılar sizden ya da iş ilanından.`,
  noMore: 'Yapay zekâ modeli doğrulanabilen bir soru bulamadı.',
  stories: 'Hikâyeleriniz',
  storiesHint:
    'İşinizden anlar, kendi sözlerinizle. CV’nizde ya da bir paylaşım bağlantısında hiçbir zaman yer almaz, bir yapay zekâ modeline gönderilmez. Yalnızca yedeğinizde, JSON dosyanızda ve görüşme sayfasında bulunur.',
  writeStory: 'Hikâye yaz',
  chooseStory: 'Hikâye seç',
  noStories: 'Henüz hikâye yok. Burada ya da bir sorunun yanında bir tane yazın.',
  searchStories: 'Hikâyelerde ara',
  noneFound: 'Hiçbir hikâyede bu kelimeler yok.',
  untitledStory: 'Başlıksız hikâye',
  fields: {
    title: { label: 'Başlık', example: 'örn. Pompanın durduğu gece' },
    situation: { label: 'Durum', example: 'Nerede ve ne zamandı, ne oluyordu?' },
    task: { label: 'Görev', example: 'Ne yapmanız gerekiyordu?' },
    action: { label: 'Eylem', example: 'Adım adım ne yaptınız?' },
    result: { label: 'Sonuç', example: 'Sonunda ne oldu?' },
  },
  done: 'Tamam',
  deleteStory: 'Hikâyeyi sil',
  storyDeleted: 'Hikâye silindi',
  lines: 'CV’nizin satırları',
  linesHint: 'Bu satırlarla ilgili sorular bu hikâyeyi gösterir.',
  addLine: 'Satır ekle',
  searchLines: 'CV’nizde arayın',
  noLineFound: 'CV’nizin hiçbir satırında bu kelimeler yok.',
  lineGone: 'Artık CV’nizde olmayan bir satır',
  untie: (line) => `Kaldır: ${line}`,
  notForThis: (story) => `Bu sorudan kaldır: ${story}`,
  keptIn: (cv) => `Hikâyeleriniz, bu CV’nin izlediği “${cv}” adlı CV’de kayıtlı.`,
  onlyHere: 'Yalnızca bu CV’de:',
  moveToMaster: 'Bütün sürümlerde kullan',
  making: 'PDF oluşturuluyor…',
  sheet: {
    fileName: 'Görüşme',
    story: (name) => `Hikâye: ${name}`,
  },
}
