import type { accountArchive as english } from '../en/account-archive'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Texts of the files inside the archive of an account, in Turkish. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `${
      isOnly
        ? `${place} adresindeki Vitae’den verileriniz, ${day}`
        : `${place} adresindeki Vitae’den verileriniz, ${day}: ${number(part)}. bölüm

Verileriniz birkaç arşive bölündü. Her biri tek başına açılabilir; hepsi birlikte verilerinizin tamamını içerir.`
    }

İçindekiler
-----------
cvs/               diğer programların da okuyabildiği JSON Resume biçiminde CV’leriniz ve ön yazılarınız
trash/             çöp kutunuzdaki her şey için aynısı
data/documents/    her belge, saklandığı biçimde ve önceki tüm sürümleriyle
data/              hesabınız ve ayarları, gizli kısımları olmadan API anahtarları, bildirimler, yorumlar
files/processed/   fotoğraflarınız ve paylaşım bağlantılarınızın PDF’leri (kept-…)
files/exports/     oluşturulmuş diğer PDF’ler
files/requests/    programların sizin için istediği dosyalar
files/uploads/     yüklediğiniz ve hâlâ saklanan dosyalar
manifest.json      bu arşivdeki belgelerin programlar için listesi
hashes.txt         her dosyanın SHA-256 sağlaması; "sha256sum -c hashes.txt" ile kontrol edilir

Geri yükleme
------------
Herhangi bir Vitae sunucusunda oturum açın, Ayarlar’da “Verileriniz” bölümüne gidin ve bu dosyayı seçin. Oradaki hiçbir
şeyin yerine geçmez. Hesabınız yoksa “CV’leriniz” sayfasını açıp bu dosyayı oraya bırakın. O zaman önceki sürümler ve
paylaşılan PDF’ler geri yüklenmez; dosyada kalırlar.

Biçim: vitae-backup, sürüm ${version}. Metinler UTF-8’dir. .jsonl ile biten dosyalarda her satır bir JSON değeridir.
Bu arşivde parola ve anahtarların gizli kısımları yoktur. Bu dosyaya sahip olan herkes tüm belgelerinizi okuyabilir.
`,
}
