import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'Yorumlar yükleniyor…',
  none: 'Henüz yorum yok. Bir paylaşım bağlantısının ayarlarında yorumlara izin verin, burada görünürler.',
  closed: (count) => `Kapatılan yorumlar: ${count}`,
  whole: 'Belgenin tamamına',
  changed: 'Bu sözcükler o zamandan beri değişti veya artık yok.',
  goTo: 'Sözcüklere git',
  answer: 'Yanıtınız',
  answerHint: 'Bu bağlantıya sahip herkes okuyabilir.',
  send: 'Yanıtı gönder',
  you: 'Siz',
  resolve: 'Çözüldü olarak işaretle',
  reopen: 'Yeniden aç',
  remove: 'Sil',
  removed: 'Yorum silindi',
  suggested: 'Bunun yerine önerilen',
  accept: 'Kabul et',
  dismiss: 'Reddet',
  states: {
    resolved: 'Çözüldü',
    dismissed: 'Öneri reddedildi',
    taken: 'Öneri kabul edildi',
  },
}
