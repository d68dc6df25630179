import type { wordings as english } from '../en/wordings'
import { formatters } from '../format'

const { plural, number } = formatters('tr')

/** Messages about the suggestions of an AI model, on the screen that fits a CV to a job, in Turkish. */
export const wordings: typeof english = {
  title: 'Yapay zekâ önerileri',
  guest:
    'Profiliniz ve maddeleriniz için yapay zekâ önerileri almak üzere oturum açın. Buradaki diğer her şey hesap olmadan da çalışır.',
  signIn: 'Oturum aç',
  notSetUp:
    'Yapay zekâ modeli daha iyi ifadeler önerebilir. Sizin için kurulu bir model yok. Buradaki diğer her şey onsuz da çalışır.',
  settings: 'Yapay zekâyı kur',
  hint: 'Her öneri CV’nizle karşılaştırılır. Siz kabul edene kadar hiçbir şey değişmez.',
  yourModel: 'yapay zekâ modeliniz',
  strength: 'Ne kadar değişebilir',
  strengths: { light: 'Az', normal: 'Normal', bold: 'Çok' },
  strengthHints: {
    light: 'Metnin sırasını ve tek tek kelimeleri değiştirir. Kelimelerin en fazla %40’ı değişir.',
    normal:
      'İlana uyumu netleştirdiği yerde metni yeniden yazar. Kelimelerin en fazla %70’i değişir.',
    bold: 'Serbestçe yeniden yazar. Her öneriyi dikkatle gözden geçirin.',
  },
  ask: 'Öneri al',
  askAgain: 'Yeni öneriler al',
  sending: 'Gönderiliyor…',
  waiting: 'Başlamayı bekliyor…',
  stages: {
    reading: 'İş ilanı okunuyor',
    drafting: 'Öneriler yazılıyor',
    checking: 'Öneriler CV’nizle karşılaştırılıyor',
    verifying: 'CV’nizde dayanak aranıyor',
  },
  underWay: 'Çalışmaya devam edebilir veya bu sayfayı kapatabilirsiniz. İstek sürer.',
  cancel: 'Durdur',
  retry: 'Tekrar dene',
  unreached: 'Sunucuya ulaşılamıyor. Ulaşılır ulaşılmaz devam edecek.',
  errors: {
    'not-signed-in':
      'Oturumunuz kapatılmış. Yeniden oturum açın. Buradaki çalışmanız bu cihaza kaydedildi.',
    'not-found':
      'Bu CV henüz hesabınızda değil. “Hesabınıza kaydedildi” yazana kadar bekleyip tekrar deneyin.',
    gone: 'Bu CV hesabınızdan silindi. Buradaki çalışmanız bu cihaza kaydedildi.',
    'too-many-requests':
      'Çok fazla yapay zekâ isteği çalışıyor veya saklanıyor. Biri bitene kadar bekleyip tekrar deneyin.',
    invalid: 'Bu iş ilanı kullanılamadı. Metniniz kaydedildi. Metni kontrol edip tekrar deneyin.',
    unreached: 'Sunucuya ulaşılamıyor. Bağlantı olduğunda tekrar deneyin.',
  },
  forgotten:
    'Bu yapay zekâ isteğinin süresi doldu: istekler birkaç gün sonra silinir. Yeniden isteyin.',
  none: 'Yapay zekâ modelinden sunulabilecek bir öneri gelmedi. CV’niz değişmedi.',
  dropped: (count) =>
    `${number(count)} öneri daha dışarıda bırakıldı: değişmemiş, çok farklı veya yapay zekânın değiştiremeyeceği bir metin için.`,
  acceptPassing: (count) =>
    plural(count, {
      one: 'CV’de dayanağı olan # öneriyi kabul et',
      other: 'CV’de dayanağı olan # önerinin tümünü kabul et',
    }),
  passes: 'CV’nizde dayanağı var. Yaptığınızı hâlâ doğru anlatıp anlatmadığını kontrol edin.',
  passesUnshown:
    'CV’nizde bununla çelişen bir şey yok, ama kelimelerinin tümü de orada değil. Doğru olup olmadığını kontrol edin.',
  ownPasses: 'Kendi sözleriniz, yeni bilgi yok.',
  ownBacked: 'Kendi sözleriniz, CV’nizde dayanağı var.',
  ownUnsupported: 'Bunun tamamı henüz CV’nizde yazmıyor.',
  asksOwn: (words) =>
    words.length === 0
      ? 'Kendi sözleriniz. CV’nizden fazlasını söylüyor olabilir.'
      : `Kendi sözleriniz. CV’niz için yeni: ${words.map((one) => `“${one}”`).join(', ')}`,
  isTrue: 'Evet, doğru.',
  blocked: 'Engellendi',
  blockedHint: 'Doğruysa metni düzenleyin. Kendi sözleriniz hiçbir zaman engellenmez.',
  stale: 'Bu metin CV’nizde değiştiği için öneri artık uymuyor.',
  inPlace: (place) => `CV’nizde: ${place}`,
  why: (reason) => `Belirtilen gerekçe: ${reason}`,
  edit: 'Düzenle',
  editLabel: 'Sizin ifadeniz',
  editDone: 'Bitti',
  original: 'Öneriye geri dön',
  checking: 'Kontrol ediliyor…',
  held: 'CV’nizde artık dayanağı olmayan ve bu yüzden kaydedilmeyen öneriler:',
  heldStale: 'CV’nizdeki metin değişti.',
  heldHint: 'Henüz hiçbir şey kaydedilmedi. Gerisini kaydedin veya dönüp gözden geçirin.',
  notChecked: 'Hiçbir şey değişmedi. Kabul ettiğiniz öneriler hâlâ burada.',
}
