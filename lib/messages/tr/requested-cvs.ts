import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Turkish. */
export const requestedCvs: typeof english = {
  title: 'İstekler',
  text: 'Bir iş için CV isteyin, sonra gelip alın. Kendi CV’niz değişmez.',
  guest:
    'İstekler üzerinde siz yokken çalışırız; bu yüzden sonucu saklayan bir hesap gerekir. Hesabınız olmadan da düzenleyicide bir CV’yi iş ilanıyla karşılaştırabilirsiniz.',
  formTitle: 'CV iste',
  cv: 'CV',
  job: 'İş ilanı',
  jobHint: 'İş ilanının metnini yapıştırın.',
  jobRefused: 'Bunu iş ilanı olarak kullanamıyoruz: çok kısa veya çok uzun.',
  noCvs: 'Hesabınızda henüz CV yok. Önce bir tane oluşturun.',
  busy: 'Zaten beş istek üzerinde çalışıyoruz. Biri bitene kadar bekleyin.',
  begun: 'Üzerinde çalışıyoruz. Bu sayfayı kapatabilirsiniz.',
  listTitle: 'İstekleriniz',
  none: 'İsteğiniz yok.',
  states: {
    waiting: 'Bekliyor',
    running: 'Sürüyor',
    done: 'Hazır',
    failed: 'Başarısız',
    cancelled: 'Durduruldu',
  },
  otherCv: 'Başka bir CV',
  asked: (date) => `İstendiği tarih: ${date}`,
  ends: (date) => `Silineceği tarih: ${date}`,
  stop: 'Durdur',
  withoutModel: 'Yapay zekâsız dene',
  files: 'Dosyaları göster',
  page: 'Web sayfası',
  report: 'Neler değişti (JSON)',
}
