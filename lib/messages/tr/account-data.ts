import type { accountData as english } from '../en/account-data'
import { formatters } from '../format'

const { plural, number } = formatters('tr')

/** Formats a file size in kB or MB, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))} kB`
    : `${number(Math.ceil(bytes / 100_000) / 10)} MB`

/** Messages of the data export of an account, and of restoring one, in Turkish. */
export const accountData: typeof english = {
  title: 'Verileriniz',
  text: 'Hesabınızdaki her şeyi indirin.',
  leftover: {
    title: 'Bu cihazda başka bir hesabın CV’leri var',
    text: (count, unsent, day) =>
      `${number(count)} CV veya ön yazı, son değişiklik: ${day}. ${number(unsent)} tanesinde yalnızca bu cihazda bulunan değişiklikler var. O hesap hâlâ duruyorsa değişiklikleri hesaba kaydetmek için o hesapla oturum açın.`,
    download: 'İndir',
    adopt: 'CV’lerime ekle',
    adopted: (count) => `${number(count)} CV veya ön yazı CV’lerinize eklendi.`,
    remove: 'Kaldır',
    removeTitle: 'Bu cihazdan kaldırılsın mı?',
    removeText: (count) =>
      `Başka hiçbir yere kaydedilmemiş değişiklikleri olan ${number(count)} CV veya ön yazı kaldırılacak. Bu işlem geri alınamaz.`,
    removeForGood: 'Kalıcı olarak kaldır',
    removed: 'Bu cihazdan kaldırıldı.',
    cancel: 'İptal',
    failed: 'İşlem tamamlanamadı. CV’ler hâlâ bu cihazda. Tekrar deneyin.',
  },
  export: {
    title: 'Verileri dışa aktar',
    none: 'CV’ler, ön yazılar, sürümler, PDF’ler, fotoğraflar, yapay zekâ istekleri ve hesap bilgileri. Biraz zaman alabilir.',
    begin: 'İndirmeyi hazırla',
    again: 'Yeniden hazırla',
    waiting: 'Başlatılıyor…',
    running: (done, of) => `Hazırlanıyor: ${number(done)} / ${number(of)} belge`,
    leave: 'Bu sayfadan ayrılabilirsiniz. İndirme hazır olduğunda size haber veririz.',
    unreached: 'Sunucu şu anda yanıt vermiyor. Denemeye devam ediyoruz.',
    stop: 'Durdur',
    stopped: 'Durduruldu. İndirme oluşturulmadı ve hesabınızda hiçbir şey değişmedi.',
    done: (packed, kept) => `${packed} tarihinde hazırlandı. ${kept} tarihine kadar indirilebilir.`,
    parts: (count) =>
      plural(count, {
        one: '',
        other: 'Verileriniz # dosyada. Her biri tek başına açılabilir. Hepsini indirin.',
      }),
    download: (part, of, bytes) =>
      of === 1
        ? `İndir (${sizeOf(bytes)})`
        : `İndir: bölüm ${number(part)} / ${number(of)} (${sizeOf(bytes)})`,
    links: 'İndirme bağlantısı bir saat geçerlidir. Düğmeye her bastığınızda yenisini alırsınız.',
    remove: 'Sunucudan sil',
    removed: 'İndirme sunucudan silindi. Hesabınız değişmedi.',
    failed: 'İndirme hazırlanamadı. Hesabınızda hiçbir şey değişmedi. Tekrar deneyin.',
    lost: 'Bu indirme artık yok. Yenisini hazırlayın.',
  },
  bring: {
    title: 'Dışa aktarılanı geri yükle',
    none: 'Bu sunucudan veya başka bir sunucudan dışa aktarılmış dosyaları seçin. Hesabınızdaki hiçbir şeyin yerine geçmezler; aynı dosyayı iki kez geri yüklemek de bir şey eklemez.',
    choose: 'Dosya seç',
    steps: {
      sending: (name) => `“${name}” yükleniyor`,
      waiting: (name) => `“${name}” okunmayı bekliyor`,
      reading: (name) => `“${name}” okunuyor`,
      writing: (name) => `“${name}” geri yükleniyor`,
    },
    leave: 'Dosya yüklendikten sonra bu sayfadan ayrılabilirsiniz. Gerisi sunucuda yapılır.',
    done: ({ added, alreadyHere }) =>
      [
        added === 0 ? 'Hiç belge eklenmedi.' : `${number(added)} belge eklendi.`,
        alreadyHere === 0 ? '' : `${number(alreadyHere)} belge zaten buradaydı.`,
      ]
        .filter(Boolean)
        .join(' '),
    more: ({ versions, pictures, pdfs }) =>
      [
        versions > 0 && `${number(versions)} önceki sürüm`,
        pictures > 0 && `${number(pictures)} fotoğraf veya yazı tipi`,
        pdfs > 0 && `${number(pdfs)} PDF`,
      ]
        .filter(Boolean)
        .join(', '),
    with: (more) => `Ayrıca eklenenler: ${more}.`,
    refused: (count) => `${number(count)} dosya geri yüklenemedi. Geri kalan her şey yüklendi.`,
    reasons: {
      damaged: 'hasarlı',
      password: 'parola korumalı',
      'too-large': 'çok büyük',
      changed: 'dışa aktarıldıktan sonra değiştirilmiş',
      'wrong-content': 'adının belirttiği türde bir dosya değil',
      'newer-version': 'Vitae’nin daha yeni bir sürümüyle oluşturulmuş',
      'no-document': 'belgesi eksik: önce diğer bölümleri, sonra bunu yeniden geri yükleyin',
      'no-room': 'hesabınız dolu',
    },
    failures: {
      damaged:
        'Bu dosya eksik veya hasarlı. Hiçbir şey değişmedi. Dosyayı yeniden indirip tekrar deneyin.',
      'too-large':
        'Bu dosya, dışa aktarılan bir bölümün olabileceğinden daha büyük. Hiçbir şey değişmedi.',
      'too-many':
        'Bu dosyada, dışa aktarılan bir bölümde olabilecekten daha fazla şey var. Hiçbir şey değişmedi.',
      'no-export':
        'Bu, dışa aktarılmış bir hesap değil. Hiçbir şey değişmedi. Tek tek CV’leri ve cihaz yedeklerini “CV’leriniz” sayfasında açın.',
      'newer-version':
        'Bu dosya Vitae’nin daha yeni bir sürümüyle oluşturulmuş. Hiçbir şey değişmedi. Oluşturulduğu yerde geri yükleyin veya bu sunucunun güncellenmesini bekleyin.',
      'gave-up': 'Bu dosya okunamadı. Hiçbir şey kaybolmadı. Daha sonra tekrar deneyin.',
      unsent: 'Yükleme tamamlanmadı. Hiçbir şey değişmedi. Dosyayı yeniden seçin.',
      lost: 'Bu içe aktarmanın nasıl sonuçlandığı bilinmiyor. Ekledikleri hâlâ burada. Emin olmak için dosyayı yeniden seçin.',
    },
  },
}
