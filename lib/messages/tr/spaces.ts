import type { spaces as english } from '../en/spaces'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages about the space that a page shows, in Turkish. */
export const spaces: typeof english = {
  personal: 'Kişisel',
  label: (name) => `Çalışma alanı: ${name}`,
  unnamed: 'Çalışma alanı',
  manage: 'Çalışma alanlarını yönet',
  roles: {
    owner: 'Sahip',
    admin: 'Yönetici',
    member: 'Üye',
    coach: 'Danışman',
    viewer: 'Salt okuma',
  },
  saved: {
    state: 'Çalışma alanına kaydedildi',
    short: 'Çalışma alanında',
    spoken: 'Her şey çalışma alanına kaydedildi.',
  },
  empty: 'Bu çalışma alanında henüz belge yok. Üyeleri içindeki her şeyi açabilir.',
  readOnly: (role) =>
    `Rolünüz: ${role}. Bu çalışma alanının belgelerini okuyabilir ama değiştiremezsiniz.`,
  mayComment: (role) =>
    `Rolünüz: ${role}. Bu çalışma alanının belgelerini okuyabilir ve yorumlayabilir ama değiştiremezsiniz.`,
  openDocuments: 'Belgeleri aç',
  toDocuments: 'Belgelerine git',
  signIn: 'Bu çalışma alanını açmak için oturum açın. Belgelerini yalnızca üyeleri görür.',
  ended: {
    title: 'Bu çalışma alanı kullanılamıyor',
    text: 'Silindi veya artık üyesi değilsiniz.',
    nothing: 'Hiçbir şey kaybolmadı: bu cihazda yazdığınız her şey önceden gönderilmişti.',
    unsent: (count) =>
      `Gönderilmemiş değişiklikleri olan belge sayısı: ${number(count)}. Değişiklikler hâlâ bu cihazda. Belgeleri kendi belgelerinize kopyalayın veya indirin.`,
    copy: 'Belgelerime kopyala',
    download: 'İndir',
    remove: 'Bu cihazdan kaldır',
    removeTitle: 'Değişiklikler bu cihazdan kaldırılsın mı?',
    removeText: 'Başka hiçbir yerde kayıtlı değiller. Bu işlem geri alınamaz.',
    failed: 'Olmadı. Her şey hâlâ bu cihazda. Yeniden deneyin.',
    toOwn: 'Kendi belgelerime git',
    leftWords:
      'Artık açamadığınız bir çalışma alanının yalnızca bu cihazda bulunan değişiklikleri var.',
    review: 'İncele',
  },
  copyTo: 'Şuraya kopyala',
  copiedTo: (title, name) => `“${title}”, “${name}” alanına kopyalandı.`,
  notCopied: (title) => `“${title}” kopyalanamadı. Hiçbir şey değişmedi. Yeniden deneyin.`,
  open: 'Aç',
  errors: {
    'workspace-not-found':
      'Bu çalışma alanı silindi veya artık üyesi değilsiniz. Yazdıklarınız hâlâ bu cihazda.',
    'role-missing': 'Bu çalışma alanındaki rolünüz buna izin vermiyor. Hiçbir şey değişmedi.',
    'personal-only': 'Bu yalnızca kendi belgelerinizle olur. Hiçbir şey değişmedi.',
  },
}
