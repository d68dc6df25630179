import { formatters } from '../format'
import type { NotificationMailWords } from '../notification-mail-shape'

const { plural } = formatters('tr')

/** Emails about events in an account, in Turkish. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Bir iş ilanında aranan nitelikler',
    tailoring: 'Bir iş ilanı için öneriler',
    wording: 'Bir metin için daha iyi ifade',
    letter: 'Ön yazı taslağı',
    translation: 'CV çevirisi',
    match: 'Bir iş ilanına uyan CV’ler',
    interview: 'Bir iş görüşmesi için sorular',
    'import-help': 'İçe aktarmada yapay zekâ yardımı',
    'import-reading': 'İçe aktarılan dosyanın yapay zekâyla okunması',
    cv: 'İstenen CV',
    proposal: 'Bir uygulamadan öneriler',
  },
  device: (browser, system) =>
    browser && system ? `${browser}, ${system}` : browser || system || 'bilinmeyen bir tarayıcı',
  requestDone: ({ what, link }) => ({
    subject: 'İsteğiniz tamamlandı',
    text: `${what}: hazır.\n\nBelgelerinizde hiçbir şey değişmedi. Onlara ne ekleneceğine siz karar verirsiniz:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'İsteğiniz tamamlanamadı',
    text: `${what}: tamamlanamadı.\n\nBelgelerinizde hiçbir şey değişmedi ve hiçbir şey kaybolmadı. Nedenini görün ve tekrar deneyin:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'Vitae hesabınız için bir API anahtarı oluşturuldu',
    text: `Hesabınızda bir API anahtarı oluşturuldu. Adı: “${name}”.\n\nBunu siz yaptıysanız bir şey yapmanız gerekmez.\n\nSiz yapmadıysanız anahtarı geçersiz kılın, sonra parolanızı değiştirin:\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: 'Vitae hesabınıza bir uygulama bağlandı',
    text: `Hesabınıza bir uygulama bağlandı. Kendine verdiği ad: “${name}”.\n\nBunu siz yaptıysanız bir şey yapmanız gerekmez.\n\nSiz yapmadıysanız uygulamanın bağlantısını kesin, sonra parolanızı değiştirin:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Vitae hesabınızda yeni bir oturum açıldı',
    text: `Birisi hesabınızda yeni bir cihazdan oturum açtı: ${device}, ${at} (UTC).\n\nBu sizseniz bir şey yapmanız gerekmez.\n\nSiz değilseniz o cihazda oturumu kapatın, sonra parolanızı değiştirin:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject: plural(count, {
      one: 'Çöp kutunuzdaki bir belge silinecek',
      other: 'Çöp kutunuzdaki # belge silinecek',
    }),
    text: plural(count, {
      one: `Çöp kutunuzda bir belge var. ${day} tarihinde kalıcı olarak silinecek.\n\nİstediğiniz buysa bir şey yapmanız gerekmez. O zamana kadar belgeyi geri yükleyebilirsiniz:\n${link}\n\nOraya taşıyan siz değilseniz belgeyi geri yükleyin, sonra parolanızı değiştirin.`,
      other: `Çöp kutunuzda # belge var. ${day} tarihinden itibaren kalıcı olarak silinecekler.\n\nİstediğiniz buysa bir şey yapmanız gerekmez. O zamana kadar belgeleri geri yükleyebilirsiniz:\n${link}\n\nOraya taşıyan siz değilseniz belgeleri geri yükleyin, sonra parolanızı değiştirin.`,
    }),
  }),
  exportDone: ({ day, link }) => ({
    subject: 'Verileriniz indirilmeye hazır',
    text: `Hesabınızın dışa aktarımı hazır. ${day} tarihine kadar ayarlarınızdan indirebilirsiniz:\n${link}\n\nİndirme bağlantısı bir saat geçerlidir. Orada yenisini alabilirsiniz.\n\nBunu siz istemediyseniz dosyayı orada silin, sonra parolanızı değiştirin.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'Verileriniz dışa aktarılamadı',
    text: `Verileriniz dışa aktarılamadı. Hesabınızda hiçbir şey değişmedi ve hiçbir şey kaybolmadı. Ayarlarınızda tekrar deneyebilirsiniz:\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: 'Başvurularınız için hatırlatma',
    text: `Başvurularınızda yapılacaklar:\n\n${lines}\n\nTamamlandı olarak işaretleyin veya başka bir gün seçin:\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: 'Bir belgede yeni yorum',
    text: `Biri, üzerinde çalıştığınız bir belgeye yorum yaptı.\n\nBelgede hiçbir şey değişmedi. Yorumu okuyun ve ne yapacağınıza karar verin:\n${link}`,
  }),
  shareLocked: ({ link }) => ({
    subject: 'Bir paylaşım bağlantısı için yanlış parolalar',
    text: `Biri, paylaşım bağlantılarınızdan biri için 30 yanlış parola girdi. Bağlantı 15 dakika boyunca, onu daha önce açmamış tarayıcılardan parola kabul etmez. Belgeleriniz etkilenmedi.\n\nBu sürerse bağlantıyı sonlandırıp yenisini oluşturun:\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: 'Vitae hesabınızın bir webhook’u kapatıldı',
    text: `Beş gün boyunca ${host} adresine hiçbir şey teslim edilemediği için bu webhook kapatıldı. Belgeleriniz bundan etkilenmez.\n\nSunucunun ne yanıt verdiğine bakın, sonra webhook’u yeniden açın:\n${link}`,
  }),
  due: {
    followUp: 'Takip et',
    deadline: 'Başvuru için son gün',
    more: 'Ve listenizde daha fazlası',
  },
  footer: ({ place, settings }) =>
    `\n\n—\nVitae, ${place}\nBu e-postalardan hangilerini alacağınızı seçin: ${settings}`,
  unsubscribe: (link) => `\nBu tür e-postaları durdurun: ${link}`,
  page: {
    title: 'Vitae e-postaları',
    question: {
      'request-done': 'Bir istek tamamlandığında gelen e-postalar durdurulsun mu?',
      'request-failed': 'Bir istek tamamlanamadığında gelen e-postalar durdurulsun mu?',
      'deletion-scheduled':
        'Çöp kutunuzdaki bir belge silineceğinde gelen e-postalar durdurulsun mu?',
      'comment-added':
        'Paylaştığınız belgelere yapılan yorumlarla ilgili e-postalar durdurulsun mu?',
      'share-locked':
        'Paylaşım bağlantılarınız için girilen yanlış parolalarla ilgili e-postalar durdurulsun mu?',
      'application-due':
        'Başvurularınızın takipleri ve son tarihleriyle ilgili e-postalar durdurulsun mu?',
      'webhook-disabled': 'Kapatılan webhook’larla ilgili e-postalar durdurulsun mu?',
      'export-ended': 'Verileriniz indirilmeye hazır olduğunda gelen e-postalar durdurulsun mu?',
    },
    button: 'Bu e-postaları durdur',
    done: 'Artık bu tür e-postalar almayacaksınız.',
    again: 'Hesabınızın ayarlarında yeniden açabilirsiniz.',
    settings: 'Ayarlara git',
  },
}
