import type { shell as english } from '../en/shell'

/** Messages that every screen may show, in Turkish: an error of the app, and a new version. */
export const shell: typeof english = {
  failure: {
    title: 'Bu sayfa çalışmayı durdurdu',
    text: 'Bir sorun oluştu. Yazdıklarınız bu cihaza kaydedildi; hiçbir şey kaybolmadı. Tekrar deneyin. Yine olursa CV’lerinizin bir kopyasını indirip sayfayı yenileyin.',
    textInMemory:
      'Bir sorun oluştu. Tarayıcınız hiçbir şey kaydetmemize izin vermediği için yazdıklarınız yalnızca bu sayfada. Hâlâ burada: tekrar deneyin veya sayfayı kapatmadan ya da yenilemeden önce bir kopya indirin.',
    textOutside:
      'Bir sorun oluştu. Bu cihaza kaydedilen her şey hâlâ yerinde. CV’lerinizi açın. Yine olursa sayfayı yenileyin.',
    retry: 'Tekrar dene',
    reload: 'Yenile',
    yourCvs: 'CV’leriniz',
    download: 'Kopyasını indir',
    preparing: 'Kopya hazırlanıyor…',
    downloadFailed: 'Kopya oluşturulamadı. Hiçbir şey silinmedi. Biraz sonra tekrar deneyin.',
  },
  update: {
    text: 'Vitae’nin yeni bir sürümü var. İstediğiniz zaman yenileyin; hiçbir şey kaybolmaz.',
    reload: 'Yenile',
    later: 'Sonra',
  },
}
