import type { connectedApps as english } from '../en/connected-apps'

/** Messages of connected apps and of their consent page, in Turkish. */
export const connectedApps: typeof english = {
  title: 'Bağlı uygulamalar',
  text: 'CV’leriniz üzerinde çalışmasına izin verdiğiniz uygulamalar. İfade önerirler, neyin ekleneceğine siz karar verirsiniz.',
  none: 'Bağlı uygulamanız yok.',
  address: 'Uygulamaya girilecek adres',
  since: (date) => `Bağlandığı tarih: ${date}`,
  disconnect: 'Bağlantıyı kes',
  disconnectNamed: (name) => `Bağlantıyı kes: ${name}`,
  disconnected: (name) => `“${name}” artık bağlı değil.`,
  question: (name) => `“${name}” uygulaması hesabınızı kullanabilsin mi?`,
  unverified: 'Bu adı uygulama kendisi seçti. Adı doğrulamadık.',
  account: (email) => `Hesabınız: ${email}`,
  goesTo: (host) => `Sonra gideceğiniz yer: ${host}`,
  writeHint: 'İfade önerir, tasarımı değiştirir ve başvurularınızı günceller.',
  mayNot:
    'CV’lerinize veya ön yazılarınıza yazamaz, hiçbir şeyi silemez. Bağlantısını ayarlardan istediğiniz zaman kesebilirsiniz.',
  allow: 'İzin ver',
  deny: 'İzin verme',
  full: 'Bir hesabın sahip olabileceği kadar bağlı uygulamanız var. Ayarlardan birinin bağlantısını kesip yeniden deneyin.',
  invalid: 'Bu uygulama geçersiz bir istek gönderdi. Hiçbir şeye izin verilmedi.',
  unknownTitle: 'Bu uygulama bağlanamıyor',
  unknown:
    'Bu uygulamayı veya yanıt beklediği adresi tanımıyoruz. Hiçbir şeye izin verilmedi. Vitae’yi uygulamadan kaldırın, sonra yeniden ekleyin.',
}
