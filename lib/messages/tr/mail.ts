import type { mail as english } from '../en/mail'
import { formatters } from '../format'

const { number } = formatters('tr')

const footer = (place: string) =>
  `\n\n—\nVitae, ${place}\nBu e-postayı, birisi orada bu adresi kullandığı için aldınız.`

/** The texts of the emails about sign-in, as plain text, in Turkish. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `Vitae kodunuz: ${code}`,
    text:
      `Kodunuz: ${code}\n\nHesap oluşturduğunuz sayfaya girin. ${number(minutes)} dakika geçerlidir.\n\nKodu siz istemediyseniz bu e-postayı yok sayabilirsiniz: kod olmadan hesap oluşturulmaz.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: 'Zaten bir Vitae hesabınız var',
    text:
      `Birisi bu adresle hesap oluşturmaya çalıştı, ama bu adresin zaten bir hesabı var. Hiçbir şey değişmedi.\n\nBu sizseniz oturum açın: ${signIn}\nParolanızı mı unuttunuz? ${reset}\n\nSiz değilseniz bir şey yapmanız gerekmez.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `Vitae adres onay kodunuz: ${code}`,
    text:
      `Kodunuz: ${code}\n\nHesabınızın ayarlarına girin. ${number(minutes)} dakika geçerlidir.\n\nKodu siz istemediyseniz bu e-postayı yok sayabilirsiniz: kod olmadan hiçbir şey değişmez.` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'Adresiniz Vitae’ye girildi',
    text:
      'Başka bir hesapta oturum açmış birisi bu adresi kullanmaya çalıştı, ama bu adresin kendi hesabı var. Hiçbir şey değişmedi.\n\nBu sizseniz bu adresle oturum açın.' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'Vitae hesabınızın e-postası değiştirildi',
    text:
      'Bundan sonra hesabınızla ilgili e-postalar başka bir adrese gider ve o adresle oturum açarsınız.\n\nBunu siz yapmadıysanız hesabınızda başka birinin oturumu açıktır: hemen bu sunucuyu yöneten kişiye haber verin.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'Vitae için yeni bir parola seçin',
    text:
      `Yeni bir parola seçmek için bu bağlantıyı açın:\n\n${link}\n\nBağlantı bir kez kullanılabilir ve ${number(minutes)} dakika geçerlidir. Ardından tüm cihazlarda yeniden oturum açmanız gerekir.\n\nBunu siz istemediyseniz bu e-postayı yok sayabilirsiniz: parolanız olduğu gibi kalır.` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter} sizi Vitae’de bir çalışma alanına davet etti`,
    text:
      `${inviter} sizi “${workspace}” çalışma alanına davet etti. Üyeleri CV’ler üzerinde birlikte çalışır. Kendi belgeleriniz gizli kalır.\n\nDaveti kabul etmek için bu bağlantıyı açın:\n\n${link}\n\nBağlantı bir kez, bu e-posta adresi için ve ${day} tarihine kadar kullanılabilir.\n\nGöndereni tanımıyorsanız bu e-postayı yok sayabilirsiniz: bağlantı açılmadan hiçbir şey olmaz.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'Vitae parolanız değiştirildi',
    text:
      `Hesabınızın parolası değiştirildi ve diğer cihazlarınızda oturum kapatıldı.\n\nBunu siz yapmadıysanız hemen yeni bir parola seçin: ${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'Vitae’de oturum açma yönteminiz değişti',
    text:
      `${
        {
          'totp-on':
            'İki adımlı doğrulama açıldı: oturum açarken artık bir uygulamanın verdiği kod istenir.',
          'totp-off':
            'İki adımlı doğrulama kapatıldı: oturum açarken artık bir uygulamanın verdiği kod istenmez.',
          'passkey-added': 'Hesabınıza bir geçiş anahtarı eklendi.',
          'passkey-removed': 'Hesabınızdan bir geçiş anahtarı kaldırıldı.',
          'provider-linked': 'Hesabınıza başka bir oturum açma yöntemi eklendi.',
          'provider-unlinked': 'Hesabınızdan bir oturum açma yöntemi kaldırıldı.',
        }[what]
      }\n\nBunu siz yapmadıysanız parolanızı değiştirin. Böylece diğer tüm cihazlarda oturum kapatılır.` +
      footer(place),
  }),
}
